import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/index.ts'

const read = async (row: Record<string, string>) => {
  const { records } = await recordsFromRows([row])
  const { names, relatives = [] } = records[0]!
  return {
    parts: names[0]!.parts?.map(({ text, role }) => `${role} ${text}`),
    father: relatives.find(({ role }) => role === 'father')?.names[0]?.full,
  }
}

describe('a name in three cells', () => {
  it('has the father between the given and the family name, who is a relative as well', async () => {
    expect(
      await read({ Serial: '1', 'First name': 'Tareq', Father: 'Sadiq', 'Family name': 'Zintani' }),
    ).toEqual({
      parts: ['given Tareq', 'father Sadiq', 'family Zintani'],
      father: 'Sadiq',
    })
    expect(await read({ Nav: 'Behmen', 'Navê bavê': 'Serheng', Paşnav: 'Barzinji' })).toMatchObject({
      parts: ['given Behmen', 'father Serheng', 'family Barzinji'],
    })
  })

  it('has him where a grandfather stands in it', async () => {
    const row = { 'الاسم الأول': 'رائد', 'اسم الأب': 'إبراهيم', 'اسم الجد': 'خليل', العائلة: 'النجار' }
    expect((await read(row)).parts).toEqual([
      'given رائد',
      'father إبراهيم',
      'grandfather خليل',
      'family النجار',
    ])
  })

  it('has him not where his column stands apart, holds a whole name, or tells that he is dead', async () => {
    const given = ['given Sead', 'family Begić']
    const of = async (row: Record<string, string>) => (await read(row)).parts
    expect(await of({ Ime: 'Sead', Prezime: 'Begić', 'Ime oca': 'Alija' })).toEqual(given)
    expect(await of({ 'First name': 'Sead', Father: 'Alija Osman Begić', 'Last name': 'Begić' })).toEqual(
      given,
    )
    expect(await of({ 'First name': 'Sead', Father: 'deceased', 'Last name': 'Begić' })).toEqual(given)
  })
})

it.each(['Father/Husband', "Father's/Husband's name", 'পিতা/স্বামীর নাম', 'والد/شوہر کا نام'])(
  '%s is the father of a man, and of a woman either',
  async (header) => {
    const { records } = await recordsFromRows([
      { Name: 'Rafiq Alam', Sex: 'M', [header]: 'Shah Alam' },
      { Name: 'Rina Begum', Sex: 'F', [header]: 'Shah Alam' },
      { Name: 'Rasel', Sex: '', [header]: 'Shah Alam' },
    ])
    expect(records.map(({ relatives }) => relatives![0]!.role)).toEqual(['father', 'relative', 'relative'])
  },
)
