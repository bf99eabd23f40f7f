import { describe, expect, it } from 'vitest'
import { parseRecords } from '../../../src/index.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { type KinGraph, type KinTables, kinGraph } from '../../../src/kin/graph/kin-graph.ts'
import { withNameAncestors } from '../../../src/kin/graph/name-ancestors.ts'
import { NameTable } from '../../../src/kin/names/name-table.ts'

const GIVEN = ['Ahmed', 'Hassan', 'Ali', 'Omar', 'Farah', 'Nur', 'Jama', 'Warsame']
const FAMILIES = [
  'Whitfield',
  'Karlsson',
  'Brankovic',
  'Lindqvist',
  'Petersham',
  'Oakley',
  'Zimmer',
  'Vandermeer',
]

/** Everybody has a name of the first list; behind it stands one of `behind`, in the family column. */
function people(behind: readonly string[], parent: (k: number) => string | undefined) {
  return parseRecords(
    Array.from({ length: 64 }, (_, k) => {
      const father = parent(k)
      return {
        id: `p${k}`,
        names: [
          {
            parts: [
              { text: GIVEN[k % 8]!, role: 'given' },
              { text: behind[Math.floor(k / 8)]!, role: 'family' },
            ],
          },
        ],
        ...(father && { relatives: [{ role: 'father', names: [{ full: father }] }] }),
      }
    }),
  ).records
}

function graphsOf(records: ReturnType<typeof people>): { graphs: readonly KinGraph[]; tables: KinTables } {
  const tables = { given: new NameTable('given'), family: new NameTable('family') }
  const [graphs] = unpaced(withNameAncestors([records.map((record) => kinGraph(record, tables))], tables))
  return { graphs: graphs!, tables }
}

describe('withNameAncestors', () => {
  it('takes the word behind a given name for the father where such words are given names', () => {
    const { graphs, tables } = graphsOf(people(GIVEN, () => undefined))
    for (const [k, { nodes }] of graphs.entries()) {
      const fathers = nodes.filter(({ kin }) => kin === 'parent')
      expect(fathers.map(({ given, sex }) => [given, sex])).toEqual([
        [[tables.given.idOf(GIVEN[Math.floor(k / 8)]!)], 'male'],
      ])
      expect(fathers[0]!.share).toBeGreaterThan(0.3)
      expect(fathers[0]!.share).toBeLessThanOrEqual(0.5)
    }
  })

  it('leaves family names alone', () => {
    const { graphs } = graphsOf(people(FAMILIES, () => undefined))
    expect(graphs.some(({ nodes }) => nodes.length > 1)).toBe(false)
  })

  it('leaves names alone that fathers have for family names, though they are given names as well', () => {
    const { graphs } = graphsOf(people(GIVEN, (k) => `Karim ${GIVEN[Math.floor(k / 8)]!}`))
    expect(graphs.some(({ nodes }) => nodes.some(({ share }) => share !== undefined))).toBe(false)
  })

  it('lets an ancestor be no family name in the same measure', () => {
    const { graphs } = graphsOf(people(GIVEN, () => undefined))
    for (const { familyShare, nodes } of graphs) expect(familyShare).toBe(1 - nodes[1]!.share!)
  })

  /** The share of the ancestor behind the name of the first person; whoever is `child` lists a relative. */
  function shareOf(behind: string, uses: readonly string[], child?: string): number | undefined {
    const records = parseRecords([
      {
        id: 'a',
        names: [
          {
            parts: [
              { text: 'Samir', role: 'given' },
              { text: behind, role: 'family' },
            ],
          },
        ],
        ...(child !== undefined && { relatives: [{ role: 'child', names: [{ full: child }] }] }),
      },
      ...uses.map((given, k) => ({ id: `u${k}`, names: [{ parts: [{ text: given, role: 'given' }] }] })),
    ]).records
    return graphsOf(records).graphs[0]!.nodes.find(({ share }) => share !== undefined)?.share
  }

  it('is never surer than by half, however many bear the word as a given name', () => {
    expect(
      shareOf(
        'Warsame',
        Array.from({ length: 40 }, () => 'Warsame'),
      ),
    ).toBe(0.5)
  })

  it('thinks every word to have been a given name now and then', () => {
    // One use behind a name and one as a given name: (1 + 4 * .12) of (2 + 4).
    expect(shareOf('Warsame', ['Warsame'])).toBeCloseTo(1.48 / 6, 12)
  })

  it('is shown by a child whose second name is the given name of the person', () => {
    const alone = shareOf('Warsame', ['Warsame'])!
    expect(shareOf('Warsame', ['Warsame'], 'Nadia Samir')!).toBeGreaterThan(alone)
    // With a child of the same family name the word is none.
    expect(shareOf('Warsame', ['Warsame'], 'Nadia Warsame') ?? 0).toBeLessThan(alone)
  })
})
