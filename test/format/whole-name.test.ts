import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { comparePersons } from '../../src/score/compare-persons.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

describe('a whole name beside a clan or a grandfather in columns of their own', () => {
  it('is not replaced by them', async () => {
    const { records } = await recordsFromRows([
      { id: 'a', name: 'Abdirahman Hassan Ali', clan: 'Marehan', grandfather: 'Ali' },
      { id: 'b', name: 'Cabdiraxmaan Xasan Cali', clan: '', grandfather: '' },
    ])
    expect(records[0]!.names).toEqual([
      {
        parts: [
          { text: 'Abdirahman Hassan Ali', role: 'unknown' },
          { text: 'Marehan', role: 'clan' },
        ],
      },
    ])
    const { contributions } = await comparePersons(records[0]!, records[1]!, defaultModel())
    expect(contributions.find(({ feature }) => feature === 'name')!.bits).toBeGreaterThan(5)
  })

  it('is one name where its parts are another form of it', async () => {
    const { records } = await recordsFromRows([
      { id: 'a', name: 'Amina Yusuf', given_name: 'Amina', family_name: 'Yusuf' },
    ])
    expect(records[0]!.names).toHaveLength(1)
    expect(records[0]!.names[0]).toMatchObject({
      full: 'Amina Yusuf',
      parts: [{ role: 'given' }, { role: 'family' }],
    })
  })
})

it('who asks and is named as the mother is one mother', async () => {
  const { records } = await recordsFromRows([
    {
      id: 'K-1',
      Enquirer: 'Halima Ishaq Adam',
      Relationship: 'mother',
      'Missing person': 'Idriss Abdelkarim',
      'Mother name': 'Halima Ishaq',
    },
  ])
  expect(records[0]!.relatives).toEqual([
    { role: 'mother', names: [{ full: 'Halima Ishaq' }, { full: 'Halima Ishaq Adam' }], sex: 'female' },
  ])
})

it.each([
  ['Boli Bazar/Maungdaw', 'Boli Bazar', 'Maungdaw'],
  ['Bellavista (Bojayá)', 'Bellavista', 'Bojayá'],
  ['Block 3/4', 'Block 3/4', undefined],
  ['Nyala', 'Nyala', undefined],
])('the town %s', async (city, town, region) => {
  const { records } = await recordsFromRows([{ id: 'a', name: 'Amina', city }])
  expect([records[0]!.places![0]!.city, records[0]!.places![0]!.region]).toEqual([town, region])
})
