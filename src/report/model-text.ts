import type { Model } from '../score/model.ts'

/** A model for people: what it was trained on, each comparison's best and worst level, warnings. */
export function modelText(model: Model): string {
  const { training } = model
  const width = Math.max(...model.comparisons.map((c) => c.label.length))
  const lines = [
    `trained on ${training.records.filter((n) => n > 0).join(' + ')} records, ${training.candidatePairs} candidate pairs in ${training.patterns} patterns`,
    `about ${training.expectedMatches} matches expected; a random pair starts at ${model.prior.toFixed(1)} bits`,
    '',
    `${'field'.padEnd(width)}   agrees  differs  (bits)`,
    ...model.comparisons.map(({ label, levels }) => {
      const bits = levels.map((level) => Math.log2(level.m / level.u))
      return `${label.padEnd(width)}  ${signed(bits[0]!).padStart(7)}  ${signed(bits.at(-1)!).padStart(7)}`
    }),
    ...training.warnings.map((warning) => `\nnote: ${warning}`),
  ]
  return lines.join('\n')
}

function signed(bits: number): string {
  return `${bits >= 0 ? '+' : ''}${bits.toFixed(1)}`
}
