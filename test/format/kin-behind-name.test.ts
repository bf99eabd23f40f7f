import { describe, expect, it } from 'vitest'
import { calledParent } from '../../src/format/relatives/called-parent.ts'
import { kinBehindName } from '../../src/format/names/kin-behind-name.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

describe('a father or husband behind the name', () => {
  it.each([
    ['Idris s/o Musa Adam', 'Idris', 'father', 'Musa Adam'],
    ['Halima D/O Omar', 'Halima', 'father', 'Omar'],
    ['Awa fille de Moussa', 'Awa', 'father', 'Moussa'],
    ['Hassan son of Musa', 'Hassan', 'father', 'Musa'],
    ['Amina Yusuf w/o Karim', 'Amina Yusuf', 'husband', 'Karim'],
  ])('%s', (text, name, role, full) => {
    expect(kinBehindName(text)).toMatchObject({ name, relative: { role, names: [{ full }] } })
  })

  it.each(['Maria de Lourdes', 'Baby of Amina', 's/o Musa', 'Idris Musa'])('%s has none', (text) => {
    expect(kinBehindName(text)).toBeUndefined()
  })

  it('is one, and part of the name as well; the run says so', async () => {
    const { records, issues } = await recordsFromRows([
      { id: '1', name: 'Idris s/o Musa', sex: 'M', mother: 'Halima' },
      { id: '2', name: 'Omar Adam', sex: 'M', mother: '' },
    ])
    expect(records[0]).toMatchObject({
      names: [{ full: 'Idris' }, { full: 'Idris Musa', kind: 'alias' }],
      relatives: [
        { role: 'father', names: [{ full: 'Musa' }] },
        { role: 'mother', names: [{ full: 'Halima' }] },
      ],
    })
    expect(issues.map(({ index, code }) => [index, code])).toEqual([[0, 'kin-behind-name']])
  })
})

describe('a parent as a child calls them', () => {
  it.each([
    ['Mama Fatu', 'mother', ['Fatu', 'Mama Fatu']],
    ['Papa Musa', 'father', ['Musa', 'Papa Musa']],
    ['Mama', 'mother', []],
    ['Papa', 'father', []],
    ['m', 'father', []],
    ['Baba', 'father', undefined],
    ['Mamadou Bah', 'father', undefined],
    ['Mama Fatu', 'sister', undefined],
  ] as const)('%s, %s', (text, role, names) => {
    expect(calledParent(text, role)).toEqual(names)
  })

  it('names nobody by the word alone, nor by who brought the child', async () => {
    const { records } = await recordsFromRows([
      { id: '1', name: 'Ali', mother: 'Mama', father: 'Papa Diop', 'accompanied by': 'police' },
      { id: '2', name: 'Awa', mother: 'Mama Sali', father: 'f', 'accompanied by': 'mother Sali' },
    ])
    expect(records.map(({ relatives }) => relatives)).toEqual([
      [{ role: 'father', names: [{ full: 'Diop' }, { full: 'Papa Diop', kind: 'alias' }] }],
      [
        { role: 'mother', names: [{ full: 'Sali' }, { full: 'Mama Sali', kind: 'alias' }] },
        { role: 'mother', names: [{ full: 'Sali' }] },
      ],
    ])
  })
})
