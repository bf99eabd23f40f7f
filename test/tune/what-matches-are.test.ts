import { expect, it } from 'vitest'
import { measure } from '../../bench/training/measure.ts'
import { addresses, camp } from '../../bench/training/sets.ts'

it('members of a household who share a block, a shelter and a head are not one person', async () => {
  const { likely, model } = await measure(camp(2, 150))
  expect(likely).toBeGreaterThan(0.97)
  expect(model.alternatives.map(({ label }) => label)).toContain('members of one household')
}, 60_000)

it('a file of nothing but addresses has matches, and these are houses', async () => {
  const { f1, model } = await measure(addresses(2, 700))
  expect(f1).toBeGreaterThan(0.93)
  expect(model.alternatives.some(({ shares }) => shares === 'household')).toBe(false)
  expect(model.training.warnings).toEqual([
    'no field tells members of one household apart; matches will be households',
  ])
}, 60_000)
