import type { RelationProposal } from '../decide/relation-proposal.ts'

/** The waterfall of one proposal: what the right person is said to be, and how the bits add up. Holds no values. */
export function relationText(proposal: RelationProposal): string {
  const { leftId, rightId, relation, zone, prior, contributions, weight, probability } = proposal
  const rows: [string, number, string][] = [
    ['before looking', prior, `a random pair is ${relation}`],
    ...contributions
      .toSorted((a, b) => b.bits - a.bits)
      .map((c): [string, number, string] => [c.label, c.bits, c.level]),
    ['together', weight, `probability ${probability.toFixed(3)}`],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return [
    `${rightId} is ${zone} the ${relation} of ${leftId}`,
    ...rows.map(([label, bits, why]) => `${label.padEnd(width)}  ${signed(bits).padStart(7)}  ${why}`),
  ].join('\n')
}

function signed(bits: number): string {
  return `${bits >= 0 ? '+' : ''}${bits.toFixed(1)}`
}
