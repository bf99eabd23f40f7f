import { expect, it } from 'vitest'
import { phoneText } from '../../src/encode/phone-text.ts'
import { comparePersons, defaultModel, recordsFromRows } from '../../src/index.ts'

it('knows a number with its country and as it is dialled there', () => {
  const forms = [
    '+249 912 345 678',
    '00249912345678',
    '0912345678',
    '912-345-678',
    '٠٩١٢٣٤٥٦٧٨',
    '(0912) 345.678',
  ]
  expect(new Set(forms.map(phoneText)).size).toBe(1)
  expect(phoneText('+235 66 12 34 56')).toBe(phoneText('66123456'))
  expect(phoneText('0912345678')).not.toBe(phoneText('0912345679'))
  expect([phoneText('123'), phoneText('000'), phoneText('none yet')]).toEqual(['123', '', ''])
})

it('reads several numbers and addresses of a cell', async () => {
  const { records } = await recordsFromRows([
    { id: 'a', name: 'Lina', phone: '+249 912 345 678 / 0998 765 432', email: 'a@b.org; c@d.org' },
    { id: 'b', name: 'Lina Osman', phone: '0912/345678' },
  ])
  expect(records.map(({ identifiers }) => identifiers?.length)).toEqual([4, 1])
  const { contributions } = await comparePersons(records[0]!, records[1]!, defaultModel())
  expect(contributions.find(({ feature }) => feature === 'phone')?.level).toBe('equal')
})
