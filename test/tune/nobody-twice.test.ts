import { expect, it } from 'vitest'
import { TRAINING_SETS } from '../../bench/training/sets.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { train } from '../../src/tune/train.ts'

it('training settles where nobody is in both files, and warns of nothing but that', async () => {
  const { left, right } = TRAINING_SETS.find(({ name }) => name === 'nobody in both files')!.make(1)
  const { training } = await train(
    (await recordsFromRows(left.slice(0, 500))).records,
    (await recordsFromRows(right!.slice(0, 500))).records,
  )
  expect(training.iterations).toBeLessThan(100)
  expect(training.converged).toBe(true)
  expect(training.warnings).toEqual([expect.stringMatching(/^only about 1 match expected/)])
})
