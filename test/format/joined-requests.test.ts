import { describe, expect, it } from 'vitest'
import { MOST_ROWS } from '../../src/format/forms/joined-requests.ts'
import { defaultModel, link, recordsFromRows } from '../../src/index.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const row = (id: string, enquirer: string, phone: string, sought: string, more: object = {}): object => ({
  'Ref no': id,
  Enquirer: enquirer,
  "Enquirer's phone": phone,
  "Enquirer's email": '',
  'Relationship to person sought': 'mother',
  'Person sought': sought,
  ...more,
})
const children = [
  row('K-2', 'Halima Adam', '0912 345 678', 'Idris Bakhit'),
  row('K-1', 'HALIMA  ADAM', '+249 912 345 678', 'Maryam Bakhit'),
  row('K-3', 'Halíma Adam', '٠٩١٢٣٤٥٦٧٨', 'Zaki Bakhit'),
]
const recordsOf = async (rows: readonly object[]): Promise<readonly PersonRecord[]> =>
  (await recordsFromRows(rows)).records
/** Ids with their requests, in the order of ids. */
const requestsOf = async (rows: readonly object[]): Promise<readonly string[]> =>
  (await recordsOf(rows)).map(({ id, groupId }) => `${id} in ${groupId}`).sort()

describe('rows of one enquirer', () => {
  it('are one request, called by the least of their ids, with one enquirer', async () => {
    expect(await requestsOf(children)).toEqual([
      'K-1 in K-1',
      'K-1:enquirer in K-1',
      'K-2 in K-1',
      'K-3 in K-1',
    ])
  })

  it('are the same in any order', async () => {
    const byId = (records: readonly PersonRecord[]): readonly PersonRecord[] =>
      records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const [one, other] = [await recordsOf(children), await recordsOf(children.toReversed())]
    expect(byId(other)).toEqual(byId(one))
  })

  it('say of each child that the enquirer is the mother, and of no child that another is its sibling', async () => {
    const sought = (await recordsOf(children)).filter(({ kind }) => kind === 'sought')
    expect(sought.map(({ relatives }) => relatives?.map(({ role }) => role))).toEqual([
      ['mother'],
      ['mother'],
      ['mother'],
    ])
  })

  it('are joined by an address, and over several numbers', async () => {
    const rows = [
      row('1', 'Awa Sow', '0912345678', 'Binta Sow'),
      row('2', 'Awa Sow', '0912345678', 'Kebba Sow', { "Enquirer's email": 'AWA@mail.org' }),
      row('3', 'Awa Sow', '', 'Ali Sow', { "Enquirer's email": 'awa@mail.org' }),
    ]
    expect(await requestsOf(rows)).toEqual(['1 in 1', '1:enquirer in 1', '2 in 1', '3 in 1'])
  })

  it('are not joined by a name alone, nor by a telephone alone', async () => {
    const apart = [
      row('1', 'Awa Sow', '0912345678', 'Binta Sow'),
      row('2', 'Awa Sow', '0998765432', 'Kebba Sow'),
      row('3', 'Awa Sow', '', 'Ali Sow'),
      row('4', 'Awa Sow', '', 'Omar Sow'),
      row('5', 'Fatu Keita', '0912345678', 'Kebba Keita'),
      row('6', '', '0912345678', 'Sira Keita'),
    ]
    const found = await requestsOf(apart)
    for (const id of ['1', '2', '3', '4', '5', '6']) expect(found).toContain(`${id} in ${id}`)
  })

  it('are left alone where ids join rows already, and joined where such ids are all different', async () => {
    const shared = children.map((one, k) => ({ ...one, request_id: k < 2 ? 'R1' : 'R2' }))
    expect(await requestsOf(shared)).toEqual([
      'K-1 in R1',
      'K-2 in R1',
      'K-3 in R2',
      'R1:enquirer in R1',
      'R2:enquirer in R2',
    ])
    const distinct = children.map((one, k) => ({ ...one, request_id: `R${k}` }))
    expect(new Set((await recordsOf(distinct)).map(({ groupId }) => groupId))).toEqual(new Set(['R0']))
  })

  it('are not joined where there are more than a family has', async () => {
    const rows = (count: number): object[] =>
      Array.from({ length: count }, (_, k) =>
        row(`K-${k}`, 'Tracing desk', '0912345678', `Child ${'abcdefghijklmnopqrstuvwxyz'[k]}`),
      )
    const groups = async (count: number): Promise<number> =>
      new Set((await recordsOf(rows(count))).map(({ groupId }) => groupId)).size
    expect(await groups(MOST_ROWS)).toBe(1)
    expect(await groups(MOST_ROWS + 1)).toBe(MOST_ROWS + 1)
  })

  it('say nothing for each other that one of them withholds or that ends on another day', async () => {
    const consent = children.map((one, k) => ({ ...one, consent: k === 1 ? 'no' : 'yes' }))
    expect(await requestsOf(consent)).toEqual([
      'K-1 in K-1',
      'K-1:enquirer in K-1',
      'K-2 in K-2',
      'K-2:enquirer in K-2',
      'K-3 in K-2',
    ])
    const expiring = children.map((one, k) => ({
      ...one,
      expires_on: ['2030-01-01', '2031-01-01', '2030-01-01'][k],
    }))
    expect(await requestsOf(expiring)).toContain('K-1 in K-1')
    expect(await requestsOf(expiring)).toContain('K-3 in K-2')
  })

  it('hold no more of the enquirer than the records of single rows', async () => {
    const records = await recordsOf(children)
    const number = /\d{6}|[٠-٩]/
    for (const { id, groupId, relatives } of records) {
      expect(`${id} ${groupId}`).toMatch(/^K-\d(?::enquirer)? K-1$/)
      expect(JSON.stringify(relatives ?? [])).not.toMatch(number)
    }
  })

  it('find their children together', async () => {
    const { records: camp } = await recordsFromRows([
      { id: 'C1', name: 'Idriss', sex: 'M', household_id: 'H1', mother: 'Halimé Adam' },
      { id: 'C2', name: 'Mariam', sex: 'F', household_id: 'H1', mother: 'Halimé Adam' },
      { id: 'C3', name: 'Zakki', sex: 'M', household_id: 'H1', mother: 'Halimé Adam' },
      { id: 'C4', name: 'Deng Chol', sex: 'M', household_id: 'H2', mother: 'Nyandeng Garang' },
    ])
    const weightOf = async (rows: readonly object[]): Promise<number> => {
      const { matches } = await link(await recordsOf(rows), camp, defaultModel(), { minWeight: -20 })
      return matches.find(({ leftId, rightId }) => leftId === 'K-2' && rightId === 'C1')?.weight ?? -20
    }
    expect(await weightOf(children)).toBeGreaterThan((await weightOf(children.slice(0, 1))) + 1)
  })
})
