import type { Model } from '../score/model/model.ts'
import { zoneBounds } from '../decide/zone.ts'
import { bitsText } from './bits-text.ts'
import { grid } from './grid.ts'
import type { Difference, ModelDifferences } from './model-differences.ts'
import { modelText } from './model-text.ts'

/** A whole model for people: every level with m, u and its weight, where zones begin, which rules make pairs. */
export function modelLevelsText(model: Model): string {
  const { likely, possible } = zoneBounds(model.costs)
  return [
    model.training.method === 'default' ? 'the built-in model' : modelText(model),
    '',
    grid([
      ['field', 'level', 'm', 'u', 'bits', 'rarity counts'],
      ...model.comparisons.flatMap(({ label, levels }) =>
        levels.map((level) => [
          label,
          level.label,
          level.m.toPrecision(3),
          level.u.toPrecision(3),
          bitsText(Math.log2(level.m / level.u)),
          level.termFrequencyWeight === 0 ? '' : `${Math.round(level.termFrequencyWeight * 100)} %`,
        ]),
      ),
    ]),
    '',
    `a random pair starts at ${bitsText(model.prior)} bits; possible from ${bitsText(possible)}, likely from ${bitsText(likely)}`,
    `blocking rules: ${model.blocking.map(({ name }) => name).join('; ')}`,
  ].join('\n')
}

/** What differs between two models, a line each. */
export function modelDifferencesText({ numbers, levels, rules }: ModelDifferences): string {
  const cells = ({ before, after }: Difference, text: (value: number) => string): string[] => [
    before === undefined ? '-' : text(before),
    after === undefined ? '-' : text(after),
    before === undefined || after === undefined ? '' : text(after - before),
  ]
  if (numbers.length + levels.length + rules.added.length + rules.removed.length === 0)
    return 'the two models differ in no number, no weight and no rule'
  return [
    grid([
      ['', '', 'first', 'second', 'change'],
      ...numbers.map((one) => [one.name, '', ...cells(one, (value) => String(Number(value.toPrecision(6))))]),
      ...levels.map((one) => [one.feature, one.level, ...cells(one, (bits) => bitsText(bits, 2))]),
    ]),
    ...(rules.removed.length > 0 ? ['', `only the first has the rules: ${rules.removed.join('; ')}`] : []),
    ...(rules.added.length > 0 ? ['', `only the second has the rules: ${rules.added.join('; ')}`] : []),
  ].join('\n')
}
