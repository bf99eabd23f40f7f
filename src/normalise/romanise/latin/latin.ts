/**
 * Latin tokens to variants: the plain fold first, then what the marks mean (ö as oe, ş as sh), then rewrites of the
 * orthography: Somali x and c, Turkish c, Dutch-Indonesian oe and tj, German, French, Polish spellings of other
 * scripts. With a hint its rewrites, without one only those whose letter groups are telling. Names of China's west are read back from pinyin.
 */
import {
  LATIN_MARKED,
  LATIN_MARKED_ROMANCE,
  LATIN_REWRITES,
  LATIN_TELLING,
  LATIN_TOLD_BY_LETTER,
} from '../../../data/latin-orthographies.ts'
import { foldLatin } from '../../text/fold-latin.ts'
import type { NameHint } from '../../types.ts'
import { arabiziReadings } from './arabizi.ts'
import { type Rewrites, rewritesOf, rewritten } from './latin-rewrites.ts'
import { readForeignPinyin } from '../han/pinyin-foreign.ts'
import { addVariant } from '../variant-set.ts'

/** Rewrites that need no hint, and which of them begin with two letters: one bit for each, by 26 * first + second. */
interface Telling {
  readonly rewrites: readonly Rewrites[]
  readonly beginnings: Uint16Array
}

let marked: readonly Rewrites[] | undefined
let toldByLetter: readonly (readonly [letter: RegExp, rewrites: Rewrites])[] | undefined
let telling: Telling | undefined
let hinted: ReadonlyMap<string, Rewrites> | undefined

/**
 * @param token A Latin token.
 * @param hint Language or country of the spelling.
 * @returns Readings in a-z, the plain fold first.
 */
export function romaniseLatin(token: string, hint?: NameHint): readonly string[] {
  const out: string[] = []
  const lower = token.toLowerCase()
  if (DIGIT.test(lower)) for (const reading of arabiziReadings(lower)) addVariant(out, reading)
  const plain = out[0] ?? foldLatin(token).replaceAll(' ', '')
  addVariant(out, plain)
  const hasMarks = !isAscii(lower)
  if (hasMarks) {
    marked ??= [LATIN_MARKED, LATIN_MARKED_ROMANCE].map(rewritesOf)
    const composed = lower.normalize('NFC')
    for (const rewrites of marked)
      addVariant(out, foldLatin(rewritten(composed, rewrites)).replaceAll(' ', ''))
    toldByLetter ??= LATIN_TOLD_BY_LETTER.map(([letters, packed]) => [
      new RegExp(`[${letters}]`),
      rewritesOf(packed),
    ])
    for (const [letter, rewrites] of toldByLetter)
      if (letter.test(composed)) addVariant(out, foldLatin(rewritten(composed, rewrites)).replaceAll(' ', ''))
  }
  const own = rewritesByHint(hint)
  if (own !== undefined) {
    addVariant(out, foldLatin(rewritten(lower.normalize('NFC'), own)).replaceAll(' ', ''))
    return out
  }
  addTelling(out, plain)
  return out
}

/** {@link romaniseLatin} of letters a-z. */
export function romanisePlain(plain: string, hint: NameHint | undefined): readonly string[] {
  const out = [plain]
  const own = rewritesByHint(hint)
  if (own === undefined) addTelling(out, plain)
  else addVariant(out, foldLatin(rewritten(plain, own)).replaceAll(' ', ''))
  return out
}

function addTelling(out: string[], plain: string): void {
  telling ??= tellingRewrites()
  const { rewrites, beginnings } = telling
  let wanted = 0
  for (let i = 1; i < plain.length; i++) {
    wanted |= beginnings[26 * plain.charCodeAt(i - 1) + plain.charCodeAt(i) - FIRST_PAIR] ?? 0
  }
  for (let k = 0; wanted >> k !== 0; k++)
    if ((wanted >> k) & 1) addVariant(out, rewritten(plain, rewrites[k]!))
  for (const spelling of readForeignPinyin(plain)) addVariant(out, spelling)
}

const DIGIT = /\d/
/** "aa". */
const FIRST_PAIR = 27 * 97

function tellingRewrites(): Telling {
  const rewrites = LATIN_TELLING.map(rewritesOf)
  const beginnings = new Uint16Array(26 * 26)
  for (const [k, lists] of rewrites.entries()) {
    for (const list of lists.values()) {
      for (const { from } of list) {
        const pair = 26 * from.charCodeAt(0) + from.charCodeAt(1) - FIRST_PAIR
        beginnings[pair] = beginnings[pair]! | (1 << k)
      }
    }
  }
  return { rewrites, beginnings }
}

function rewritesByHint(hint: NameHint | undefined): Rewrites | undefined {
  if (hint === undefined) return undefined
  if (!hinted) {
    const map = new Map<string, Rewrites>()
    for (const line of LATIN_REWRITES) {
      const [names = '', packed = ''] = line.split(':')
      for (const name of names.split(' ')) map.set(name, rewritesOf(packed))
    }
    hinted = map
  }
  const language = hint.language?.toLowerCase().split('-')[0]
  return (language === undefined ? undefined : hinted.get(language)) ?? hinted.get(hint.country ?? '')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}
