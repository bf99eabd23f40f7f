import { describe, expect, it } from 'vitest'
import { hashString, mix32 } from '../../src/internal/hash.ts'
import { mulberry32 } from '../../src/internal/rng.ts'

describe('hashString', () => {
  // Published MurmurHash3 x86_32 vectors, as little-endian UTF-16 units.
  it.each([
    ['', 0, 0],
    ['', 1, 0x514e28b7],
    ['', 0xffffffff, 0x81f16f39],
    ['\uffff\uffff', 0, 0x76293b50],
    ['\u4321\u8765', 0, 0xf55b516b],
    ['\u4321\u8765', 0x5082edee, 0x2362f9de],
    ['\u4321', 0, 0xa0f7b07a],
    ['\0\0', 0, 0x2362f9de],
    ['\0', 0, 0x30f4c306],
  ])('of %j with seed %d is the published value', (text, seed, expected) => {
    expect(hashString(text, seed)).toBe(expected)
  })

  it('spreads: a flipped input bit flips each output bit about half the time', () => {
    const next = mulberry32(1)
    const flips = new Float64Array(32)
    const rounds = 4000
    for (let n = 0; n < rounds; n++) {
      const units = Array.from({ length: 1 + Math.floor(next() * 9) }, () => Math.floor(next() * 0x10000))
      const before = hashString(String.fromCharCode(...units))
      const at = Math.floor(next() * units.length)
      units[at] = units[at]! ^ (1 << Math.floor(next() * 16))
      const difference = before ^ hashString(String.fromCharCode(...units))
      for (let bit = 0; bit < 32; bit++) flips[bit]! += (difference >>> bit) & 1
    }
    for (const count of flips) expect(Math.abs(count / rounds - 0.5)).toBeLessThan(0.04)
  })

  it('of 200,000 similar strings collides as rarely as chance', () => {
    const seen = new Set<number>()
    for (let n = 0; n < 200_000; n++) seen.add(hashString(`person-${n}`))
    // Expected: n^2 / 2^33, about 4.7.
    expect(200_000 - seen.size).toBeLessThan(20)
  })
})

describe('mix32', () => {
  it('maps different integers to different ones', () => {
    const seen = new Set<number>()
    for (let n = 0; n < 100_000; n++) seen.add(mix32(n))
    expect(seen.size).toBe(100_000)
    expect(Math.min(...[...seen].slice(0, 1000))).toBeGreaterThanOrEqual(0)
  })
})
