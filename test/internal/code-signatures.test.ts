import { describe, expect, it } from 'vitest'
import { createCodeDictionary } from '../../src/internal/code-array.ts'
import { bitCount, createSignatures } from '../../src/internal/code-signatures.ts'

describe('createSignatures', () => {
  it('has a bit for each code point modulo 32', () => {
    // a is 97 = 3 * 32 + 1, A is 65 = 2 * 32 + 1, z is 122 = 3 * 32 + 26.
    const signatures = createSignatures(createCodeDictionary(['', 'a', 'Aa', 'az', '\u{10000}']))
    expect(Array.from(signatures)).toEqual([0, 1 << 1, 1 << 1, (1 << 1) | (1 << 26), 1])
  })
})

describe('bitCount', () => {
  it.each([
    [0, 0],
    [1, 1],
    [-1, 32],
    [1 << 31, 1],
    [0x55555555, 16],
    [0x0f0f0f0f, 16],
  ])('of %d is %d', (word, expected) => {
    expect(bitCount(word)).toBe(expected)
  })
})
