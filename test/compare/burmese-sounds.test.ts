import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { nameKeys } from '../../src/encode/names/name-keys.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

const PAIRS: readonly (readonly [string, string])[] = [
  ['มิน จอ', 'Min Kyaw'],
  ['チョー・ゾー・ウー', 'Kyaw Zaw Oo'],
  ['아웅 치', 'Aung Kyi'],
  ['Чо Зо У', 'Kyaw Zaw Oo'],
  ['ကျော်ဇောဦး', 'Kyaw Zaw Oo'],
  ['كياو مين', 'Kyaw Min'],
]

describe('Burmese ky and gy', () => {
  it.each(PAIRS)('%s is %s', (native, latin) => {
    const [a, b] = [structureName(native), structureName(latin)]
    expect(compareNames(a, b).relation).toBe('same')
    const keys = new Set(nameKeys(a))
    expect(nameKeys(b).some((key) => keys.has(key))).toBe(true)
  })

  it.each([
    ['Kyaw Win', 'Cho Win'],
    ['Aung Kyi', 'Aung Chi'],
    ['Gyi Min', 'Ji Min'],
  ])('%s and %s are two names in Latin letters', (a, b) => {
    const { conflicts } = compareNames(structureName(a), structureName(b))
    expect(conflicts.map(({ kind }) => kind)).toEqual(['likeness'])
  })

  it('say nothing of Korean and Western names', () => {
    for (const name of ['Kyung', 'Kyle', 'Kyra', 'Kyoko', 'Gyula'])
      expect(structureName(name).tokens[0]?.latin).toHaveLength(1)
  })
})
