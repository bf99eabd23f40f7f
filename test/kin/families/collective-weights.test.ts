import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignMembers, bestAssignment } from '../../../src/kin/families/assign-members.ts'
import { collectiveWeights } from '../../../src/kin/families/collective-weights.ts'
import { sizeFactors } from '../../../src/kin/families/family-terms.ts'
import type { RosterLevels } from '../../../src/kin/families/roster-levels.ts'
import { kindOfHit, kindOfPair } from '../../../src/kin/match-kind.ts'

function brute(values: Float64Array, rows: number, columns: number, row = 0, used = 0): number {
  if (row === rows) return 0
  let best = brute(values, rows, columns, row + 1, used)
  for (let c = 0; c < columns; c++)
    if ((used & (1 << c)) === 0)
      best = Math.max(
        best,
        values[row * columns + c]! + brute(values, rows, columns, row + 1, used | (1 << c)),
      )
  return best
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      values: fc
        .array(fc.integer({ min: 0, max: 20 }), { minLength: rows * columns, maxLength: rows * columns })
        .map((list) => Float64Array.from(list)),
    }),
  )
const transposed = (values: Float64Array, rows: number, columns: number): Float64Array =>
  Float64Array.from(values, (_, k) => values[(k % rows) * columns + Math.floor(k / rows)]!)

describe('sizeFactors', () => {
  it('share out certainty among all matchings: of each size there are so many', () => {
    for (const [rows, columns] of [
      [1, 1],
      [2, 5],
      [4, 3],
    ] as const) {
      const [few, many] = [Math.min(rows, columns), Math.max(rows, columns)]
      let [sum, ways] = [0, 1]
      for (const [pairs, factor] of sizeFactors(rows, columns, 0.7).entries()) {
        sum += ways * factor
        // Of those who are left on either side one more is matched, in whatever order.
        ways *= ((few - pairs) * (many - pairs)) / (pairs + 1)
      }
      expect(sum).toBeCloseTo(1, 12)
    }
  })
})

describe('bestAssignment', () => {
  it('is that of trying all of them, from either side', () => {
    fc.assert(
      fc.property(matrix, ({ rows, columns, values }) => {
        const best = brute(values, rows, columns)
        expect(bestAssignment(values, rows, columns)).toBe(best)
        expect(bestAssignment(transposed(values, rows, columns), columns, rows)).toBe(best)
      }),
    )
  })

  it('is given as pairs that add up to it, each member once, and the margin to the next', () => {
    fc.assert(
      fc.property(matrix, ({ rows, columns, values }) => {
        const { pairs, margin } = assignMembers(values, rows, columns)
        const sum = pairs.reduce((s, [r, c]) => s + values[r * columns + c]!, 0)
        expect(sum).toBe(bestAssignment(values, rows, columns))
        expect(new Set(pairs.map(([r]) => r)).size).toBe(pairs.length)
        expect(new Set(pairs.map(([, c]) => c)).size).toBe(pairs.length)
        expect(margin).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

/** Nobody is named by anybody. */
const SILENT: RosterLevels = {
  first: [-1, -1],
  second: [-1, -1],
  known: [0, 0],
  absent: [],
  called: [-1, -1, -1, -1],
  kin: [[], [], [], []],
  ties: [],
}

describe('collectiveWeights', () => {
  const prior = -13
  const of = (own: readonly number[], identity: readonly number[]): Float64Array =>
    collectiveWeights(
      {
        rows: 2,
        columns: 2,
        own: Float64Array.from(own),
        identity: Float64Array.from(identity),
        roles: new Float64Array(4),
        oneSociety: false,
        around: SILENT,
      },
      prior,
    ).weights

  it('lifts a weak pair beside a strong one, and leaves it where the other members are strangers', () => {
    const beside = of([14, -20, -20, -4], [9, -6, -6, 7])
    expect(beside[3]!).toBeGreaterThan(0)
    const alone = of([-16, -20, -20, -4], [-6, -6, -6, 7])
    expect(alone[3]!).toBeLessThan(0)
  })

  it('takes from a brother what belongs to the brother who is there', () => {
    const weights = of([18, 6, 5, 17], [9, -2, -2, 9])
    expect(weights[1]!).toBeLessThan(0)
    expect(weights[2]!).toBeLessThan(0)
    expect(Math.min(weights[0]!, weights[3]!)).toBeGreaterThan(4)
  })

  it('shares the probability where two assignments are as good: twins under one birth', () => {
    const weights = of([10, 10, 10, 10], [4, 4, 4, 4])
    for (const weight of weights) expect(weight).toBeCloseTo(weights[0]!, 9)
    // Even odds between the two ways.
    expect(Math.abs(weights[0]!)).toBeLessThan(0.5)
  })

  it('takes who is left over on both sides for one person sooner than two of whom one has met somebody', () => {
    const left = of([14, -20, -20, -9], [9, -6, -6, 0])[3]!
    const rivals = of([14, -20, -9, -9], [9, -6, 0, 0])[3]!
    expect(left).toBeGreaterThan(rivals - 1e-9)
    expect(left).toBeGreaterThan(of([-20, -20, -20, -9], [-6, -6, -6, 0])[3]!)
  })

  it('never falls where a pair tells one person better', () => {
    const cell = fc.integer({ min: -20, max: 16 })
    const told = fc.integer({ min: -8, max: 10 })
    const four = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(four(cell), four(told), (own, identity) => {
        const before = of(own, identity)[0]!
        // Three bits more of evidence for one person, in the record's own weight as well.
        const after = of([own[0]! + 3, ...own.slice(1)], [identity[0]! + 3, ...identity.slice(1)])[0]!
        expect(after).toBeGreaterThanOrEqual(before - 1e-9)
      }),
    )
  })

  it('is lifted by people whom both families name, and lowered where the other family names somebody else of that name', () => {
    const weights = (around: Partial<RosterLevels>): Float64Array =>
      collectiveWeights(
        {
          rows: 2,
          columns: 2,
          own: Float64Array.from([-1, -20, -20, -9]),
          identity: Float64Array.from([6, -6, -6, 0]),
          roles: new Float64Array(4),
          oneSociety: false,
          around: { ...SILENT, ...around },
        },
        prior,
      ).weights
    const silent = weights({})
    expect(weights({ absent: [4, 4] })[0]!).toBeGreaterThan(silent[0]!)
    // The second of the first family is somebody whom the other family only names.
    const named = weights({ first: [-1, 4] })
    expect(named[0]!).toBeGreaterThan(silent[0]!)
    expect(named[3]! - named[0]!).toBeLessThan(silent[3]! - silent[0]!)
    // Their children are one.
    expect(weights({ ties: [{ at: 3, other: 0, tie: 0 }] })[3]!).toBeGreaterThan(silent[3]!)
  })

  it('is the same from either side', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -25, max: 20 }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: -8, max: 12 }), { minLength: 4, maxLength: 4 }),
        ([a, b, c, d], [x, y, z, w]) => {
          const one = of([a!, b!, c!, d!], [x!, y!, z!, w!])
          const other = of([a!, c!, b!, d!], [x!, z!, y!, w!])
          for (const [k, at] of [0, 2, 1, 3].entries()) expect(other[at]).toBeCloseTo(one[k]!, 9)
        },
      ),
    )
  })
})

it('names kinds by what the two records are for', () => {
  expect(kindOfPair('sought', 'sought')).toBe('co-enquirers')
  expect([kindOfPair('sought', 'registered'), kindOfPair('enquirer', 'sought')]).toEqual(['found', 'found'])
  expect([kindOfHit(undefined, 'duplicate'), kindOfHit('registered', 'duplicate')]).toEqual([
    'found',
    'duplicate',
  ])
  expect([kindOfHit(undefined, 'mutual'), kindOfHit('sought', 'found')]).toEqual(['mutual', 'found'])
  expect([kindOfPair(undefined, undefined), kindOfPair('registered', 'enquirer')]).toEqual([
    'duplicate',
    'duplicate',
  ])
})
