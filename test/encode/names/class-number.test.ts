import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf, classNumber, classText } from '../../../src/encode/names/class-number.ts'

const code = fc.string({ unit: fc.constantFrom('B', 'K', 'N', 'R', 'S', 'T'), maxLength: 17 })

describe('class numbers', () => {
  it('hold the code and how long it is', () => {
    fc.assert(
      fc.property(code, (text) => {
        const number = classNumber(text, 17)
        expect(classText(number)).toBe(text)
        expect(classesOf(number)).toBe(text.length)
      }),
    )
  })

  it('are counted at the ends of each length', () => {
    for (let size = 1; size <= 17; size++)
      for (const letter of ['B', 'T']) expect(classesOf(classNumber(letter.repeat(size), 17))).toBe(size)
    expect(classesOf(0)).toBe(0)
  })
})
