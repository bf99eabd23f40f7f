import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CODE_LIMIT,
  codeLength,
  codeLimit,
  createCodeDictionary,
  encodeInto,
  overStrings,
} from '../../src/internal/code-array.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 20 })
// Any UTF-16, lone surrogates included.
const anyUnits = fc
  .array(fc.integer({ min: 0xd700, max: 0xe0ff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units))

describe('createCodeDictionary', () => {
  it('gives back every string by its id', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, anyUnits)), (texts) => {
        const { codes, offsets } = createCodeDictionary(texts)
        const decoded = texts.map((_, id) =>
          String.fromCodePoint(...codes.subarray(offsets[id], offsets[id + 1])),
        )
        expect(decoded).toEqual(texts)
        expect(offsets.length).toBe(texts.length + 1)
        expect(offsets[texts.length]).toBe(codes.length)
      }),
    )
  })

  it('takes 16 bits a code point until an astral one occurs', () => {
    expect(createCodeDictionary(['Zoë', 'محمد', '\ud800']).codes).toBeInstanceOf(Uint16Array)
    expect(createCodeDictionary(['Zoë', '𞤀']).codes).toBeInstanceOf(Int32Array)
  })

  it('of nothing is empty', () => {
    expect(createCodeDictionary([])).toEqual({ codes: new Uint16Array(0), offsets: new Int32Array(1) })
  })
})

describe('codeLength and encodeInto', () => {
  it('agree with the iteration of the string', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const expected = Array.from(text, (c) => c.codePointAt(0))
        expect(codeLength(text)).toBe(expected.length)
        const codes = new Int32Array(expected.length + 2)
        expect(encodeInto(codes, 1, text)).toBe(expected.length + 1)
        expect(Array.from(codes)).toEqual([0, ...expected, 0])
      }),
    )
  })
})

describe('overStrings', () => {
  it('hands over the code points, whatever the length, and the cutoff', () => {
    const seen = overStrings((a, aOffset, aLength, b, bOffset, bLength, cutoff) => {
      let sum = cutoff ?? 0
      for (let i = 0; i < aLength; i++) sum += a[aOffset + i]!
      for (let i = 0; i < bLength; i++) sum -= b[bOffset + i]!
      return sum
    })
    expect(seen('b', 'a')).toBe(1)
    expect(seen('b', 'a', 5)).toBe(6)
    expect(seen('\u{10001}', '\u{10000}')).toBe(1)
    expect(seen('b'.repeat(5000), 'a'.repeat(5000))).toBe(5000)
    expect(seen('', '')).toBe(0)
  })
})

describe('codeLimit', () => {
  it('lies above every code point, and closely where that is cheap to know', () => {
    const many = 'z'.repeat(1 << 16)
    expect(codeLimit(createCodeDictionary(['Zoë', 'Ian']))).toBe('ë'.charCodeAt(0) + 1)
    expect(codeLimit(createCodeDictionary(['\uffff']))).toBe(0x10000)
    expect(codeLimit(createCodeDictionary([many, '\uffff']))).toBe(0x10000)
    expect(codeLimit(createCodeDictionary([many, '\u{10ffff}']))).toBe(CODE_LIMIT)
  })
})
