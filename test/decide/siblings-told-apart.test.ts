import { describe, expect, it } from 'vitest'
import {
  comparePersons,
  defaultModel,
  type PersonRecord,
  recordsFromRows,
  zoneBounds,
} from '../../src/index.ts'
import { type Row, rowOf, SETTINGS, SIBLINGS } from './sibling-cases.ts'

const model = defaultModel()
const { likely, possible } = zoneBounds(model.costs)
const recordOf = async (id: string, row: Row): Promise<PersonRecord> =>
  (await recordsFromRows([{ id, ...row }])).records[0]!
const weightOf = async (one: Row, other: Row): Promise<number> =>
  (await comparePersons(await recordOf('a', one), await recordOf('b', other), model)).weight

describe.each(SETTINGS.map((setting) => [setting.of, setting] as const))('%s', (_, setting) => {
  const [birth, another] = setting.births
  // Two brothers born on one day are possible: somebody has to ask. What counts is that they stay well below likely, whatever is counted anew.
  it.each(SIBLINGS.map((family) => [family.of, family] as const))(
    'tells brothers, sisters and cousins of %s apart by their given names',
    async (__, family) => {
      const own = rowOf(family.one, birth, family, setting)
      const sibling = await weightOf(own, rowOf(family.other, another, family, setting))
      const cousin = await weightOf(own, rowOf(family.cousin, another, family, setting, true))
      expect(Math.max(sibling, cousin)).toBeLessThan(likely - 1.5)
      for (const name of family.again) {
        const same = await weightOf(own, rowOf(name, birth, family, setting))
        expect(same).toBeGreaterThan(possible)
        expect(same).toBeGreaterThan(Math.max(sibling, cousin) + 3)
      }
    },
  )
})

it('finds a person under another spelling of the given name likely where the day of birth is known', async () => {
  for (const setting of SETTINGS.filter(({ births: [birth] }) => /^\d{4}-(?!01-01)/.test(birth)))
    for (const family of SIBLINGS)
      for (const name of family.again) {
        const own = rowOf(family.one, setting.births[0], family, setting)
        expect(
          await weightOf(own, rowOf(name, setting.births[0], family, setting)),
          `${family.of}: ${setting.of}`,
        ).toBeGreaterThan(likely)
      }
})

it('lets something of the person herself outweigh another given name', async () => {
  const [family] = SIBLINGS
  const [setting] = SETTINGS
  const row = (name: string): Row => ({
    ...rowOf(name, '2008-08-18', family!, setting!),
    email: 'p.lado.2008@example.org',
  })
  expect(await weightOf(row(family!.one), row(family!.other))).toBeGreaterThan(likely)
})
