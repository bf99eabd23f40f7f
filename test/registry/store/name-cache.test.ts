import { describe, expect, it } from 'vitest'
import { createRegistry, defaultModel, type PersonRecord } from '../../../src/index.ts'
import { NameCache } from '../../../src/registry/store/name-cache.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

const model = defaultModel()
const person = (id: string, full: string): PersonRecord => ({
  id,
  names: [{ full }],
  birth: { year: 1990, month: 5, day: 4, precision: 'day' },
})

describe('names kept between searches', () => {
  it('are not those of whoever had the number of a value before', async () => {
    const registry = await createRegistry(model)
    const query = person('q', 'Ibrahim Haddad')
    // Holds all values but the name, so that the number freed is that of the name.
    registry.add(person('x', 'Olena Kovalenko'))
    registry.add(person('a', 'Ibrahim Haddad'))
    const before = registry.search(query).hits[0]!
    registry.forget('a')
    // The freed number is taken by another name.
    registry.add(person('b', 'Ibrahim Kowalczyk'))
    const after = registry.search(query).hits[0]!
    const fresh = await createRegistry(model)
    fresh.add(person('x', 'Olena Kovalenko'))
    fresh.add(person('b', 'Ibrahim Kowalczyk'))
    expect(after).toEqual(fresh.search(query).hits[0])
    expect(after.weight).toBeLessThan(before.weight)
    // Nor does a search that finds everything kept say anything else than the first one.
    expect(registry.search(query).hits[0]).toEqual(after)
  })

  it('leave at once when their value is forgotten, and make room for later ones', () => {
    const cache = new NameCache()
    const [a, b] = [structureName('Amina Yusuf'), structureName('Olena Kovalenko')]
    cache.set(7, a)
    expect(cache.get(7)).toBe(a)
    cache.forget(7)
    expect(cache.get(7)).toBeUndefined()
    cache.set(7, a)
    cache.set(7 + (1 << 14), b)
    expect(cache.get(7)).toBeUndefined()
    cache.forget(7)
    expect(cache.get(7 + (1 << 14))).toBe(b)
  })
})
