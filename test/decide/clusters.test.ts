import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusters } from '../../src/decide/clusters.ts'
import { oneToOne } from '../../src/decide/one-to-one.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { type ScoredPairs, ScoredPairsBuilder, sortPairs } from '../../src/decide/scored-pairs.ts'

type Edge = readonly [i: number, j: number, bits: number]

function scored(edges: readonly Edge[]): ScoredPairs {
  const builder = new ScoredPairsBuilder()
  for (const [i, j, bits] of edges) builder.add(i, j, bits)
  return unpaced(sortPairs([builder.collected()]))
}

/** Weight of any two records: the edge's, and strangers where there is none. */
function weightOf(edges: readonly Edge[], none = -10): (i: number, j: number) => number {
  const bits = new Map(edges.map(([i, j, w]) => [`${Math.min(i, j)} ${Math.max(i, j)}`, w]))
  return (i, j) => bits.get(`${Math.min(i, j)} ${Math.max(i, j)}`) ?? none
}

const cluster = (edges: readonly Edge[], size: number): number[] => [
  ...unpaced(clusters(scored(edges), size, weightOf(edges))),
]

describe('clusters', () => {
  it('nobody alone is joined, a pair is, a light pair is not', () => {
    expect(cluster([], 3)).toEqual([0, 1, 2])
    expect(cluster([[0, 2, 4]], 3)).toEqual([0, 1, 0])
    expect(cluster([[0, 2, -0.1]], 3)).toEqual([0, 1, 2])
    expect(cluster([[0, 1, 0]], 2)).toEqual([0, 0])
  })

  it('a third record joins two others where the mean holds, a gap in blocking included', () => {
    expect(
      cluster(
        [
          [0, 1, 8],
          [1, 2, 8],
          [0, 2, -1],
        ],
        3,
      ),
    ).toEqual([0, 0, 0])
  })

  it('splits at a weak bridge: two tight groups and one good pair between them', () => {
    const tight = (a: number, b: number, c: number): Edge[] => [
      [a, b, 9],
      [b, c, 9],
      [a, c, 9],
    ]
    const edges: Edge[] = [...tight(0, 1, 2), ...tight(3, 4, 5), [2, 3, 6]]
    expect(cluster(edges, 6)).toEqual([0, 0, 0, 3, 3, 3])
  })

  it('a chain of good pairs pulls no strangers together', () => {
    const chain = Array.from({ length: 9 }, (_, k): Edge => [k, k + 1, 7])
    const sizes = new Map<number, number>()
    for (const label of cluster(chain, 10)) sizes.set(label, (sizes.get(label) ?? 0) + 1)
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(2)
  })

  it('small graphs: as an average linkage written down plainly', () => {
    const bits = fc.integer({ min: -12, max: 12 })
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.array(bits, { minLength: 15, maxLength: 15 }),
        (size, weights) => {
          const edges: Edge[] = []
          let k = 0
          // Distinct weights: ties have an order of their own.
          for (let i = 0; i < size; i++)
            for (let j = i + 1; j < size; j++) edges.push([i, j, weights[k]! + k++ / 100])
          expect(cluster(edges, size)).toEqual(plainly(edges, size))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('labels are the lowest index of the group, and the order of the pairs does not matter', () => {
    const edges: Edge[] = [
      [3, 4, 5],
      [0, 4, 6],
      [0, 3, 5],
      [1, 2, 3],
    ]
    expect(cluster(edges, 5)).toEqual([0, 1, 1, 0, 0])
    expect(cluster(edges.toReversed(), 5)).toEqual([0, 1, 1, 0, 0])
  })
})

/** Heaviest pair first; its two groups become one if the mean over all pairs between them, clipped to 8 bits, is not negative. */
function plainly(edges: readonly Edge[], size: number): number[] {
  const weight = weightOf(edges)
  let groups = Array.from({ length: size }, (_, i) => [i])
  for (const [i, j, bits] of edges.toSorted((a, b) => b[2] - a[2])) {
    if (bits < 0) break
    const [a, b] = [groups.find((g) => g.includes(i))!, groups.find((g) => g.includes(j))!]
    if (a === b) continue
    const between = a.flatMap((x) => b.map((y) => Math.max(-8, Math.min(8, weight(x, y)))))
    if (between.reduce((sum, w) => sum + w, 0) / between.length < 0) continue
    groups = [...groups.filter((g) => g !== a && g !== b), [...a, ...b]]
  }
  return Array.from({ length: size }, (_, i) => Math.min(...groups.find((g) => g.includes(i))!))
}

describe('one to one', () => {
  it('every record once, the heaviest pair first, nothing left that could still be taken', () => {
    const edge = fc.tuple(fc.nat(5), fc.integer({ min: 6, max: 11 }), fc.integer({ min: -5, max: 9 }))
    fc.assert(
      fc.property(fc.uniqueArray(edge, { selector: ([i, j]) => `${i} ${j}` }), (edges) => {
        const all = scored(edges)
        const kept = unpaced(oneToOne(all, 12))
        const taken = new Map<number, number>()
        for (let k = 0; k < kept.length; k++)
          for (const record of [kept.left[k]!, kept.right[k]!]) {
            expect(taken.has(record)).toBe(false)
            taken.set(record, kept.weight[k]!)
          }
        for (let k = 0; k < all.length; k++) {
          // Every pair is kept, or one of its records went to a partner at least as heavy.
          const rivals = [taken.get(all.left[k]!) ?? -99, taken.get(all.right[k]!) ?? -99]
          expect(Math.max(...rivals)).toBeGreaterThanOrEqual(all.weight[k]!)
        }
        if (all.length > 0) expect(kept.weight[0]).toBe(all.weight[0])
      }),
    )
  })

  it('those whom people said to be one keep all of each other, and nobody else, however heavy', () => {
    const all = scored([
      [0, 6, 9],
      [0, 7, 4],
      [1, 6, 8],
      [0, 8, 12],
      [2, 9, 1],
      [3, 9, 7],
    ])
    const kept = unpaced(oneToOne(all, 12, [[0, 6, 7], [2]]))
    const pairs = Array.from({ length: kept.length }, (_, k) => [kept.left[k], kept.right[k]])
    expect(pairs).toEqual([
      [0, 6],
      [3, 9],
      [0, 7],
    ])
  })
})

it('scored pairs come heaviest first, ties by record', () => {
  const pairs = scored([
    [1, 2, 3],
    [0, 5, 3],
    [0, 4, 3],
    [2, 3, 7],
  ])
  expect([...pairs.left].map((i, k) => [i, pairs.right[k], pairs.weight[k]])).toEqual([
    [2, 3, 7],
    [0, 4, 3],
    [0, 5, 3],
    [1, 2, 3],
  ])
})
