import { describe, expect, it } from 'vitest'
import { sharedNameClass } from '../../src/data/name-variants.ts'

describe('classes of nicknames', () => {
  it.each([
    ['salaheldin', 'salah'],
    ['salaheddine', 'salah'],
    ['saadeldin', 'saad'],
    ['tajaldin', 'taj'],
  ])('have every spelling of the whole name: %s is called %s', (whole, short) => {
    expect(sharedNameClass([whole], [short])).toBe('nickname')
    expect(sharedNameClass([short], [whole])).toBe('nickname')
  })

  it('keep short forms of two names apart', () => {
    expect(sharedNameClass(['salaheldin'], ['saad'])).toBeUndefined()
  })
})

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
