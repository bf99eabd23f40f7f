import { describe, expect, it } from 'vitest'
import { nameKeys, structureName } from '../../src/names.ts'
import { nameTokens } from '../../src/encode/names/name-sounds.ts'
import { withoutJoinedParticle } from '../../src/encode/names/joined-particle.ts'
import { compare } from './written-names.ts'

// Invented names.
describe('a particle that is written on to a surname, or left out', () => {
  it.each([
    ['Ahmed Alhassan', 'Ahmed Hassan'],
    ['Mona Elsayed', 'Mona Sayed'],
    ['Jan Vandijk', 'Jan Dijk'],
    ['Piet Vandenberg', 'Piet Berg'],
    ['Otto Vonspies', 'Otto Spies'],
    ['Ana Delacruz', 'Ana Cruz'],
    ['Rosa Dasilva', 'Rosa Silva'],
    ['Luc Lefort', 'Luc Fort'],
    ['Marie Stjulien', 'Marie Julien'],
  ])('%s is %s', (joined, plain) => {
    expect(compare(joined, plain).relation).toBe('same')
    expect(compare(plain, joined).bits).toBe(compare(joined, plain).bits)
    expect(compare(joined, plain).pairs.map(({ kind }) => kind)).toEqual(['exact', 'variant'])
    expect(compare(joined, plain).bits).toBeLessThan(compare(joined, joined).bits)
  })

  it.each([
    ['Ahmed Alhassan', 'Ahmed Alhussein'],
    ['Jan Vandijk', 'Jan Vanveen'],
    ['Ana Delacruz', 'Ana Delarosa'],
    ['Leonard Kamau', 'Onard Kamau'],
  ])('%s is not %s', (a, b) => expect(compare(a, b).relation).toBe('different'))

  it('is a part of the word where another script is silent about it', () => {
    const own = compare('Κέβιν Ραντ', 'Kevin Rand').bits
    expect(compare('Κέβιν Ραντ', 'Kevin Durand').bits).toBeLessThan(own)
  })

  it.each([
    ['알무나파', 'al-Munaffa'],
    ['ハッサン・アルムナッファ', 'al-Munaffa'],
  ])('%s meets %s by the word behind the article', (joined, plain) => {
    const asked = new Set(nameTokens(structureName(joined)))
    expect(nameTokens(structureName(plain)).some((code) => asked.has(code))).toBe(true)
  })

  it('gives a key that the other has', () => {
    const asked = new Set(nameKeys(structureName('Jan Vandijk')))
    expect(nameKeys(structureName('Jan Dijk')).some((key) => asked.has(key))).toBe(true)
  })

  it.each([
    ['leonard', undefined],
    ['dilshod', undefined],
    ['alan', undefined],
    ['dean', undefined],
    ['vandermeer', 'meer'],
    ['fitzgerald', 'gerald'],
  ])('what is left of %s is %s', (word, rest) => expect(withoutJoinedParticle(word)).toBe(rest))
})
