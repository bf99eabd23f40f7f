import { describe, expect, it } from 'vitest'
import { unpaced } from '../../../src/internal/pace.ts'
import { mulberry32 } from '../../../src/internal/rng.ts'
import { ANY } from '../../../src/score/bounds/level-bounds.ts'
import { firstRows } from '../../../src/score/look/first-rows.ts'
import { LEFT_AT, RIGHT_AT, SUM_AT } from '../../../src/score/look/kernel/look-kernel.ts'
import { openLook } from '../../../src/score/look/opened-look.ts'
import { BATCH } from '../../../src/score/look/survivors.ts'
import { type ColumnKind, randomBounds } from './random-bounds.ts'
import { referenceLook } from './reference-look.ts'

const SIZE = 300
const TOP = 12_345

describe('the kernel finds what a plain loop finds', () => {
  it.each<{ readonly title: string; readonly kinds: readonly ColumnKind[] }>([
    { title: 'a model like a trained one', kinds: ['date', 'text', 'name', 'name', 'text'] },
    { title: 'nothing', kinds: [] },
    { title: 'one text', kinds: ['text'] },
    { title: 'one name without its partner', kinds: ['name'] },
    { title: 'two names', kinds: ['name', 'name'] },
    { title: 'two pairs of names and one without', kinds: ['name', 'name', 'name', 'name', 'name'] },
    { title: 'a date', kinds: ['date'] },
    { title: 'two dates', kinds: ['date', 'date'] },
    { title: 'ids alone', kinds: ['id', 'id', 'id', 'id', 'id', 'id'] },
    { title: 'several values', kinds: ['several', 'several'] },
    {
      title: 'all kinds',
      kinds: ['several', 'id', 'name', 'date', 'name', 'name', 'text', 'id', 'several', 'text'],
    },
    {
      title: 'forty columns',
      kinds: Array.from(
        { length: 40 },
        (_, n) => (['text', 'id', 'date', 'name', 'several'] as const)[n % 5]!,
      ),
    },
  ])('$title', ({ kinds }) => {
    for (let seed = 1; seed <= 6; seed++) {
      const bounds = randomBounds(kinds, SIZE, seed)
      const { left, right, pairs, words, assumedAt, run } = openLook(
        unpaced(firstRows(bounds, SIZE)),
        bounds,
        SIZE,
      )
      const rng = mulberry32(seed)
      const below = (n: number): number => Math.floor(rng() * n)
      for (const count of [BATCH, 0, 1, 37]) {
        // Runs of one record, as the loop makes them; some pairs are of one record with itself.
        for (let p = 0; p < count; p++) {
          left[p] = p > 0 && rng() < 0.8 ? left[p - 1]! : below(SIZE)
          right[p] = below(SIZE)
        }
        const expected = Array.from({ length: count }, (_, p) => {
          const added = referenceLook(bounds, left[p]!, right[p]!)
          return {
            left: left[p]!,
            right: right[p]!,
            added,
            sum: added.reduce((sum, most) => sum + most, TOP),
          }
        })
        const sums = expected.map(({ sum }) => sum).sort((a, b) => a - b)
        // All are left, about half, and none.
        for (const least of [-(2 ** 29), sums[count >> 1] ?? 0, 2 ** 29]) {
          const reached = expected.filter(({ sum }) => sum >= least)
          const kept = run(count, least, TOP)
          const found = Array.from({ length: kept }, (_, q) => {
            const at = q * words
            const added = bounds.map(({ fixed }, n) =>
              assumedAt[n]! < 0 ? fixed[ANY]! : pairs[at + assumedAt[n]!]!,
            )
            return {
              left: pairs[at + LEFT_AT]!,
              right: pairs[at + RIGHT_AT]!,
              added,
              sum: pairs[at + SUM_AT]!,
            }
          })
          expect(found).toEqual(reached)
        }
      }
    }
  })
})

describe('the memory of a look', () => {
  it('says so where so many records have no room', () => {
    const bounds = randomBounds(['text', 'date', 'name'], 1, 1)
    expect(() => unpaced(firstRows(bounds, 2 ** 27))).toThrow(
      expect.objectContaining({
        code: 'too-many-records',
        message: expect.stringMatching(/134217728 records take \d+ MB/),
      }),
    )
  })
})
