import { expect, it } from 'vitest'
import { nameTokens } from '../../../src/encode/names/name-sounds.ts'
import { spokenForm } from '../../../src/encode/names/spoken-form.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

it('says a European surname without the letters that nobody says', () => {
  for (const [spelt, said] of [
    ['wimbourne', 'wimbourn'],
    ['gironde', 'girond'],
    ['hawkes', 'hawks'],
    ['larcomb', 'larcom'],
    ['delmer', 'delma'],
    ['faure', 'for'],
    ['chabaud', 'chabod'],
    ['rousseau', 'rousso'],
    ['perrault', 'perrolt'],
    ['kane', 'kan'],
  ] as const)
    expect(spokenForm(spelt)).toBe(said)
})

it('leaves a word that is said as it is spelt, or is short', () => {
  for (const word of ['karim', 'lee', 'abe', 'der', 'mb', '', 'marie', 'hernan'])
    expect(spokenForm(word)).toBe(word)
})

it('a surname alone in another script meets it', () => {
  const meet = (native: string, latin: string): boolean => {
    const asked = new Set(nameTokens(structureName(native)))
    return nameTokens(structureName(latin)).some((code) => code.startsWith('$') && asked.has(code))
  }
  expect(meet('库仑', 'Tobias Coulomb')).toBe(true)
  expect(meet('欧拉', 'Tobias Euler')).toBe(true)
  expect(meet('比才', 'Tobias Bizet')).toBe(true)
  expect(meet('库仑', 'Tobias Euler')).toBe(false)
})
