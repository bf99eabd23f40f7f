import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worthComparing } from '../../../src/decide/light/worth-comparing.ts'
import type { PairColumns } from '../../../src/decide/pair-columns.ts'
import { lightRounds } from '../../../src/decide/light/light-rounds.ts'
import { unpaced } from '../../../src/internal/pace.ts'

const RECORDS = 16
const POSSIBLE = -3
const LEAST = -8

const columns = (list: readonly (readonly [number, number])[]): PairColumns => ({
  left: Int32Array.from(list, ([i]) => i),
  right: Int32Array.from(list, ([, j]) => j),
})
const texts = ({ left, right }: PairColumns): readonly string[] =>
  [...left].map((i, k) => `${i} ${right[k]}`).toSorted()

/** Eight records a side in families of four; every second one is sought. */
const familyOf = Int32Array.from({ length: RECORDS }, (_, i) => Math.floor(i / 4))
const light = {
  below: POSSIBLE,
  familyOf,
  sought: Uint8Array.from({ length: RECORDS }, (_, i) => Number(i % 4 === 3)),
}
const cell = fc.tuple(fc.nat(7), fc.integer({ min: 8, max: 15 }))

describe('rounds of light pairs', () => {
  it('lay over each other the families that all pairs would', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { maxLength: 24, selector: ([i, j]) => `${i} ${j}` }),
        fc.array(fc.integer({ min: -20, max: 0 }), { minLength: RECORDS * RECORDS, maxLength: RECORDS ** 2 }),
        fc.nat(4),
        (cells, weights, known) => {
          const heavy = new Set(cells.slice(0, known).map(([i, j]) => i * RECORDS + j))
          const weightOf = (i: number, j: number): number => {
            const at = i * RECORDS + j
            return heavy.has(at) ? weights[at]! : Math.min(weights[at]!, POSSIBLE - 1)
          }
          const found = (pairs: PairColumns) => {
            const kept = [...pairs.left].flatMap((i, k): (readonly [number, number])[] =>
              weightOf(i, pairs.right[k]!) >= LEAST ? [[i, pairs.right[k]!]] : [],
            )
            return {
              ...columns(kept),
              length: kept.length,
              weight: Float64Array.from(kept, ([i, j]) => weightOf(i, j)),
            }
          }
          const before = found(columns(cells.slice(0, known)))
          const aside = columns(cells.slice(known))
          const pairs = unpaced(worthComparing(light, [aside], [before]))
          const { first, later } = unpaced(lightRounds(light, pairs))
          expect([...texts(first), ...texts(later)].toSorted()).toEqual(texts(pairs))
          const compared = found(first)
          const rest = unpaced(worthComparing(light, [later], [before, compared]))
          const meeting = (...parts: readonly ReturnType<typeof found>[]): readonly string[] => {
            const all = parts.flatMap(({ left, right, weight }) =>
              [...left].map((i, k) => ({ i, j: right[k]!, weight: weight[k]! })),
            )
            const meets = all.filter(
              (one) =>
                one.weight >= POSSIBLE ||
                (light.sought[one.i] === 1 && light.sought[one.j] === 1) ||
                all.some(
                  (other) =>
                    familyOf[other.i] === familyOf[one.i] &&
                    familyOf[other.j] === familyOf[one.j] &&
                    other.i !== one.i &&
                    other.j !== one.j,
                ),
            )
            return [...new Set(meets.map(({ i, j }) => `${familyOf[i]} ${familyOf[j]}`))].toSorted()
          }
          expect(meeting(before, compared, found(rest))).toEqual(meeting(before, found(pairs)))
        },
      ),
    )
  })

  it('leave out the pairs of one member where no other reaches the minimum', () => {
    const pairs = columns([
      [0, 8],
      [0, 9],
      [0, 10],
      [1, 9],
    ])
    const { first, later } = unpaced(lightRounds(light, pairs))
    expect([texts(first), texts(later)]).toEqual([['1 9'], ['0 10', '0 8', '0 9']])
    expect(unpaced(worthComparing(light, [later], [])).left).toHaveLength(0)
    const met = { ...first, length: 1, weight: Float64Array.of(-6) }
    expect(texts(unpaced(worthComparing(light, [later], [met])))).toEqual(texts(later))
  })
})
