// Metamorphic tests of matching with families (link, relate, search): what must not matter does not, what is taken away only
// weakens, strangers change nobody, and a flood pushes nobody out.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPeople } from '../cli/io/read-people.ts'
import { shuffled } from '../people.ts'
import { relate } from '../../src/decide/relate/relate.ts'
import {
  comparePersons,
  defaultModel,
  link,
  type Match,
  type PersonRecord,
  type RelationProposal,
} from '../../src/index.ts'
import { kinmatch } from '../cli/commands/run-cli.ts'
import { useTempFolder } from '../cli/io/temp-folder.ts'

const temp = useTempFolder()
const model = defaultModel()
const folder = join(temp.path, 'made')
await kinmatch('generate', '--people', '260', '--seed', '11', '--level', 'easy', '--out', folder)
const left = (await readPeople(join(folder, 'left.csv'))).people
const right = (await readPeople(join(folder, 'right.csv'))).people
const base = (await link(left, right, model, { minWeight: -6 })).matches
// Relatives of a part, since every pair of records may be a pair of relatives.
const someLeft = left.slice(0, 60)
const someRight = right.slice(0, 80)
const related = (await relate(someLeft, someRight, model)).proposals

const keyOf = ({ leftId, rightId }: { readonly leftId: string; readonly rightId: string }): string =>
  `${leftId} ${rightId}`
const inside = (record: PersonRecord, seed: number): PersonRecord => ({
  ...record,
  names: shuffled(record.names, seed),
  ...(record.relatives && { relatives: shuffled(record.relatives, seed) }),
  ...(record.places && { places: shuffled(record.places, seed) }),
})

function expectSameMatches(made: readonly Match[], wanted: readonly Match[]): void {
  const other = new Map(made.map((m) => [keyOf(m), m]))
  expect(made.length).toBe(wanted.length)
  for (const match of wanted) {
    const found = other.get(keyOf(match))
    expect(found?.weight).toBeCloseTo(match.weight, 6)
    expect([found?.kind, found?.zone]).toEqual([match.kind, match.zone])
    expect(found?.via.map(String).sort()).toEqual(match.via.map(String).sort())
  }
}

describe('link with families', () => {
  it('has something to say: pairs that stand by their families, of several kinds', () => {
    expect(base.filter((m) => m.via.length > 0).length).toBeGreaterThan(10)
    expect(new Set(base.map((m) => m.kind)).size).toBeGreaterThanOrEqual(3)
  })

  it('is symmetric: the two sides exchanged give the same pairs', async () => {
    const { matches } = await link(right, left, model, { minWeight: -6 })
    expectSameMatches(
      matches.map((m) => ({
        ...m,
        leftId: m.rightId,
        rightId: m.leftId,
        via: m.via.map(([a, b]) => [b, a] as const),
      })),
      base,
    )
  })

  it('does not depend on the order of records, names, relatives and places', async () => {
    const { matches } = await link(
      shuffled(left, 3).map((r) => inside(r, 5)),
      shuffled(right, 4).map((r) => inside(r, 6)),
      model,
      { minWeight: -6 },
    )
    expectSameMatches(matches, base)
  })

  it('is the same for the zones as for all pairs', async () => {
    const { matches } = await link(left, right, model)
    const shown = base.filter((m) => m.zone === 'likely' || m.zone === 'possible')
    expectSameMatches(matches, shown)
  })

  it('changes no pair for a record of a stranger', async () => {
    const stranger: PersonRecord = {
      id: 'zz',
      kind: 'registered',
      names: [{ full: 'Qorvath Zelmiskent' }],
      birth: { year: 1931, month: 11, day: 30, precision: 'day' },
      groupId: 'zz-alone',
      relatives: [{ role: 'child', names: [{ full: 'Uvindra Zelmiskent' }] }],
    }
    const { matches } = await link(left, [...right, stranger, { ...stranger, id: 'zy' }], model, {
      minWeight: -6,
    })
    expectSameMatches(
      matches.filter((m) => m.rightId !== 'zz' && m.rightId !== 'zy'),
      base,
    )
  })
})

type Change = (record: PersonRecord) => PersonRecord
const without =
  (...fields: (keyof PersonRecord)[]): Change =>
  (record) =>
    Object.fromEntries(
      Object.entries(record).filter(([field]) => !fields.includes(field as keyof PersonRecord)),
    ) as unknown as PersonRecord
const FIELDS: readonly (readonly [name: string, gone: Change, differing: Change])[] = [
  [
    'birth',
    without('birth', 'age'),
    (r) => ({
      ...without('birth', 'age')(r),
      birth: { year: 1902, month: 2, day: 27, precision: 'day' },
    }),
  ],
  ['sex', without('sex'), (r) => ({ ...r, sex: r.sex === 'female' ? 'male' : 'female' })],
  [
    'relatives',
    without('relatives'),
    (r) => ({
      ...r,
      ...(r.relatives && { relatives: r.relatives.map((x) => ({ ...x, names: [{ full: 'Qorvath' }] })) }),
    }),
  ],
]

describe('a field taken away', () => {
  const byId = new Map([...left, ...right].map((r) => [r.id, r]))
  // Where a slip of the pen has made the sexes differ, the other sex would be an agreement.
  const strong = base
    .filter((m) => m.weight > 2 && byId.get(m.leftId)!.sex === byId.get(m.rightId)!.sex)
    .slice(0, 12)

  it('has pairs to take fields from', () => expect(strong.length).toBe(12))

  it.each(FIELDS)(
    '%s: a pair by itself goes toward the prior, never under a disagreement',
    async (_, gone, differing) => {
      for (const { leftId, rightId } of strong) {
        const [a, b] = [byId.get(leftId)!, byId.get(rightId)!]
        const whole = await comparePersons(a, b, model)
        const missing = await comparePersons(gone(a), b, model)
        const against = await comparePersons(differing(a), b, model)
        expect(missing.weight).toBeGreaterThanOrEqual(against.weight - 1e-9)
        if (whole.weight >= against.weight + 1e-9 && whole.weight > missing.weight)
          expect(missing.weight).toBeGreaterThanOrEqual(missing.prior - 1e-9 - Math.abs(whole.weight))
      }
    },
  )

  it.each(FIELDS)('%s: in link, no lower than where it disagrees', async (_, gone, differing) => {
    const victims = new Set(strong.map((m) => m.leftId))
    const groups = new Set([...victims].map((id) => byId.get(id)!.groupId))
    const weights = async (change: Change): Promise<Map<string, number>> => {
      const changed = left
        .filter((r) => groups.has(r.groupId))
        .map((r) => (victims.has(r.id) ? change(r) : r))
      const { matches } = await link(changed, right, model, { minWeight: -60 })
      return new Map(matches.map((m) => [keyOf(m), m.weight]))
    }
    const [missing, against] = [await weights(gone), await weights(differing)]
    for (const m of strong) {
      const other = against.get(keyOf(m))
      if (other !== undefined) expect(missing.get(keyOf(m))).toBeGreaterThanOrEqual(other - 1e-9)
    }
  })
})

describe('relate', () => {
  const byPair = (list: readonly RelationProposal[]): Map<string, RelationProposal> =>
    new Map(list.map((p) => [keyOf(p), p]))
  const INVERSE: Readonly<Record<string, string>> = {
    parent: 'child',
    child: 'parent',
    grandparent: 'grandchild',
    grandchild: 'grandparent',
  }

  it('does not depend on the order of records, names and relatives', async () => {
    const { proposals } = await relate(
      shuffled(someLeft, 3).map((r) => inside(r, 5)),
      shuffled(someRight, 4).map((r) => inside(r, 6)),
      model,
    )
    const made = byPair(proposals)
    expect(proposals.length).toBe(related.length)
    for (const p of related) {
      expect(made.get(keyOf(p))?.relation).toBe(p.relation)
      expect(made.get(keyOf(p))?.weight).toBeCloseTo(p.weight, 6)
    }
  })

  it('is symmetric: likely relatives are so from the other side, by the inverse relation', async () => {
    const { proposals } = await relate(someRight, someLeft, model)
    const made = new Map(proposals.map((p) => [`${p.rightId} ${p.leftId}`, p]))
    for (const p of related.filter(({ zone }) => zone === 'likely')) {
      const other = made.get(keyOf(p))
      expect(other?.relation).toBe(INVERSE[p.relation] ?? p.relation)
      expect(Math.abs((other?.weight ?? Number.NaN) - p.weight)).toBeLessThan(1.5)
    }
  })

  it('changes no likely answer for a record of a stranger', async () => {
    const stranger: PersonRecord = { id: 'zz', names: [{ full: 'Qorvath Zelmiskent' }], sex: 'male' }
    const { proposals } = await relate(someLeft, [...someRight, stranger], model)
    const made = byPair(proposals)
    for (const p of related.filter(({ zone }) => zone === 'likely')) {
      expect(made.get(keyOf(p))?.relation).toBe(p.relation)
      // What is rare is learned from the run, so a record more moves weights by a hair.
      expect(Math.abs(made.get(keyOf(p))!.weight - p.weight)).toBeLessThan(0.5)
    }
  })
})
