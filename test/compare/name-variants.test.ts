import { describe, expect, it } from 'vitest'
import { sharedNameClass } from '../../src/data/name-variants.ts'

describe('classes of variants', () => {
  it.each([
    ['stiven', 'stephen'],
    ['estiven', 'steven'],
    ['franswa', 'francisco'],
    ['loran', 'lawrence'],
    ['deivid', 'dawud'],
    ['yohanis', 'john'],
    ['izzeddin', 'izzaldin'],
    ['jadiyetu', 'khadija'],
    ['lehbib', 'habib'],
    ['patima', 'fatimah'],
    ['lhusin', 'hussein'],
    ['bux', 'bakhsh'],
    ['ntxawg', 'ger'],
    ['suav', 'shoua'],
    ['waman', 'huaman'],
  ])(
    'have a new spelling (%s) beside all that are there (%s): words of two classes are two names',
    (spelling, known) => {
      expect(sharedNameClass([spelling], [known])).toBe('variant')
    },
  )
})
