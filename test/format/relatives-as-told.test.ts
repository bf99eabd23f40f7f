import { describe, expect, it } from 'vitest'
import { createProfiler } from '../../src/format/profile.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { recordsFromRows } from '../../src/index.ts'

const read = async (relatives: string, header = 'relatives') => {
  const { records } = await recordsFromRows([{ id: 'a', name: 'Sara Hassan', [header]: relatives }])
  return (records[0]!.relatives ?? []).map(({ role, names }) => `${role} ${names[0]?.full ?? ''}`).join(', ')
}

describe('relatives as people tell them', () => {
  it.each([
    ['mère Awa, frères Moussa et Ali', 'mother Awa, brother Moussa, brother Ali'],
    ['mère Awa et frères Moussa et Ali', 'mother Awa, brother Moussa, brother Ali'],
    ['maman Awa, papa Issa, grand frère Ali', 'mother Awa, father Issa, brother Ali'],
    ['frères et sœurs Awa et Ali', 'sibling Awa, sibling Ali'],
    ['mère Awa et son frère Ali', 'mother Awa, brother Ali'],
    [
      'papá Juan, hermano mayor José Luis, hermanas Ana y Luz',
      'father Juan, brother José Luis, sister Ana, sister Luz',
    ],
    ['mama Rut Wenda, bapak Daud, kakak Naomi', 'mother Rut Wenda, father Daud, sibling Naomi'],
    ['abang laki-laki Hasbi, kakak perempuan Erlina', 'brother Hasbi, sibling Erlina'],
    ['brothers: Deng & Bol, sister Achol', 'brother Deng, brother Bol, sister Achol'],
    ['браћа Сеад и Рамиз, сестра Нура', 'brother Сеад, brother Рамиз, sister Нура'],
    ['sestra Nura, brat Sead', 'sister Nura, brother Sead'],
    ['irmã Awa, irmão Anli', 'sister Awa, brother Anli'],
  ])('%s', async (text, told) => {
    expect(await read(text)).toBe(told)
  })

  it('are no roles where a name begins like one', async () => {
    expect(await read('Papa Diop')).toBe('relative Papa Diop')
    expect(await read('Mama Diarra')).toBe('relative Mama Diarra')
    expect(await read('Dada Ousman Bello')).toBe('relative Dada Ousman Bello')
  })

  it.each([
    ['siblings', 'Ender y Jason', 'sibling Ender, sibling Jason'],
    ['siblings', 'Rosa e Celeste', 'sibling Rosa, sibling Celeste'],
    ['siblings', 'ኪዳነ፣ ብርሃነ', 'sibling ኪዳነ, sibling ብርሃነ'],
    ['Xwişk û bira', 'Azad û Jiyan', 'sibling Azad, sibling Jiyan'],
    ['Saudara kandung', 'Rosita dan Belo', 'sibling Rosita, sibling Belo'],
    ['Filho(a) de', 'Amade Assane e de Amina Mussa', 'parent Amade Assane, parent Amina Mussa'],
    ['Hijo(a) de', 'Juan Paz y Ana Cruz', 'parent Juan Paz, parent Ana Cruz'],
    ['siblings', 'Na Ring, En Seng', 'sibling Na Ring, sibling En Seng'],
  ])('%s: %s', async (header, text, told) => {
    expect(await read(text, header)).toBe(told)
  })

  it('are known under any header by their roles', () => {
    const headers = ['Name', 'Sex', 'Household details', 'Remarks']
    const profiler = createProfiler(detectColumns(headers))
    for (const [who, remark] of [
      ['mother Amina, brothers Ali and Omar', 'brother of the driver'],
      ['father: Yusuf Ali', 'came on foot'],
      ['sister Zahra', ''],
      ['Hassan', 'wounded'],
      ['mother Halima, father Said', 'none seen'],
    ])
      profiler.add(['Sara Hassan', 'F', who!, remark!])
    const { columns } = detectColumns(headers, { profile: profiler.profile() })
    expect(columns.map(({ target }) => target)).toEqual(['name', 'sex', 'relatives', 'attribute'])
  })
})
