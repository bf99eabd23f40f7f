import { describe, expect, it } from 'vitest'
import { isGarbled, mendedText } from '../../src/format/cells/mended-text.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

/** What a program shows that takes UTF-8 for windows-1252, where every byte has a sign. */
function misread(text: string): string {
  const latin = new TextDecoder('windows-1252')
  return [...new TextEncoder().encode(text)].map((byte) => latin.decode(Uint8Array.of(byte))).join('')
}

const NAMES = (
  'Müller, François, Noël, Élodie Ünal, PEÑA, Jesús, Åsa, João, Ayşe Yıldız, Łukasz Wałęsa, Škoda Čapek, Иванов Пётр, Олена, ' +
  'محمد علي, فاطمة, 王秀英, Αννα, አበበ በቀለ, יוסף, ကျော်, अमिता, 김민수, さくら'
).split(', ')
/** All of these are bytes of UTF-8 in windows-1252. */
const NATURAL =
  'MÍŠA, ANDRÉ’S, ANDRÉ–MARIE, JOSÉ…, CAFÉ», ÚŽ, Ö´, IRMÃ\u00a0TERESA, CONCEIÇÃO, Masräšša, Qäññäw'.split(
    ', ',
  )
const HALF_CLEAN = ['Müller / MÃ¼ller', 'MÃ¼ller 王']

describe('mendedText', () => {
  it.each(NAMES)('reads %s back, also after two and three misreadings', (name) => {
    const [once, twice] = [misread(name), misread(misread(name))]
    expect([mendedText(once), mendedText(twice), mendedText(misread(twice))]).toEqual([name, name, name])
  })

  it.each([...NAMES, ...NATURAL, ...HALF_CLEAN, ''])('leaves %j alone', (name) => {
    expect(mendedText(name)).toBe(name)
  })

  it('knows what is lost', () => {
    expect(['Èâàíîâ', 'Çáãåäå', 'M\ufffdller'].map(isGarbled)).toEqual([true, true, true])
    expect(NAMES.filter(isGarbled)).toEqual([])
  })
})

describe('rows of a wrong encoding', () => {
  it('are read back in headers and cells but ids, and said', async () => {
    const { records, columns, issues } = await recordsFromRows([
      { id: 'MÃ¼', 'PrÃ©nom': 'RenÃ©', Nom: 'MÃ¼ller', 'Lieu de naissance': 'Ð˜Ð²Ð°Ð½Ð¾Ð²Ð¾' },
      { id: '2', 'PrÃ©nom': 'Èâàíîâ', Nom: 'Meier', 'Lieu de naissance': 'GenÃ¨ve' },
    ])
    expect(columns.map(({ target }) => target)).toEqual(['id', 'given', 'family', 'place.birth.text'])
    expect(records[0]).toMatchObject({
      id: 'MÃ¼',
      names: [{ parts: [{ text: 'René' }, { text: 'Müller' }] }],
      places: [{ text: 'Иваново' }],
    })
    expect(issues.map(({ index, path, code }) => [index, path[0], code])).toEqual([
      [0, 'PrÃ©nom', 'mended-encoding'],
      [0, 'Nom', 'mended-encoding'],
      [0, 'Lieu de naissance', 'mended-encoding'],
      [1, 'PrÃ©nom', 'garbled-encoding'],
      [1, 'Lieu de naissance', 'mended-encoding'],
    ])
  })
})
