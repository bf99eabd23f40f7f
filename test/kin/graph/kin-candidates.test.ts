import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpaced } from '../../../src/internal/pace.ts'
import { createKinCandidates } from '../../../src/kin/graph/kin-candidates.ts'
import { type KinGraph, kinGraph } from '../../../src/kin/graph/kin-graph.ts'
import { kinIndex } from '../../../src/kin/graph/kin-index.ts'
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
})
