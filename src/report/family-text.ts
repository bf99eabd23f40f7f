import type { FamilyExplanation } from '../decide/families/explain-family.ts'
import { bitsText } from './bits-text.ts'
import { probabilityLabel } from './probability-label.ts'

/** What the pair is, if it is right. */
const KINDS = {
  found: 'if they are one person, found: the sought person is known to the other side',
  mutual: 'if they are one person, mutual search: each seeks the other',
  'co-enquirers': 'if they are one person, co-enquirers: two requests seek that person',
  duplicate: 'if they are one person, duplicate: two records of that person',
  family: 'family: two families meet, though no pair is likely by itself',
} as const

/** Why a pair is no more than possible. */
const NAMESAKES =
  '; possible at most, since a list names two people so, as where a dead child’s name was given again, and no birth tells which'

/** What two families say about a pair of theirs, in lines; no value of a field. */
export function familyText(family: FamilyExplanation): string {
  const { bits, weight, probability, familyBits, margin, met, unmet, relations, relationsAgree } = family
  const out = [
    `their families ${bits < 0 ? 'take' : 'add'} ${bitsText(bits)} bits: together ${bitsText(weight)}, ${probabilityLabel(probability)}`,
    KINDS[family.kind],
    `that the two families are one: ${bitsText(familyBits)} bits, by all members together`,
    ...met.map(
      ({ ids, own, weight: w, reasons, namesakes }) =>
        `  ${ids[0]} may be ${ids[1]}: ${bitsText(own)} alone, ${bitsText(w)} in the family (${reasons.map((r) => `${r.level} ${bitsText(r.bits)}`).join(', ')})${namesakes ? NAMESAKES : ''}`,
    ),
  ]
  if (met.length > 0) out.push(`  the next best assignment of members is ${margin.toFixed(1)} bits behind`)
  if (unmet.length > 0) out.push(`  no counterpart for ${unmet.join(', ')}`)
  if (relations) {
    const [one, other] = relations.map((kin) => kin ?? 'unknown')
    const verdict = relationsAgree === undefined ? '' : relationsAgree ? ': they agree' : ': they differ'
    out.push(
      `  the sought is the enquirer's ${one} by the one side, and the asker is the sought's ${other} by the other${verdict}`,
    )
  }
  return out.join('\n')
}
