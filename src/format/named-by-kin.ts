/** People whose name nobody wrote, but whose they are: "Baby of Amina Yusuf", "B/O Amina", "wife of Omar", "زوجة عمر". */
import type { RelationRole, Relative } from '../record/types.ts'

/** By what the one who is named is to the person. */
const PHRASES: readonly (readonly [RelationRole, string])[] = [
  [
    'parent',
    '(?:(?:new ?born|unnamed) )?(?:baby|infant|child|new ?born)(?: boy| girl)? of|[bs]/o\\.?|d/o\\.?|son of|daughter of|(?:bébé|nouveau-née?|enfant|fils|fille|rn|recién nacid[oa]|beb[ée]|hij[oa]) de',
  ],
  ['husband', '(?:wife|widow) of|w/o\\.?|(?:femme|épouse|veuve|esposa|viuda) de|زوجة|أرملة|همسر'],
  ['wife', 'husband of|(?:mari|époux|esposo) de'],
  ['child', '(?:mother|father|parent) of|(?:mère|père|madre|padre) de|والدة|والد'],
  ['sibling', '(?:brother|sister|sibling) of|(?:frère|sœur|soeur|herman[oa]) de|شقيق|شقيقة'],
]
const SHAPES = PHRASES.map(
  ([role, words]) => [role, new RegExp(`^(?:${words})\\s+(\\p{L}.*)$`, 'iu')] as const,
)
/** Ends of the phrases, so that most names are passed by after one look. */
const TRIGGER = /\b(?:of|de) |\/o|^[زأهوش]/i

/** @returns whom the name is of, or undefined where it is the person's own */
export function namedByKin(text: string): Relative | undefined {
  if (!TRIGGER.test(text)) return undefined
  for (const [role, shape] of SHAPES) {
    const full = shape.exec(text)?.[1]
    if (full !== undefined) return { role, names: [{ full }] }
  }
  return undefined
}
