import { describe, expect, it } from 'vitest'
import { relate } from '../../src/decide/relate/relate.ts'
import type { RelateOptions } from '../../src/decide/relate/relate-records.ts'
import type { RelationProposal } from '../../src/decide/relate/relation-proposal.ts'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import type { PersonRecord, RelationRole, Relative, Sex } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

interface Facts {
  readonly name: string
  readonly birth?: string
  readonly sex?: Sex
  readonly city?: string
  readonly kin?: readonly string[]
}

function person(id: string, { name, birth, sex, city, kin = [] }: Facts): PersonRecord {
  return {
    id,
    names: [{ full: name }],
    ...(birth && { birth: parseDate(birth)! }),
    ...(sex && { sex }),
    ...(city && { places: [{ kind: 'residence', city }] }),
    relatives: kin.map((text): Relative => {
      const [role = '', rest = ''] = text.split('=')
      const [full = '', born] = rest.split(';')
      return {
        role: role as RelationRole,
        names: [{ full }],
        ...(born !== undefined && { birth: parseDate(born)! }),
      }
    }),
  }
}

const FILLERS = Array.from({ length: 60 }, (_, k) =>
  person(`f${k}`, {
    name: `${['Jonas', 'Petra', 'Goran', 'Sofia', 'Emil', 'Vera'][k % 6]} ${['Novak', 'Klein', 'Rossi', 'Duarte', 'Lind'][k % 5]}`,
    birth: `19${60 + (k % 30)}-0${1 + (k % 9)}-1${k % 10}`,
    kin: [
      `child=${['Ana', 'Max', 'Iva', 'Leo', 'Tea'][k % 5]};20${String(k % 20).padStart(2, '0')}-0${1 + (k % 8)}-2${k % 9}`,
    ],
  }),
)

const run = async (
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  options: RelateOptions = {},
): Promise<readonly RelationProposal[]> =>
  (await relate(left, [...right, ...FILLERS], defaultModel(), { minWeight: -99, ...options })).proposals
const likely = (list: readonly RelationProposal[]): string[] =>
  list.filter((p) => p.zone === 'likely').map((p) => `${p.leftId} ${p.rightId} ${p.relation}`)

describe('vetoes of relate', () => {
  it('takes a twin for a sibling, never for the same person, and says why', async () => {
    const kin = ['mother=Ilona Varga', 'father=Gabor Varga']
    const left = [
      person('t', { name: 'Tomas Varga', birth: '2012-03-09', sex: 'male', kin: [...kin, 'brother=Bela'] }),
    ]
    const right = [
      person('u', { name: 'Bela Varga', birth: '2012-03-09', sex: 'male', kin: [...kin, 'brother=Tomas'] }),
    ]
    expect(likely(await run(left, right))).toEqual(['t u sibling'])
    const same = await run(left, right, { relations: ['self'], pair: ['t', 'u'] })
    expect(same.every((p) => p.zone !== 'likely')).toBe(true)
    const [found] = await run(left, right, { pair: ['t', 'u'] })
    expect(found).toMatchObject({ relation: 'sibling', conflicts: [] })
  })

  it('proposes none of five women of one common name in two cities', async () => {
    const child = person('k', {
      name: 'Rui Silva',
      birth: '2011',
      city: 'Porto',
      kin: ['mother=Maria Silva'],
    })
    const women = [0, 1, 2, 3, 4].map((n) =>
      person(`w${n}`, {
        name: 'Maria Silva',
        birth: `198${n}`,
        sex: 'female',
        city: n % 2 ? 'Porto' : 'Lisboa',
        kin: ['child=Rui Silva;2011'],
      }),
    )
    const found = await run([child], women)
    expect(likely(found)).toEqual([])
    const best = found.find((p) => p.rightId.startsWith('w'))!
    expect(best.contributions).toContainEqual(
      expect.objectContaining({ feature: 'rivals', level: 'would fit as well' }),
    )
    expect(Math.abs(best.margin!)).toBeLessThan(5)
  })

  it('takes one clan name of a village for little', async () => {
    const names = ['Omar', 'Hamid', 'Tarek', 'Yasin', 'Bilal', 'Idris', 'Nabil', 'Karim']
    const village = names.map((name, n) =>
      person(`v${n}`, {
        name: `${name} Barzan`,
        birth: `19${70 + n}-05-1${n}`,
        kin: [`child=${names[(n + 3) % 8]}`],
      }),
    )
    const child = person('k', { name: 'Salem Barzan', birth: '2004', kin: ['father=Omar'] })
    const found = await run([child], village)
    expect(likely(found)).toEqual([])
    const family = found.flatMap((p) => p.contributions.filter((c) => c.feature === 'family'))
    expect(Math.max(...family.map((c) => c.bits))).toBeLessThan(5)
  })

  it('keeps a parent who is too young out, with the reason', async () => {
    const child = person('k', { name: 'Tomas Varga', birth: '2012-03-09', kin: ['mother=Ilona Varga'] })
    const girl = person('m', {
      name: 'Ilona Varga',
      birth: '2004-05-02',
      sex: 'female',
      kin: ['child=Tomas Varga'],
    })
    const [found] = await run([child], [girl], { pair: ['k', 'm'], relations: ['parent'] })
    expect(found!.zone).not.toBe('likely')
    expect(found!.conflicts).toContainEqual(expect.objectContaining({ constraint: 'parent-age' }))
  })

  it('keeps a mother who had died before the birth out', async () => {
    const kin = ['mother=Ilona Varga']
    const child = person('k', { name: 'Tomas Varga', birth: '2012-03-09', kin })
    const mother = person('m', {
      name: 'Ilona Varga',
      birth: '1984-05-02',
      sex: 'female',
      kin: ['child=Tomas Varga;2012-03-09'],
    })
    const dead: PersonRecord = { ...mother, events: [{ kind: 'death', at: parseDate('2009')! }] }
    const [alive] = await run([child], [mother], { pair: ['k', 'm'] })
    const [found] = await run([child], [dead], { pair: ['k', 'm'] })
    expect(found!.conflicts).toContainEqual(expect.objectContaining({ constraint: 'died-before-birth' }))
    expect(found!.weight).toBeLessThan(alive!.weight - 6)
    expect(found!.contributions.reduce((bits, c) => bits + c.bits, found!.prior)).toBeCloseTo(
      found!.weight,
      9,
    )
  })
})

describe('households', () => {
  it("fills in a mention from the household's other record", async () => {
    const left = [
      person('k', { name: 'Layla Hassan', birth: '2013-05-17', kin: ['mother=Amina'] }),
      person('s', { name: 'Amina Khalil', birth: '1988-02-03', sex: 'female' }),
    ]
    const right = [person('m', { name: 'Amina Khalil', birth: '1988-02-03', sex: 'female' })]
    const weight = async (group: boolean): Promise<number> => {
      const records = group ? left.map((record) => ({ ...record, groupId: 'R1' })) : left
      const found = await run(records, right, { pair: ['k', 'm'] })
      return found[0]!.weight
    }
    expect(await weight(true)).toBeGreaterThan((await weight(false)) + 4)
  })

  it('does not depend on the order of the records of a household', async () => {
    const left = [
      person('k', { name: 'Layla Hassan', birth: '2013-05-17', kin: ['mother=Amina', 'sibling=Omar'] }),
      person('o', { name: 'Omar Hassan', birth: '2015-01-07' }),
      person('s', { name: 'Amina Khalil', birth: '1988-02-03', sex: 'female', kin: ['child=Omar'] }),
    ].map((record) => ({ ...record, groupId: 'R1' }))
    const right = [
      person('m', {
        name: 'Amina Khalil',
        birth: '1988-02-03',
        sex: 'female',
        kin: ['child=Layla', 'child=Omar'],
      }),
    ]
    expect(await run(left.toReversed(), right)).toEqual(await run(left, right))
  })
})

it('stops when it is told to, in the middle of the work', async () => {
  const many = Array.from({ length: 400 }, (_, k) =>
    person(`z${k}`, {
      name: `Ilona ${['Varga', 'Klein'][k % 2]}`,
      birth: `19${50 + (k % 45)}`,
      kin: ['child=Eva'],
    }),
  )
  const stop = new AbortController()
  const done: number[] = []
  const running = relate(
    many,
    many.map((r) => ({ ...r, id: `y${r.id}` })),
    defaultModel(),
    {
      signal: stop.signal,
      onProgress: (share) => {
        done.push(share)
        stop.abort(new Error('enough'))
      },
    },
  )
  await expect(running).rejects.toThrow('enough')
  expect(done[0]).toBeLessThan(1)
})
