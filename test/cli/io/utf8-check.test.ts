import { isUtf8 } from 'node:buffer'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createUtf8Check } from '../../../src/cli/io/utf8-check.ts'

const chunksOf = (bytes: Buffer, sizes: readonly number[]): Buffer[] => {
  const chunks: Buffer[] = []
  let at = 0
  for (const size of sizes) {
    chunks.push(bytes.subarray(at, at + size))
    at += size
  }
  return [...chunks, bytes.subarray(at), Buffer.from('\n')]
}

it('takes whole UTF-8 in any chunks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.integer({ min: 1, max: 5 })), (text, sizes) => {
      const isValid = createUtf8Check()
      expect(chunksOf(Buffer.from(text), sizes).every((chunk) => isValid(chunk))).toBe(true)
    }),
  )
})

it('finds what is not UTF-8 in any chunks', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 5 })), (junk, sizes) => {
      const bytes = Buffer.from(junk)
      const isValid = createUtf8Check()
      const verdicts = chunksOf(bytes, sizes).map((chunk) => isValid(chunk))
      expect(verdicts.every(Boolean)).toBe(isUtf8(Buffer.concat([bytes, Buffer.from('\n')])))
    }),
    { numRuns: 2000 },
  )
})
