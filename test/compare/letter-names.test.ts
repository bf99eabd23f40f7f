import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { nameKeys } from '../../src/encode/names/name-keys.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

const PAIRS: readonly (readonly [string, string])[] = [
  ['एस जयराम', 'S. Jayaram'],
  ['जे के शर्मा', 'J. K. Sharma'],
  ['जॉन एफ़ वर्मा', 'John F. Verma'],
  ['एमएस वर्मा', 'M. S. Verma'],
  ['केएल शर्मा', 'K. L. Sharma'],
  ['एपीजे रामनाथन', 'A. P. J. Ramanathan'],
  ['ഇഎംഎസ് നായർ', 'E. M. S. Nair'],
  ['ఎన్ఆర్ రెడ్డి', 'N. R. Reddy'],
  ['எம்ஜிஆர் சண்முகம்', 'M. G. R. Shanmugam'],
  ['रमेश कुमार के सी', 'Ramesh Kumar K. C.'],
  ['এমএ মান্নান', 'M. A. Mannan'],
  ['এম এ মান্নান', 'M. A. Mannan'],
  ['ایم اے قریشی', 'M. A. Qureshi'],
  ['ایم ایف درانی', 'M. F. Durrani'],
  ['جون إف حداد', 'John F. Haddad'],
  ['جورج دبليو نصار', 'George W. Nassar'],
  ['വി എസ് ഗോപാലൻ', 'V. S. Gopalan'],
  ['பி சிவகுமார்', 'P. Sivakumar'],
  ['จอห์น ดับเบิลยู สมิธ', 'John W. Smith'],
]

describe('letters by their English names', () => {
  it.each(PAIRS)('%s is %s', (native, latin) => {
    const [a, b] = [structureName(native), structureName(latin)]
    const result = compareNames(a, b)
    expect(result.conflicts).toEqual([])
    expect(result.relation).toBe('same')
    const keys = new Set(nameKeys(a))
    expect(nameKeys(b).some((key) => keys.has(key))).toBe(true)
  })

  it('are no words that begin like them', () => {
    for (const name of ['सीबी थॉमस', 'जेसी थॉमस', 'കെവി തോമസ്', 'राईस खान', 'ओएन थॉमस', 'মিআ খান', 'रमेश एमएस'])
      expect(structureName(name).tokens).toHaveLength(2)
  })

  it('contradict another initial', () => {
    expect(compareNames(structureName('एस जयराम'), structureName('K. Jayaram')).relation).toBe('different')
  })
})
