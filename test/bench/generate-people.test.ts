import { describe, expect, it } from 'vitest'
import { createPeople, withTypo } from '../../bench/generate-people.ts'
import { mulberry32 } from '../../src/internal/rng.ts'

describe('createPeople', () => {
  it('repeats for a seed, record by record in any order, and differs for another', () => {
    const one = createPeople({ records: 300, seed: 5 })
    const two = createPeople({ records: 300, seed: 5 })
    for (let i = 299; i >= 0; i--) {
      expect(two.record(i)).toEqual(one.record(i))
      expect(two.personOf(i)).toBe(one.personOf(i))
    }
    const other = createPeople({ records: 300, seed: 6 })
    expect(Array.from({ length: 300 }, (_, i) => other.record(i))).not.toEqual(
      Array.from({ length: 300 }, (_, i) => one.record(i)),
    )
  })

  it('gives 40 % of the people two or three records', () => {
    const people = createPeople({ records: 20_000, seed: 1 })
    const copies = new Map<number, number>()
    for (let i = 0; i < people.size; i++) {
      copies.set(people.personOf(i), (copies.get(people.personOf(i)) ?? 0) + 1)
    }
    const several = [...copies.values()].filter((n) => n > 1).length
    expect(Math.abs(several / copies.size - 0.4)).toBeLessThan(0.02)
    expect(Math.max(...copies.values())).toBe(3)
  })

  it('makes records of one person alike, not equal, and uses reserved e-mail domains only', () => {
    const people = createPeople({ records: 4000, seed: 2 })
    const byPerson = new Map<number, number[]>()
    for (let i = 0; i < people.size; i++) {
      const records = byPerson.get(people.personOf(i)) ?? []
      byPerson.set(people.personOf(i), [...records, i])
      expect(people.record(i).email).toMatch(/^$|@((mail|post|inbox)\.example|example\.(com|org|net))$/)
    }
    const pairs = [...byPerson.values()].filter((records) => records.length > 1)
    const equalFamily = pairs.filter(([a, b]) => people.record(a!).family === people.record(b!).family).length
    // Each of the two has its own slip in 8 % and another surname in 2 % of the cases: about (0.9)^2.
    expect(equalFamily / pairs.length).toBeGreaterThan(0.7)
    expect(equalFamily / pairs.length).toBeLessThan(0.95)
  })

  it('refuses a size that is none', () => {
    expect(() => createPeople({ records: Number.NaN, seed: 1 })).toThrow(RangeError)
  })
})

describe('withTypo', () => {
  it('changes the length by at most one and leaves a single letter alone', () => {
    const rng = mulberry32(3)
    for (let n = 0; n < 1000; n++)
      expect(Math.abs(withTypo('rinaldo', rng).length - 7)).toBeLessThanOrEqual(1)
    expect(withTypo('r', rng)).toBe('r')
  })
})
