import { describe, expect, it } from 'vitest'
import { isFirstWord } from '../../../src/kin/listed/part-or-form.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { StructuredName } from '../../../src/normalise/types.ts'

describe('a relative who is listed by one word', () => {
  it.each([
    ['Zahra', 'Zahra Fadhil Karim', true],
    ['Zahra', 'زهراء فاضل كريم', true],
    ['Zahra', 'Fadhil Zahra Karim', false],
    ['Zahra', 'Salma Fadhil Karim', false],
    ['Zahra', 'Zahra', false],
    ['Zahra Fadhil', 'Zahra Fadhil Karim', false],
  ])('%s may be %s: %s', (one, other, isOne) => {
    expect(isFirstWord(structureName(one), structureName(other))).toBe(isOne)
    expect(isFirstWord(structureName(other), structureName(one))).toBe(isOne)
  })

  it('is nobody of whom only particles are known', () => {
    const { tokens, ...name } = structureName('bin')
    const particles: StructuredName = {
      ...name,
      tokens: tokens.map((token) => ({ ...token, role: 'particle' })),
    }
    expect(isFirstWord(particles, structureName('Zahra'))).toBe(false)
    expect(isFirstWord(structureName('Zahra'), particles)).toBe(false)
  })
})
