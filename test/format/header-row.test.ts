import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { findHeaderRow } from '../../src/format/columns/header-row.ts'

const rows = (text: string): string[][] => text.split('\n').map((line) => line.split(';'))
const headerOf = (text: string): string => {
  const { row, headers } = findHeaderRow(rows(text))!
  return `${row}: ${headers.join(';')}`
}
const targetsOf = (text: string): string[] =>
  detectColumns(findHeaderRow(rows(text))!.headers).columns.map(({ target }) => target)

describe('where the header stands', () => {
  it('is the first row as a rule, known or not', () => {
    expect(headerOf('id;name;dob\n1;Amina Yusuf;1990')).toBe('0: id;name;dob')
    expect(headerOf('x;y\nAmina;Yusuf\nChol;Deng')).toBe('0: x;y')
    // Values that are labels elsewhere.
    expect(headerOf('id;name;next of kin;was;remark\n1;Amina;Mother;Village;Phone')).toMatch(/^0/)
    expect(headerOf('who;whose;kin\nMother;Father;Sister\nSon;Brother;Aunt')).toMatch(/^0/)
  })

  it('is under titles', () => {
    const titled =
      'Registre des familles;;;\nMis à jour : 03/11/2026;le soir;;\nN°;Nom et prénom;Sexe;Date de naissance'
    expect(headerOf(titled)).toBe('2: N°;Nom et prénom;Sexe;Date de naissance')
    expect(headerOf('سجل الأسر\nالرقم;الاسم;الجنس\n1;أمينة;أنثى')).toBe('1: الرقم;الاسم;الجنس')
  })

  it('is the first full row under titles, however few of its labels are known', () => {
    const titles = 'SITE 9 (EXTRACT);;;;;;\nPrinted: 01-Jun-18;;Confidential;;;;'
    const labels = 'S/No.;Zq reg.;Sex;Xv kj;Vv zz;Wq;Rmx'
    const people = '1;Z-001;F;31;Nuer;B2;x\n2;Z-002;M;12;Dinka;B3;y'
    expect(headerOf(`${titles}\n${labels}\n${people}`)).toBe(`2: ${labels}`)
    // Under a row that is half full it may be a person.
    expect(headerOf(`q;x;v;z;;;\n${labels}`)).toMatch(/^0/)
    // So it may be where not all of it is there, or is a word.
    expect(headerOf(`${titles}\nS/No.;;Sex;Xv kj;Vv zz;Wq;Rmx`)).toMatch(/^0/)
    expect(headerOf(`${titles}\nS/No.;17;Sex;Xv kj;Vv zz;Wq;Rmx`)).toMatch(/^0/)
  })

  it('has the groups whose cells are merged above it', () => {
    const grouped =
      'No;Person;;;Mother;;Interviewer;\n;First name;Last name;DOB;Name;Phone;Name;Date\n1;Amina;Yusuf;1990;Halima;1;B. B.;2020'
    expect(targetsOf(grouped)).toEqual([
      'attribute',
      'given',
      'family',
      'birth',
      'relative.mother',
      // Neither the phone of the mother nor the interviewer's name is the person's.
      'attribute',
      'attribute',
      expect.any(String),
    ])
    expect(targetsOf('Demandeur;;Personne recherchée;;\nNom;Téléphone;Nom;Âge;Sexe')).toEqual([
      'enquirer.name',
      'enquirer.identifier.phone',
      'name',
      'age',
      'sex',
    ])
    // A group that says nothing, over labels that stand once.
    expect(targetsOf('Bloc A;;Bloc B;\nNom;Prénom;Sexe;Téléphone')).toEqual([
      'family',
      'given',
      'sex',
      'identifier.phone',
    ])
  })
})
