/** Whose child or wife a person is, behind the name in one cell: `Idris s/o Musa`, `Halima daughter of Omar`, `Awa fille de Moussa`. */
import type { RelationRole } from '../../record/types.ts'
import { type KinBehindName, kinInBrackets } from './kin-in-brackets.ts'

/** By what the one who is named behind them is to the person. */
const SIGNS: readonly (readonly [RelationRole, string])[] = [
  [
    'father',
    '[sd]/o\\.?|s/d/o|son/daughter of|(?:son|daughter) of|(?:fils|fille) de|(?:hij[oa]|filh[oa]) de',
  ],
  ['husband', 'w/o\\.?|(?:wife|widow) of|(?:épouse|femme|veuve) de|(?:esposa|viuda|viúva) de'],
]
const SHAPES = SIGNS.map(
  ([role, signs]) => [role, new RegExp(`^(\\p{L}.*?)[\\s,]+(?:${signs})\\s+(\\p{L}.*)$`, 'iu')] as const,
)
/** Ends of the signs, so that most names are passed by after one look. */
const TRIGGER = /\/o\b|\b(?:of|de) /i

/**
 * @param isFather whether the header says that a name in brackets is the father's
 * @returns undefined where a name has nothing of the kind behind it
 */
export function kinBehindName(text: string, isFather = false): KinBehindName | undefined {
  const bracketed = kinInBrackets(text, isFather)
  if (bracketed) return bracketed
  if (!TRIGGER.test(text)) return undefined
  for (const [role, shape] of SHAPES) {
    const [, name, full] = shape.exec(text) ?? []
    if (name === undefined || full === undefined) continue
    return { name, joined: `${name} ${full}`, relative: { role, names: [{ full }] } }
  }
  return undefined
}
