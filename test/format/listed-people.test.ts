import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/index.ts'

const read = async (relatives: string, header = 'relatives') => {
  const { records } = await recordsFromRows([{ id: 'a', name: 'Sara Hassan', [header]: relatives }])
  return records[0]!.relatives?.map(({ role, names }) => `${role} ${names[0]?.full ?? ''}`)
}

describe('relatives in one cell', () => {
  const both = ['mother Amina Yusuf', 'brother Ali Hassan']
  it.each([
    'mother=Amina Yusuf|brother=Ali Hassan',
    'mother: Amina Yusuf; brother: Ali Hassan',
    'Mother: Amina Yusuf, Brother: Ali Hassan',
    'mother Amina Yusuf, brother Ali Hassan',
    'mother - Amina Yusuf\nbrother - Ali Hassan',
    '1. mother: Amina Yusuf\n2. brother: Ali Hassan',
    'Amina Yusuf (mother), Ali Hassan (brother)',
    'Amina Yusuf - mother; Ali Hassan - brother',
    'الأم: Amina Yusuf، الأخ: Ali Hassan',
    'her mother=Amina Yusuf|elder brother=Ali Hassan',
    'mother of the child=Amina Yusuf|child’s brother=Ali Hassan',
    '[{"role":"mother","name":"Amina Yusuf"},{"relation":"brother","name":"Ali Hassan"}]',
  ])('%s', async (text) => {
    expect(await read(text)).toEqual(both)
  })

  it.each(['wife’s cousin', 'wife of my brother', 'mother-in-law', 'sister in law', 'godfather'])(
    '%s is no nearer relative than any',
    async (role) => {
      expect(await read(`${role}=Ali Hassan`)).toEqual(['relative Ali Hassan'])
    },
  )

  it.each([
    ["mother's brother", 'uncle'],
    ['son of my sister', 'nephew'],
    ["his brother's daughter", 'niece'],
    ["uncle's son", 'cousin'],
    ['le fils de mon frère', 'nephew'],
    ['ابن أخي', 'nephew'],
    ['двоюродный брат', 'cousin'],
    ['دختر عمو', 'cousin'],
  ])('%s is a word of its own for a relative', async (label, role) => {
    expect(await read(`${label}=Ali Hassan`)).toEqual([`${role} Ali Hassan`])
  })

  it.each([
    ['half-brother: Ali Hassan', 'brother Ali Hassan'],
    ['mother-in-law: Amina Yusuf', 'relative Amina Yusuf'],
    ["Ali Hassan (wife's cousin)", 'relative Ali Hassan'],
    ['step-mother: Amina Yusuf', 'guardian Amina Yusuf'],
    ['foster mother=Amina Yusuf', 'guardian Amina Yusuf'],
    ['her adoptive mother: Amina Yusuf', 'guardian Amina Yusuf'],
    ['زوجة الأب: Amina Yusuf', 'guardian Amina Yusuf'],
    ['Jean-Luc: Hassan', 'relative Jean-Luc: Hassan'],
  ])('%s: the name is without the word', async (text, told) => {
    expect(await read(text)).toEqual([told])
  })

  it.each(['Ali, Omar and Sara', '1. Ali 2. Omar 3) Sara', 'Ali و Omar & Sara', 'Ali\nOmar et Sara'])(
    '%j are three',
    async (text) => {
      expect(await read(text, 'children')).toEqual(['child Ali', 'child Omar', 'child Sara'])
      expect(await read(text, 'mother_name')).toHaveLength(1)
    },
  )

  it('are several without roles, and one where they may be one', async () => {
    expect(await read('Amina Yusuf, Ali Hassan')).toEqual(['relative Amina Yusuf', 'relative Ali Hassan'])
    expect(await read('Yusuf, Amina')).toEqual(['relative Yusuf, Amina'])
    expect(await read('Ama Mensah')).toEqual(['relative Ama Mensah'])
    expect(await read('["Ali","Omar"]', 'siblings')).toEqual(['sibling Ali', 'sibling Omar'])
  })
})
