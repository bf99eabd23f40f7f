import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { writtenNames } from '../../src/format/names/written-names.ts'

describe('several names in one cell', () => {
  it.each([
    ['Md. Sohel Rana (Babu)', 'Md. Sohel Rana', 'Babu'],
    ['Mariama dite "Mimi"', 'Mariama', 'Mimi'],
    ['Kyaw Kyaw @ Ko Aung', 'Kyaw Kyaw', 'Ko Aung'],
    ['Ali a.k.a. Abu Omar', 'Ali', 'Abu Omar'],
    ['王秀英 (Wang Xiuying)', '王秀英', 'Wang Xiuying'],
    ['Шевчук (Бондаренко) Олена', 'Шевчук Олена', 'Бондаренко Олена'],
    ['يوسف الملقب بأبو علي', 'يوسف', 'أبو علي'],
    ['Hawa (jumelle)', 'Hawa', undefined],
    ['Karim (deceased)', 'Karim', undefined],
    ['"Dheere"', 'Dheere', undefined],
    // A name, a telling, two brackets.
    ['Mabior Dit Garang', 'Mabior Dit Garang', undefined],
    ['Amina (mother of Ali)', 'Amina (mother of Ali)', undefined],
    ['Mary Akol (wife), Achol Deng (wife)', 'Mary Akol (wife), Achol Deng (wife)', undefined],
  ])('%s', (text, full, other) => {
    expect(writtenNames(text)).toEqual({ full, others: other === undefined ? [] : [other] })
  })

  it('are names of the record, and those of parts too', async () => {
    const { records } = await recordsFromRows([
      { id: 'a', name: 'Sohel Rana (Babu)' },
      { id: 'b', name: 'Kyaw Kyaw' },
    ])
    expect(records[0]!.names).toEqual([{ full: 'Sohel Rana' }, { full: 'Babu', kind: 'alias' }])
    const parts = await recordsFromRows([{ id: 'a', first_name: 'Hawa (Hawwa)', last_name: 'Adam' }])
    expect(parts.records[0]!.names).toHaveLength(2)
  })
})

describe('what stands beside relatives', () => {
  const read = async (header: string, cell: string): Promise<string> => {
    const { records } = await recordsFromRows([{ id: 'a', name: 'Xa Yo', [header]: cell }])
    return (records[0]?.relatives ?? [])
      .map(({ role, names, birth }) =>
        [`${role} ${names.map(({ full }) => full).join(' = ')}`, birth?.year].filter(Boolean).join(' '),
      )
      .join(', ')
  }

  it.each([
    ['father_name', 'S/O Abdul Karim', 'father Abdul Karim'],
    ['Father/Husband Name', 'W/O Abdul Karim', 'husband Abdul Karim'],
    ['Father/Husband Name', 'D/o Nur Alom', 'father Nur Alom'],
    ['Father/Husband Name', 'Abdul Karim', 'relative Abdul Karim'],
    ['father_name', 'Zahid Hussein (deceased)', 'father Zahid Hussein'],
    ['father_name', 'Karim - décédé', 'father Karim'],
    ['father_name', 'Karim, died 2015', 'father Karim'],
    ['mother_name', 'Amina (Um Ali)', 'mother Amina = Um Ali'],
    ['children', 'Tut (12), Nyakuoth (10) and Nyabol (6 yrs)', 'child Tut, child Nyakuoth, child Nyabol'],
    ['children', '3 (Tut, Nyakuoth)', 'child Tut, child Nyakuoth'],
    ['children', 'Tut M 12; Nyakuoth F 10', 'child Tut, child Nyakuoth'],
    ['children', 'Дмитро 2012 р.н., Софія 2016 р.н.', 'child Дмитро 2012, child Софія 2016'],
    ['children', 'Tut;2012-03-01', 'child Tut 2012'],
    ['spouse', '1) Mary Akol 2) Achol Deng', 'spouse Mary Akol, spouse Achol Deng'],
    ['relatives', 'Maryam (sister, 9), Abdallah (brother, 15)', 'sister Maryam, brother Abdallah'],
    ['relatives', 'Amina Yusuf (wife) 0912345678', 'wife Amina Yusuf'],
    ['relatives', 'Amina Yusuf/wife, Ali/son', 'wife Amina Yusuf, son Ali'],
    ['relatives', 'Amina Yusuf=wife|son=Ali', 'wife Amina Yusuf, son Ali'],
    ['relatives', 'husband Bashir Adam; sons Yousif, Khalid', 'husband Bashir Adam, son Yousif, son Khalid'],
    ['relatives', 'brothers: Ali, Omar; mother: Amina', 'brother Ali, brother Omar, mother Amina'],
    ['relatives', 'brother: Ali, Omar', 'brother Ali, relative Omar'],
    ['relatives', 'أخوه محمد وأخته زينب', 'brother محمد, sister زينب'],
  ])('%s: %s', async (header, cell, wanted) => {
    expect(await read(header, cell)).toBe(wanted)
  })
})

it('initials without points are several, in a column of initials', async () => {
  const { records } = await recordsFromRows([
    { id: '1', initials: 'JN', last_name: 'Domel' },
    { id: '2', initials: 'J.N.', last_name: 'Domel' },
    { id: '3', initials: 'Ng', last_name: 'Domel' },
  ])
  expect(records.map(({ names }) => names?.[0]?.parts?.[0]?.text)).toEqual(['J N', 'J.N.', 'Ng'])
})
