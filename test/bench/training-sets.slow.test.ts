import { describe, expect, it } from 'vitest'
import { measure } from '../../bench/training/measure.ts'
import { TRAINING_SETS } from '../../bench/training/sets.ts'

describe('training without labels', () => {
  it.each(TRAINING_SETS)('does not go astray: $name', async ({ floor, make }) => {
    const { f1, best, likely } = await measure(make(1))
    expect(f1).toBeGreaterThanOrEqual(floor)
    expect(best).toBeGreaterThanOrEqual(f1)
    expect(likely).toBeGreaterThan(0.96)
  })
})
