import { counted } from '../internal/counted.ts'
import type { RelationProposal } from '../decide/relate/relation-proposal.ts'

/** What a run of `relate` found: how many proposals of each relation and zone. Numbers only. */
export function relationSummary(
  proposals: readonly RelationProposal[],
  candidates: number,
  records: readonly [left: number, right: number],
): { readonly data: object; readonly text: string } {
  const counts: Record<string, Record<string, number>> = {}
  for (const { relation, zone } of proposals) {
    const zones = (counts[relation] ??= {})
    zones[zone] = (zones[zone] ?? 0) + 1
  }
  const withLikely = new Set(proposals.filter((p) => p.zone === 'likely').map((p) => p.leftId)).size
  const lines = [
    `${counted(records[0], 'record')} against ${records[1]}, ${counted(candidates, 'candidate pair')}`,
    '',
    ...Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([relation, zones]) => {
        const parts = ['likely', 'possible', 'insufficient', 'unlikely']
          .filter((zone) => zones[zone] !== undefined)
          .map((zone) => `${zones[zone]} ${zone}`)
        return `${relation.padEnd(12)}  ${parts.join(', ')}`
      }),
    ...(proposals.length === 0 ? ['no relatives found'] : []),
    '',
    `${withLikely} of the left records ${withLikely === 1 ? 'has' : 'have'} a likely relative`,
  ]
  return { data: { records, candidates, relations: counts, withLikely }, text: lines.join('\n') }
}
