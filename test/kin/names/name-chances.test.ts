import { describe, expect, it } from 'vitest'
import { unpaced } from '../../../src/internal/pace.ts'
import { nameChances } from '../../../src/kin/names/name-chances.ts'
import { NameTable } from '../../../src/kin/names/name-table.ts'

const USUAL = 0.01

/** The chances of a run in which names are used so often on either side. */
function chancesOf(uses: Readonly<Record<string, number>>) {
  const table = new NameTable('given')
  const ids: number[] = []
  for (const [name, count] of Object.entries(uses))
    for (let k = 0; k < count; k++) ids.push(table.add(name), table.add(name))
  const side = Int32Array.from(ids.filter((_, at) => at % 2 === 0))
  const chances = unpaced(nameChances(table, [side, side], USUAL))
  return { share: (name: string, level: number): number => chances.share(table.idOf(name), level) }
}

describe('how much names agree by chance', () => {
  const run = chancesOf({ Mohammed: 600, Ali: 300, Tesfaye: 60, Xiuying: 40 })

  it('is how often a name is used, for one that is the same, beside 200 uses as usual', () => {
    for (const [name, count] of [
      ['Mohammed', 1200],
      ['Ali', 600],
      ['Xiuying', 80],
    ] as const)
      expect(run.share(name, 0)).toBeCloseTo((count + 200 * USUAL) / (2000 + 200), 9)
  })

  it('leaves to other names what the same ones, close ones and those alike leave', () => {
    for (const name of ['Ali', 'Tesfaye', 'Xiuying']) {
      const [same, alike, others] = [0, 2, 3].map((level) => run.share(name, level)) as [
        number,
        number,
        number,
      ]
      expect(others).toBeLessThan(1 - same)
      expect(others).toBeGreaterThan(1 - same - alike - 0.05)
    }
    // Of whom most have one name, half are still of another.
    expect(run.share('Mohammed', 3)).toBe(0.5)
  })

  it('is never less for names that are alike than for one that is the same', () => {
    for (const name of ['Mohammed', 'Ali', 'Xiuying'])
      for (const level of [1, 2]) expect(run.share(name, level)).toBeGreaterThanOrEqual(run.share(name, 0))
  })
})
