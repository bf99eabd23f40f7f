import { describe, expect, it } from 'vitest'
import { nativeForm } from '../../../src/normalise/text/native-form.ts'
import { romanise } from '../../../src/normalise/romanise/romanise.ts'
import { isZawgyi, unicodeBurmese } from '../../../src/normalise/text/zawgyi.ts'

const NAMES: [zawgyi: string, unicode: string, latin: string][] = [
  ['\u1031\u1021\u102c\u1004\u1039', 'အောင်', 'aung'],
  ['\u107e\u1000\u100a\u1039', 'ကြည်', 'kyi'],
  ['\u1006\u1014\u1039\u1038', 'ဆန်း', 'san'],
  ['\u1031\u1019\u102c\u1004\u1039', 'မောင်', 'maung'],
  ['\u101e\u102d\u1014\u1039\u1038', 'သိန်း', 'thein'],
  ['\u1031\u1000\u103a\u102c\u1039', 'ကျော်', 'kyaw'],
  ['\u101c\u103d\u1033\u102d\u1004\u1039', 'လှိုင်', 'hlaing'],
]

describe('unicodeBurmese', () => {
  it.each(NAMES)('%s is %s', (zawgyi, unicode, latin) => {
    expect(isZawgyi(zawgyi)).toBe(true)
    expect(nativeForm(zawgyi, 'Myanmar')).toBe(nativeForm(unicode, 'Myanmar'))
    expect(romanise(zawgyi, 'Myanmar')).toContain(latin)
  })

  it.each(NAMES)('leaves Unicode alone: %s, %s', (_, unicode) => {
    expect(isZawgyi(unicode)).toBe(false)
    expect(unicodeBurmese(unicode)).toBe(unicode)
  })

  it('takes every letter before a sign for a letter, from the first to the last of the block', () => {
    for (const letter of ['\u1000', '\u1015', '\u102a', '\u103f'])
      expect(isZawgyi(`${letter}\u1031`)).toBe(false)
    for (const other of ['', '\u0fff', '\u102b', '\u1040']) expect(isZawgyi(`${other}\u1031`)).toBe(true)
  })
})
