import { array, assert, integer, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBoundedCache } from '../../src/internal/bounded-cache.ts'

describe('createBoundedCache', () => {
  it('gives the last value set or nothing, never another key’s', () => {
    assert(
      property(array(tuple(integer({ min: 0, max: 9 }), nat())), (steps) => {
        const cache = createBoundedCache<number>(3)
        const truth = new Map<string, number>()
        for (const [key, value] of steps) {
          cache.set(`${key}`, value)
          truth.set(`${key}`, value)
          for (let k = 0; k < 10; k++) expect([truth.get(`${k}`), undefined]).toContain(cache.get(`${k}`))
          expect(cache.get(`${key}`)).toBe(value)
        }
      }),
    )
  })

  it('keeps what is used and drops what is not, within twice its limit', () => {
    const cache = createBoundedCache<number>(10)
    for (let i = 0; i < 100; i++) {
      cache.set(`${i}`, i)
      expect(cache.get('0')).toBe(0)
    }
    const held = Array.from({ length: 100 }, (_, i) => cache.get(`${i}`)).filter((x) => x !== undefined)
    expect(held.length).toBeLessThanOrEqual(20)
  })
})
