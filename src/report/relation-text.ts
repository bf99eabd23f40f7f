import type { RelationProposal } from '../decide/relate/relation-proposal.ts'
import type { KinContribution, KinMention } from '../kin/evidence/kin-contribution.ts'
import { bitsText } from './bits-text.ts'
import { probabilityLabel } from './probability-label.ts'

/** Names a person of the left (0) or the right (1) record, for the eyes of who may see it. */
export type MentionName = (side: 0 | 1, mention: KinMention) => string | undefined

/**
 * The waterfall of one proposal: what the right person is said to be, which listed relative met whom, how the bits add up,
 * what speaks against, and how far the next best answers lie behind. Holds values only if they are given.
 *
 * @param nameOf names behind the mentions, where the reader may see them
 * @param values for each record its lines of field and text, likewise
 */
export function relationText(
  proposal: RelationProposal,
  nameOf?: MentionName,
  values?: readonly (readonly (readonly [string, string])[])[],
): string {
  const { leftId, rightId, relation, zone, prior, contributions, weight, probability } = proposal
  const rows: [string, number, string][] = [
    ['before looking', prior, `a random pair is ${relation}`],
    ...contributions
      .toSorted((a, b) => b.bits - a.bits)
      .map((c): [string, number, string] => [c.label, c.bits, c.level + whoMet(c, nameOf)]),
    ['together', weight, probabilityLabel(probability)],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return [
    `${rightId} as the ${relation} of ${leftId}: ${zone}`,
    ...rows.map(([label, bits, why]) => `${label.padEnd(width)}  ${bitsText(bits).padStart(7)}  ${why}`),
    ...proposal.conflicts.map(({ reason }) => `against it: ${reason}`),
    ...nextBest(proposal),
    ...(values ?? []).flatMap((lines, side) => [
      '',
      side === 0 ? leftId : rightId,
      ...lines.map(([field, text]) => `  ${field.padEnd(12)}  ${text}`),
    ]),
  ].join('\n')
}

/** `; left: sibling 2, right: child 1`; the focal person is `self`. */
function whoMet({ left, right }: KinContribution, nameOf: MentionName | undefined): string {
  if (left === undefined && right === undefined) return ''
  const sides = ([left, right] as const).map((mention, side) =>
    mention === undefined ? 'nobody' : who(mention) + quoted(nameOf?.(side as 0 | 1, mention)),
  )
  return `; left: ${sides[0]}, right: ${sides[1]}`
}

function who({ kin, relative, member }: KinMention): string {
  if (kin === 'self') return 'the person'
  const place = relative !== undefined ? `relative ${relative + 1}` : member !== undefined ? '' : 'by name'
  return [kin, place, member === undefined ? '' : `record ${member}`].filter(Boolean).join(', ')
}

function quoted(name: string | undefined): string {
  return name === undefined || name === '' ? '' : ` (${name})`
}

function nextBest({ second, margin, leftId, relation }: RelationProposal): readonly string[] {
  return [
    ...(second === undefined
      ? []
      : [`next best relation of the two: ${second.relation}, ${second.margin.toFixed(1)} bits behind`]),
    ...(margin === undefined
      ? [`no other ${relation} of ${leftId} was found`]
      : margin >= 0
        ? [`next best ${relation} of ${leftId} from another household: ${margin.toFixed(1)} bits behind`]
        : [`another household has a better ${relation} of ${leftId}, by ${(-margin).toFixed(1)} bits`]),
  ]
}
