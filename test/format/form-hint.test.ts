import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { orderInHeader, withoutFormHint } from '../../src/format/grammar/form-hint.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

const targetOf = (header: string): string => detectColumns(['id', 'name', header]).columns[2]!.target

describe('how a form says it is filled in', () => {
  it.each([
    ['Date of birth (dd/mm/yyyy)', 'birth'],
    ['Date of Birth [YYYY-MM-DD] *', 'birth'],
    ['DOB (ddmmyyyy)', 'birth'],
    ['DOB\nmm/dd/yyyy', 'birth'],
    ['Date of birth dd.mm.yyyy', 'birth'],
    ['Date de naissance (jj/mm/aaaa)', 'birth'],
    ['Geburtsdatum (TT.MM.JJJJ)', 'birth'],
    ['Fecha de nacimiento (día/mes/año)', 'birth'],
    ['Дата рождения (дд.мм.гггг)', 'birth'],
    ['تاريخ الميلاد (يوم/شهر/سنة)', 'birth'],
    ['Sex (M/F)', 'sex'],
    ['Sexe (H / F)', 'sex'],
    ['Gender (1=male, 2=female)', 'sex'],
    ['الجنس (ذكر/أنثى)', 'sex'],
    ['Âge (ans)', 'age'],
    ['Edad (en años)', 'age'],
    ['العمر (سنة)', 'age'],
    ['Mother’s name (if known)', 'relative.mother'],
  ])('%s', (header, target) => expect(targetOf(header)).toBe(target))

  it('is nothing that says whose a column is, or counts in another unit', () => {
    for (const header of [
      'Name (mother)',
      'Age (months)',
      'Date of birth (mother)',
      'Name (am)',
      'Camp (Adré)',
      '(dd/mm/yyyy)',
      'x',
    ])
      expect(withoutFormHint(header)).toBe(header)
    expect(targetOf('Age (months)')).toBe('attribute')
    expect(targetOf('Date of birth (mother)')).toBe('relative.mother.birth')
  })

  it('says which number is the day, where the values leave it open', async () => {
    expect(
      ['(mm/dd/yyyy)', '(dd/mm/yyyy)', '(jj/mm/aaaa)', '(gg/aa/yyyy)', '(yyyy-mm-dd)', '(M/F)'].map((hint) =>
        orderInHeader(`Birth ${hint}`),
      ),
    ).toEqual(['mdy', 'dmy', 'dmy', 'dmy', undefined, undefined])
    const born = async (...dates: readonly string[]): Promise<unknown> => {
      const rows = dates.map((dob, i) => ({ id: i, name: 'Anna Holzer', 'DOB (mm/dd/yyyy)': dob }))
      const { birth } = (await recordsFromRows(rows)).records[0]!
      return [birth?.month, birth?.day]
    }
    expect(await born('03/04/1990')).toEqual([3, 4])
    // What the values prove goes over what the form asked for.
    expect(await born('03/04/1990', '25/04/1990')).toEqual([4, 3])
  })

  it('takes no time over long headers', () => {
    const header = `${'('.repeat(5000)}${' '.repeat(5000)}x`
    expect(withoutFormHint(header)).toBe(header)
  })
})

it.each(['Código', 'N° d’ordre', 'Folio', 'م', 'Lfd. Nr.', 'STT', '番号'])(
  '%s is an id where its values differ',
  async (header) => {
    const rows = ['a', 'b'].map((id) => ({ [header]: id, name: 'Anna Holzer' }))
    expect((await recordsFromRows(rows)).records.map(({ id }) => id)).toEqual(['a', 'b'])
  },
)

it.each([
  ['DOB\nmm/dd/yyyy', 'mdy'],
  ['Date of birth dd/mm/yyyy', 'dmy'],
  ['Fecha nac. dd-mm-aaaa', 'dmy'],
  ['DOB yyyy-mm-dd', undefined],
  ['Birth of daddy', undefined],
])('%j has its pattern behind it', (header, order) => {
  expect(orderInHeader(header)).toBe(order)
})
