import { describe, expect, it } from 'vitest'
import { CULTURE_COUNT, culture } from '../../src/generate/culture.ts'
import { drawGiven } from '../../src/generate/given-name.ts'
import { stream } from '../../src/generate/streams.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'

const cultures = Array.from({ length: CULTURE_COUNT }, (_, n) => culture(n))
const SCRIPTS: Readonly<Record<string, string>> = {
  arabic: 'Arabic',
  somali: 'Latin',
  ethiopian: 'Ethiopic',
  ukrainian: 'Cyrillic',
  afghan: 'Arabic',
  rohingya: 'Bengali',
  'south-sudanese': 'Latin',
  burmese: 'Myanmar',
  spanish: 'Latin',
  chinese: 'Han',
  korean: 'Hangul',
}

describe('cultures', () => {
  it('are at least eight, in distinct scripts', () => {
    expect(cultures.map((c) => c.id).sort()).toEqual(Object.keys(SCRIPTS).sort())
  })

  it.each(cultures)('$id has well-formed tables', ({ id, table, family }) => {
    const ids = new Set<number>()
    for (const words of Object.values(table.words))
      for (const word of words) {
        expect(ids.has(word.id)).toBe(false)
        ids.add(word.id)
        expect(scriptOf(word.native)).toBe(SCRIPTS[id])
        for (const text of [...word.spellings, ...word.short]) expect(scriptOf(text)).toBe('Latin')
        expect(word.native.trim()).toBe(word.native)
      }
    expect(table.words['male']!.length).toBeGreaterThanOrEqual(18)
    expect(table.words['female']!.length).toBeGreaterThanOrEqual(10)
    expect(table.words['family']!.length > 0).toBe(family > 0)
    expect(table.towns.length).toBeGreaterThanOrEqual(7)
    for (const { name, region } of table.towns)
      for (const word of [name, region]) {
        expect(scriptOf(word.native)).toBe(SCRIPTS[id])
        expect(word.spellings.every((s) => s.length > 1)).toBe(true)
      }
  })

  it.each(cultures)('$id spells most names in several ways', ({ table }) => {
    const given = [...table.words['male']!, ...table.words['female']!]
    expect(given.filter((w) => w.spellings.length > 1).length / given.length).toBeGreaterThan(0.4)
  })

  it('knows a patronymic of both sexes for every Ukrainian father', () => {
    for (const word of cultures.find((c) => c.id === 'ukrainian')!.table.words['male']!) {
      expect(word.son!.native).toMatch(/ич$/)
      expect(word.daughter!.native).toMatch(/на$/)
      expect(word.son!.spellings[0]).toMatch(/ych$/)
    }
  })

  it.each(cultures)('$id draws given names of both sexes', (home) => {
    const rng = stream(3, home.id, 0)
    const drawn = Array.from({ length: 400 }, (_, n) => drawGiven(home, n % 2 === 0, rng))
    for (const { given, root } of drawn) {
      expect(scriptOf(given.native)).toBe(SCRIPTS[home.id])
      expect(given.spellings[0]).toMatch(/^\p{Lu}/u)
      expect(root.spellings.length).toBeGreaterThan(0)
    }
    expect(new Set(drawn.map((d) => d.given.native)).size).toBeGreaterThan(20)
  })
})
