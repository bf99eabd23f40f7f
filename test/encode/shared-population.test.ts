import { describe, expect, it } from 'vitest'
import { openPopulation, sharePopulation } from '../../src/encode/shared-population.ts'
import { populate } from '../../src/encode/populate.ts'
import { Dictionary } from '../../src/encode/dictionary.ts'
import { createCodeDictionary } from '../../src/internal/code-array.ts'
import { toShared, movable } from '../../src/internal/shared-arrays.ts'
import { testPeople } from '../people.ts'

describe('a population for other threads', () => {
  const population = populate(testPeople(120, 81).records, testPeople(60, 82).records)
  const message = structuredClone(sharePopulation(population))
  const opened = openPopulation(message)

  it('holds the same columns, over shared memory', () => {
    expect([...opened.columns.keys()]).toEqual([...population.columns.keys()])
    for (const [feature, column] of population.columns) {
      const other = opened.columns.get(feature)!
      expect(other.dictionary.strings).toEqual(column.dictionary.strings)
      for (const key of ['offsets', 'ids', 'single', 'counts', 'present'] as const)
        expect(other[key]).toEqual(column[key])
      for (const array of [other.offsets, other.ids, other.dictionary.packed().bytes])
        expect(array.buffer).toBeInstanceOf(SharedArrayBuffer)
    }
    const { split, size, linking } = population
    expect(opened).toMatchObject({ split, size, linking, ids: [] })
  })

  it('keeps dictionaries that columns share', () => {
    const [given, family] = ['given', 'family'].map((feature) => opened.columns.get(feature)!.dictionary)
    expect(given).toBe(family)
  })

  it('is made once, and opened once', () => {
    expect(sharePopulation(population)).toBe(sharePopulation(population))
    expect(openPopulation(structuredClone(sharePopulation(population)))).toBe(opened)
  })
})

describe('a dictionary from bytes', () => {
  it('holds any strings: none, empty, astral, lone surrogates, long ones', () => {
    const lists = [
      [],
      ['', 'a', 'ab'],
      ['ä', 'محمد', '王伟'],
      ['𠮷野', 'x', '\ud800', 'a\udc00b', '𝒜'.repeat(3000)],
      ['z'.repeat(5000)],
    ]
    for (const strings of lists) {
      const own = new Dictionary()
      for (const text of strings) own.intern(text)
      const other = new Dictionary(own.packed())
      expect(other.size).toBe(strings.length)
      expect(other.strings).toEqual(strings)
      expect(other.codes()).toEqual(createCodeDictionary(strings))
      for (const [id, text] of strings.entries()) expect(other.find(text)).toBe(id)
      expect(other.intern('new one')).toBe(strings.length)
      expect(other.codes()).not.toBe(own.codes())
      expect(other.strings.at(-1)).toBe('new one')
    }
  })
})

describe('shared arrays', () => {
  it('are copies in shared memory, once, of the part that is used', () => {
    const array = Int32Array.of(1, 2, 3, 4).subarray(1, 3)
    const shared = toShared({ a: [array], b: 'text', c: undefined, d: Float64Array.of(1.5) })
    expect(shared).toEqual({ a: [Int32Array.of(2, 3)], b: 'text', c: undefined, d: Float64Array.of(1.5) })
    expect(shared.a[0]!.buffer.byteLength).toBe(8)
    expect(toShared(shared).a[0]).toBe(shared.a[0])
    expect([...movable(shared)]).toEqual([])
    expect([...movable({ x: [array] })]).toEqual([array.buffer])
  })
})
