import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { collectiveWeights, type FamilyMatrix } from '../../../src/kin/families/collective-weights.ts'
import { mostCollective } from '../../../src/kin/families/most-collective.ts'
import { nobodyAround } from '../../../src/kin/families/roster-levels.ts'

const PRIOR = -15
/** Pairs of fewer bits for one person are those whose weights are unknown here. */
const UNKNOWN = -6

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const cells = rows * columns
    const list = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(one, { minLength: cells, maxLength: cells })
    const at = fc.integer({ min: 0, max: cells - 1 })
    return fc
      .record({
        own: list(fc.double({ min: -40, max: 30, noNaN: true })),
        identity: list(fc.double({ min: -16, max: 14, noNaN: true })),
        roles: list(fc.constantFrom(-2, 0, 2.1, 5.3)),
        kin: list(fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 3 })),
        called: list(fc.integer({ min: -1, max: 3 })),
        ties: fc.array(fc.record({ at, other: at, tie: fc.integer({ min: 0, max: 9 }) }), { maxLength: 4 }),
        oneSociety: fc.boolean(),
      })
      .map(
        ({ own, identity, roles, kin, called, ties, oneSociety }): FamilyMatrix => ({
          rows,
          columns,
          own: Float64Array.from(own),
          identity: Float64Array.from(identity),
          roles: Float64Array.from(roles),
          oneSociety,
          around: { ...nobodyAround(rows, columns), kin, called, ties },
        }),
      )
  })

const known = (matrix: FamilyMatrix): FamilyMatrix => ({
  ...matrix,
  own: matrix.own.map((weight, k) => (matrix.identity[k]! < UNKNOWN ? Number.NaN : weight)),
})

it('is above no weight that the pairs have once all are known', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const { weights } = collectiveWeights(matrix, PRIOR)
      // Weights stop at 27 and -30.
      expect(mostCollective(known(matrix), PRIOR)).toBeGreaterThan(
        Math.max(...weights.map((weight) => (weight <= -30 ? Number.NEGATIVE_INFINITY : weight))) - 1e-6,
      )
    }),
    { numRuns: 2000 },
  )
})

it('is near the weight where nothing is unknown and nobody else is there', () => {
  const matrix: FamilyMatrix = {
    rows: 1,
    columns: 1,
    own: Float64Array.of(2),
    identity: Float64Array.of(5),
    roles: Float64Array.of(0),
    oneSociety: false,
    around: nobodyAround(1, 1),
  }
  expect(mostCollective(matrix, PRIOR)).toBeCloseTo(collectiveWeights(matrix, PRIOR).weights[0]!, 3)
})

it('says little of strangers, whatever the pairs of unknown weight may share', () => {
  const matrix: FamilyMatrix = {
    rows: 2,
    columns: 2,
    own: Float64Array.of(-20, Number.NaN, Number.NaN, Number.NaN),
    identity: Float64Array.of(-3, -10, -12, -9),
    roles: new Float64Array(4),
    oneSociety: false,
    around: nobodyAround(2, 2),
  }
  expect(mostCollective(matrix, PRIOR)).toBeLessThan(-8)
})

it('is no bound of large families, whose sums are not exact', () => {
  const cells = 81
  const matrix: FamilyMatrix = {
    rows: 9,
    columns: 9,
    own: new Float64Array(cells).fill(-30),
    identity: new Float64Array(cells).fill(-9),
    roles: new Float64Array(cells),
    oneSociety: false,
    around: nobodyAround(9, 9),
  }
  expect(mostCollective(matrix, PRIOR)).toBe(Number.POSITIVE_INFINITY)
})
