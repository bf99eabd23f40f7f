import { expect, it } from 'vitest'
import { modelDifferences } from '../../src/report/model-differences.ts'
import { modelDifferencesText } from '../../src/report/model-levels-text.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import type { Model } from '../../src/score/model/model.ts'

const model = defaultModel()
const textOf = (other: Model): string => modelDifferencesText(modelDifferences(model, other))

it('says that nothing differs only where nothing does', () => {
  expect(textOf(model)).toBe('the two models differ in no number, no weight and no rule')
  const [first, ...rest] = model.comparisons
  const [level, ...levels] = first!.levels
  const reweighed = [{ ...first!, levels: [{ ...level!, m: level!.m / 2 }, ...levels] }, ...rest]
  const other = { ...model, prior: model.prior - 1, comparisons: reweighed }
  // As many numbers as weights.
  expect(modelDifferences(model, other)).toMatchObject({ numbers: { length: 1 }, levels: { length: 1 } })
  expect(textOf(other)).toContain('prior')
  expect(textOf(other)).toContain(level!.label)
})

it('tells two levels of one label apart', () => {
  const [first, ...rest] = model.comparisons
  const [one, two, ...levels] = first!.levels
  const twice = (m: number): Model => {
    const alike = [{ ...one!, m }, { ...two!, label: one!.label }, ...levels]
    return { ...model, comparisons: [{ ...first!, levels: alike }, ...rest] }
  }
  const { levels: found } = modelDifferences(twice(one!.m), twice(one!.m / 2))
  expect(found).toHaveLength(1)
  expect(found[0]!.before! - found[0]!.after!).toBeCloseTo(1, 9)
})

it('names rules that one of the two has', () => {
  const [rule, ...blocking] = model.blocking
  expect(textOf({ ...model, blocking })).toContain(`only the first has the rules: ${rule!.name}`)
})
