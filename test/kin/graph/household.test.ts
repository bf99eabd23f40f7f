import { describe, expect, it } from 'vitest'
import { unpaced } from '../../../src/internal/pace.ts'
import { withHouseholds } from '../../../src/kin/graph/household.ts'
import { type KinGraph, type KinTables, kinGraph, withNodes } from '../../../src/kin/graph/kin-graph.ts'
import { NameTable } from '../../../src/kin/names/name-table.ts'
import type { PersonRecord, Relative, Sex } from '../../../src/record/types.ts'

type Born = number | undefined

function person(id: string, given: string, year?: Born, relatives: readonly Relative[] = []): PersonRecord {
  return {
    id,
    groupId: 'h1',
    names: [{ parts: [{ text: given, role: 'given' }] }],
    ...(year !== undefined && { birth: { year, precision: 'year' } }),
    relatives,
  }
}
const called = (role: Relative['role'], given: string): Relative => ({
  role,
  names: [{ parts: [{ text: given, role: 'given' }] }],
})

const tablesOf = (): KinTables => ({ given: new NameTable('given'), family: new NameTable('family') })

/** The graphs of records that are one household, by id. */
function household(...records: readonly PersonRecord[]): ReadonlyMap<string, KinGraph> {
  const tables = tablesOf()
  const graphs = records.map((record) => kinGraph(record, tables))
  return new Map(unpaced(withHouseholds(graphs, tables)).map((graph) => [graph.id, graph]))
}

/** Whom a record lists, with the record that each is known by. */
const listed = (graphs: ReadonlyMap<string, KinGraph>, id: string): string[] =>
  graphs
    .get(id)!
    .nodes.slice(1)
    .map(({ kin, member }) => `${kin} ${member}`)
    .toSorted()

describe('records of one household', () => {
  it('fill in whom the others mention, and learn the relation from the other side', () => {
    const graphs = household(person('child', 'Samir', 2010, [called('mother', 'Halima')]), {
      ...person('mother', 'Halima', 1985),
      sex: 'female',
    })
    const [, mother] = graphs.get('child')!.nodes
    expect(mother).toMatchObject({
      kin: 'parent',
      member: 'mother',
      birth: { from: 1985, to: 1985 },
      date: { year: 1985, precision: 'year' },
    })
    expect(listed(graphs, 'mother')).toEqual(['child child'])
    expect(graphs.get('mother')!.nodes[1]).toMatchObject({ birth: { from: 2010, to: 2010 } })
  })

  it('keep what the mention says where both say something', () => {
    const born = { year: 1986, precision: 'year' } as const
    const graphs = household(
      person('child', 'Samir', 2010, [{ ...called('mother', 'Halima'), birth: born }]),
      person('mother', 'Halima', 1985),
    )
    expect(graphs.get('child')!.nodes[1]).toMatchObject({ member: 'mother', date: born })
  })

  it.each<[string, PersonRecord, PersonRecord[]]>([
    [
      'two members have the name',
      person('child', 'Samir', 2010, [called('sister', 'Amina')]),
      [person('one', 'Amina'), person('other', 'Amina')],
    ],
    [
      'the only one of the name has the other sex',
      person('child', 'Samir', 2010, [called('father', 'Nur')]),
      [{ ...person('one', 'Nur'), sex: 'female' satisfies Sex }],
    ],
    [
      'the births say that it cannot be',
      person('child', 'Samir', 2010, [called('mother', 'Halima')]),
      [person('one', 'Halima', 2004)],
    ],
    [
      'nobody has the name',
      person('child', 'Samir', 2010, [called('mother', 'Halima')]),
      [person('one', 'Rosa', 1985)],
    ],
    [
      'the family names differ',
      person('child', 'Samir', 2010, [
        {
          role: 'mother',
          names: [
            {
              parts: [
                { text: 'Halima', role: 'given' },
                { text: 'Petrov', role: 'family' },
              ],
            },
          ],
        },
      ]),
      [
        {
          ...person('one', 'Halima', 1985),
          names: [
            {
              parts: [
                { text: 'Halima', role: 'given' },
                { text: 'Castillo', role: 'family' },
              ],
            },
          ],
        },
      ],
    ],
  ])('leave a mention as it is where %s', (_, child, others) => {
    const graphs = household(child, ...others)
    expect(graphs.get('child')!.nodes[1]!.member).toBeUndefined()
    // They stand beside the mention, in a relation that is not known.
    expect(listed(graphs, 'child').slice(0, -others.length).concat('')).toHaveLength(2)
    for (const { id } of others) expect(listed(graphs, 'child')).toContain(`relative ${id}`)
  })

  it('follow a relation over one step where it leaves no choice', () => {
    const graphs = household(
      person('a', 'Samir', 2010, [called('brother', 'Yusuf')]),
      person('b', 'Yusuf', 2012, [called('mother', 'Halima')]),
      person('m', 'Halima', 1985),
    )
    expect(listed(graphs, 'a')).toEqual(['parent m', 'sibling b'])
    expect(listed(graphs, 'm')).toEqual(['child a', 'child b'])
  })

  it('and where it leaves a choice say no more than that they are of one household', () => {
    // An uncle is the mother's brother or the father's, and may have married in.
    const graphs = household(
      person('a', 'Samir', 2010, [called('uncle', 'Yusuf')]),
      person('b', 'Yusuf', 1980, [called('brother', 'Karim')]),
      person('c', 'Karim', 1982),
    )
    expect(listed(graphs, 'a')).toEqual(['auntUncle b', 'relative c'])
  })

  it('of more than 24 people are no household', () => {
    const group = (size: number): ReadonlyMap<string, KinGraph> =>
      household(
        person('child', 'Samir', 2010, [called('mother', 'Halima')]),
        person('mother', 'Halima', 1985),
        ...Array.from({ length: size - 2 }, (_, k) => person(`p${k}`, 'Rosa')),
      )
    expect(group(24).get('child')!.nodes[1]!.member).toBe('mother')
    expect(group(25).get('child')!.nodes[1]!.member).toBeUndefined()
    expect(group(25).get('child')!.nodes).toHaveLength(2)
  })

  it('keep what it costs that a member is called by a name which only the own record has', () => {
    const tables = tablesOf()
    const [child, mother] = [
      kinGraph(person('child', 'Samir', 2010, [called('mother', 'Halima')]), tables),
      kinGraph(person('mother', 'Halima', 1985), tables),
    ]
    const other = tables.given.add('Rosa')
    const focal = mother.nodes[0]!
    const doubtful = withNodes(
      mother,
      [{ ...focal, given: [...focal.given, other], givenCosts: [0, -2] }],
      tables,
    )
    const [graph] = unpaced(withHouseholds([child, doubtful], tables))
    expect(graph!.nodes[1]).toMatchObject({ given: [focal.given[0], other], givenCosts: [0, -2] })
  })
})
