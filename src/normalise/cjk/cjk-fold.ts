/**
 * One form for each Han character: traditional, simplified, new and old Japanese forms and the copyist's forms of
 * family registers (國/国, 邊/辺/邉, 澤/沢/泽) fall together; different characters with one reading (伟/薇) do not.
 *
 * Source of the classes: see src/data/han-fold.ts. Where simplified Chinese merged two characters (發 and 髮), they
 * are merged here as well, since a simplified record cannot tell them apart.
 */
import { hanFolds } from '../../data/han-fold.ts'

const REPEAT = /(\p{Script=Han})[々〻]/u
/** Most repeat marks written out in one text. */
const MAX_REPEATS = 20

/**
 * @param text Text of bounded length in any script; only Han characters change.
 * @returns Each Han character as the representative of its class, 々 written out. Idempotent.
 */
export function foldHan(text: string): string {
  const folds = hanFolds()
  let out = ''
  for (const character of isUnified(text) ? text : expandRepeats(text.normalize('NFKC')))
    out += folds.get(character) ?? character
  return out
}

/** Only unified ideographs of the first block, which NFKC leaves alone. */
export function isUnified(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x4e00 || unit > 0x9fff) return false
  }
  return true
}

/** @returns The text with 々 replaced by the character that it repeats (佐々木 to 佐佐木). */
export function expandRepeats(text: string): string {
  if (!text.includes('々') && !text.includes('〻')) return text
  let s = text
  for (let i = 0; i < MAX_REPEATS && REPEAT.test(s); i++) s = s.replace(REPEAT, '$1$1')
  return s
}
