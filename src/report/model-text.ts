import { counted } from '../internal/counted.ts'
import type { Model, Moved } from '../score/model/model.ts'
import { bitsText } from './bits-text.ts'
import { recordsText } from './records-text.ts'

/** A model for people: what it was trained on, each comparison's best and worst level, warnings. */
export function modelText(model: Model): string {
  const { training } = model
  const width = Math.max(...model.comparisons.map((c) => c.label.length))
  const lines = [
    `trained on ${recordsText(training.records)}, ${counted(training.candidatePairs, 'candidate pair')} in ${counted(training.patterns, 'pattern')}`,
    `about ${counted(training.expectedMatches, 'match', 'matches')} expected; a random pair starts at ${model.prior.toFixed(1)} bits`,
    '',
    `${'field'.padEnd(width)}   agrees  differs  (bits)`,
    ...model.comparisons.map(({ label, levels }) => {
      const bits = levels.map((level) => Math.log2(level.m / level.u))
      return `${label.padEnd(width)}  ${bitsText(bits[0]!).padStart(7)}  ${bitsText(bits.at(-1)!).padStart(7)}`
    }),
    ...(model.moved ? ['', movedText(model, model.moved)] : []),
    ...(training.saidMissing
      ? [
          `\nnote: ${counted(training.saidMissing, 'cell was', 'cells were')} empty by words for missing values; give every run the same words`,
        ]
      : []),
    ...training.warnings.map((warning) => `\nnote: ${warning}`),
  ]
  return lines.join('\n')
}

/** What differs in the address of somebody who moved is one fact, and not one a column. */
function movedText({ comparisons }: Model, { share, features }: Moved): string {
  const labels = comparisons.filter(({ feature }) => features.includes(feature)).map(({ label }) => label)
  return `about ${(share * 100).toFixed(0)} % have moved: ${labels.join(', ')} together take away ${bitsText(Math.log2(share)).replace('-', '')} bits at most`
}
