import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpaced } from '../../../src/internal/pace.ts'
import { createKinCandidates } from '../../../src/kin/graph/kin-candidates.ts'
import { type KinGraph, kinGraph } from '../../../src/kin/graph/kin-graph.ts'
import { type KinIndex, kinIndex } from '../../../src/kin/graph/kin-index.ts'
import { kinKeys } from '../../../src/kin/graph/kin-keys.ts'
import { NameTable } from '../../../src/kin/names/name-table.ts'

const GIVEN = ['Tomas', 'Ilona', 'Bela', 'Kata', 'Nadia', 'Chidi']
const FAMILY = ['Varga', 'Okoye', 'Visser']
const record = fc.record({
  given: fc.constantFrom(...GIVEN),
  family: fc.constantFrom(...FAMILY),
  year: fc.integer({ min: 1980, max: 1984 }),
  child: fc.constantFrom(...GIVEN),
})

function graphs(
  records: readonly { given: string; family: string; year: number; child: string }[],
  tables: { given: NameTable; family: NameTable },
): KinGraph[] {
  return records.map(({ given, family, year, child }, at) =>
    kinGraph(
      {
        id: `r${at}`,
        names: [{ full: `${given} ${family}` }],
        birth: { year, precision: 'year' },
        relatives: [{ role: 'child', names: [{ full: child }] }],
      },
      tables,
    ),
  )
}

describe('candidates of families', () => {
  it('are all that share a key, where the budget allows, in rising order', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), fc.array(record, { maxLength: 20 }), (a, b) => {
        const tables = { given: new NameTable('given'), family: new NameTable('family') }
        const [left, right] = [graphs(a, tables), graphs(b, tables)]
        const candidates = createKinCandidates(unpaced(kinIndex(right, tables)), tables)
        const keysOf = (graph: KinGraph, slack: number): Set<number> => {
          const keys = new Set<number>()
          kinKeys(graph, tables, slack, (key) => keys.add(key))
          return keys
        }
        const index = right.map((graph) => keysOf(graph, 0))
        for (const graph of left) {
          const own = keysOf(graph, 1)
          const meets = index.flatMap((keys, at) => ([...keys].some((key) => own.has(key)) ? [at] : []))
          expect([...candidates(graph)]).toEqual(meets)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keep to their budget and keep who shares most', () => {
    const tables = { given: new NameTable('given'), family: new NameTable('family') }
    const flood = Array.from({ length: 900 }, (_, k) => ({
      given: 'Ilona',
      family: 'Varga',
      year: 1950 + (k % 40),
      child: 'Nadia',
    }))
    const wanted = { given: 'Ilona', family: 'Varga', year: 1983, child: 'Tomas' }
    const right = graphs([...flood, wanted], tables)
    const [left] = graphs([wanted], tables)
    const found = createKinCandidates(unpaced(kinIndex(right, tables)), tables, { most: 20 })(left!)
    expect(found.length).toBeLessThanOrEqual(20)
    expect([...found]).toContain(900)
  })

  describe('by blocks that are known', () => {
    const tables = { given: new NameTable('given'), family: new NameTable('family') }
    const [left] = graphs([{ given: 'Ilona', family: 'Varga', year: 1983, child: 'Tomas' }], tables)
    const keysByFact = new Map<number, number[]>()
    kinKeys(left!, tables, 1, (key, fact) => {
      keysByFact.set(fact, [...(keysByFact.get(fact) ?? []), key])
    })
    const facts = [...keysByFact.values()].filter((keys) => new Set(keys).size > 1)
    const range = (from: number, end: number): number[] =>
      Array.from({ length: end - from }, (_, k) => from + k)

    /** Of a thousand records, those that have a key. */
    function indexOf(blocks: readonly (readonly [key: number, records: readonly number[]])[]): KinIndex {
      return {
        size: 1000,
        find: (key) => blocks.findIndex(([own]) => own === key),
        offsets: Int32Array.from([
          0,
          ...blocks.map((_, b) => blocks.slice(0, b + 1).flatMap(([, of]) => of).length),
        ]),
        records: Int32Array.from(blocks.flatMap(([, of]) => of)),
      }
    }

    it('count of one fact the rarest key, and add up facts', () => {
      const [[common = 0, rare = 0] = [], [one = 0] = []] = facts
      const other = facts[1]![1]!
      // The first record shares two keys of one fact, the second one a key of each of two.
      const index = indexOf([
        [common, [0, 10, 11]],
        [rare, [0, 12]],
        [one, [1, 13, 14, 15]],
        [other, [20, 21, 22, 23]],
        [facts[2]![0]!, [1, 16, 17, 18]],
      ])
      expect([...createKinCandidates(index, tables, { most: 1 })(left!)]).toEqual([1])
    })

    it('meet 48 in any case, and of others those who share rare facts', () => {
      const key = facts[0]![0]!
      expect([...createKinCandidates(indexOf([[key, range(0, 60)]]), tables)(left!)]).toHaveLength(48)
      expect([...createKinCandidates(indexOf([[key, range(0, 47)]]), tables)(left!)]).toEqual(range(0, 47))
    })

    it('are read from the rarest key on, as far as the budget goes', () => {
      const [a, b, c] = facts.map(([key = 0]) => key)
      const index = indexOf([
        [a!, range(0, 8)],
        [b!, [10, 11]],
        [c!, [20, 21, 22]],
      ])
      const found = (entries: number): number[] => [...createKinCandidates(index, tables, { entries })(left!)]
      expect(found(12)).toEqual([10, 11, 20, 21, 22])
      expect(found(13)).toEqual([...range(0, 8), 10, 11, 20, 21, 22])
      expect(found(4)).toEqual([10, 11])
    })
  })
})
