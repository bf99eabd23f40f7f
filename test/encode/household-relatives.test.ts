import { describe, expect, it } from 'vitest'
import { mentionOf } from '../../src/encode/names/name-value.ts'
import { populate } from '../../src/encode/populate.ts'
import type { Population } from '../../src/encode/population.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const record = (id: string, full: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  names: [{ full }],
  ...more,
})

/** Whom each record has, as `role name`, with a mark where it does not list them. */
function relativesOf({ ids, size, columns }: Population): Record<string, readonly string[]> {
  const column = columns.get('relatives')
  const of = (i: number): string[] =>
    column === undefined
      ? []
      : Array.from(column.ids.subarray(column.offsets[i], column.offsets[i + 1]), (id) => {
          const { role, name, isDerived } = mentionOf(column.dictionary.text(id))
          return `${role} ${name}${isDerived ? ' (derived)' : ''}`
        })
  return Object.fromEntries(Array.from({ length: size }, (_, i) => [ids[i]!, of(i)]))
}

const household: readonly PersonRecord[] = [
  record('1', 'Bashir Omar', { groupId: 'h', groupRole: 'head', sex: 'male' }),
  record('2', 'Halima Musa', { groupId: 'h', groupRole: 'wife' }),
  record('3', 'Idris', {
    groupId: 'h',
    groupRole: 'son',
    relatives: [{ role: 'mother', names: [{ full: 'Halima' }] }],
  }),
]

describe('a population of households', () => {
  it('has relatives through the head behind those that are listed', () => {
    expect(relativesOf(populate(household))['3']).toEqual(['mother halima', 'father bashir omar (derived)'])
  })

  it('counts them, once a record', () => {
    const { columns } = populate(household)
    const { counts, present, dictionary, ids } = columns.get('relatives')!
    const all = new Int32Array(dictionary.size)
    for (const id of ids) all[id]!++
    expect(counts[0]).toEqual(all)
    expect(present).toEqual([3, 3])
  })

  it('is the same in whatever order the records come', () => {
    expect(relativesOf(populate(household.toReversed()))).toEqual(relativesOf(populate(household)))
  })

  it('keeps the households of two files apart, though they have one number', () => {
    const [head, wife, son] = household as [PersonRecord, PersonRecord, PersonRecord]
    const linked = populate(
      [head],
      [
        { ...wife, id: '2' },
        { ...son, id: '3' },
      ],
    )
    expect(relativesOf(linked)).toEqual({ '1': [], '2': ['son idris (derived)'], '3': ['mother halima'] })
  })

  it('leaves out groups too large for a household, and records without a role', () => {
    const many = Array.from({ length: 25 }, (_, k) =>
      record(`r${k}`, 'Nur', { groupId: 'camp', groupRole: k === 0 ? 'head' : 'son', sex: 'male' }),
    )
    expect(populate(many).columns.has('relatives')).toBe(false)
    const silent = household.map((one) => ({ ...one, groupRole: undefined }))
    expect(relativesOf(populate(silent))).toEqual({ '1': [], '2': [], '3': ['mother halima'] })
  })
})
