import { describe, expect, it } from 'vitest'
import { columnKey } from '../../../src/format/grammar/column-key.ts'
import { targetOfKey } from '../../../src/format/headers/target-of-key.ts'

const target = (header: string): string | undefined => targetOfKey(columnKey(header))

describe('headers with words that are broken off', () => {
  it.each([
    ['Nachn.', 'family'],
    ['Vorn.', 'given'],
    ['Dat. of reg.', 'recorded'],
    ['Дата обращ.', 'recorded'],
    ['Հեռ.', 'identifier.phone'],
    ['Geb.-Ort/Herkunftsort', 'place.birth.text'],
    ['Name in Eng.', 'name'],
  ])('reads %s as what all words mean that begin so', (header, meant) => {
    expect(target(header)).toBe(meant)
  })

  it.each(['Nachn', 'Ma.', 'Qzx.', 'Nachqz.'])(
    'does not read %s, which has no point or stands for nothing, or for too much',
    (header) => {
      expect(target(header)).toBeUndefined()
    },
  )
})

describe('headers in two alphabets', () => {
  it.each([
    ['HH Reg. No. / เลขทะเบียนซึ่งไม่รู้จัก', 'group'],
    ['Birth date (ฎฏฐฑ)', 'birth'],
  ])('takes the half of %s that it does not understand for a translation', (header, meant) => {
    expect(target(header)).toBe(meant)
  })

  it.each(['Birth date / qzxw', 'Phone / هاتف الأم المجهول', 'Birth date / تاريخ الوفاة'])(
    'leaves %s, which may say something else',
    (header) => {
      expect(target(header)).toBeUndefined()
    },
  )
})

describe('headers with the codes of their cells', () => {
  it.each(['Sex k/q', 'เพศ ช/ญ', 'Sex (ա/ի)', 'பால் (ஆ/பெ)'])('reads %s as the sex', (header) => {
    expect(target(header)).toBe('sex')
  })

  it.each(['Birth certificate (q/w)', 'Mother alive (q/w)'])(
    'leaves %s, which asks something else',
    (header) => {
      expect(target(header)).toBeUndefined()
    },
  )
})
