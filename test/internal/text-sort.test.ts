import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { unpaced } from '../../src/internal/pace.ts'
import { sortedPlaces } from '../../src/internal/text-sort.ts'
import { writeText } from '../../src/internal/text-bytes.ts'

function pack(texts: readonly string[]): { bytes: Uint8Array; offsets: Int32Array } {
  const bytes = new Uint8Array(texts.join('').length * 3)
  const offsets = new Int32Array(texts.length + 1)
  texts.forEach((text, n) => (offsets[n + 1] = writeText(text, bytes, offsets[n]!)))
  return { bytes, offsets }
}

const byText = (texts: readonly string[]): number[] =>
  texts.map((_, n) => n).sort((a, b) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b))

const alphabets = [
  '0123456789',
  'ab',
  'a',
  'aA0-~ \0',
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  'aم渡𠮷\uffff',
]

it('sorts as `<` has it, equal texts by place', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(fc.constantFrom(...alphabets), fc.constantFrom('', 'r', 'person-', 'r00'))
        .chain(([signs, start]) =>
          fc.array(
            fc
              .tuple(fc.boolean(), fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 }))
              .map(([isBare, text]) => (isBare && text.length > 3 ? text : start + text)),
            { maxLength: 60 },
          ),
        ),
      (texts) => {
        expect([...unpaced(sortedPlaces(pack(texts)))]).toEqual(byText(texts))
      },
    ),
    { numRuns: 500 },
  )
})

it('sorts many, of which some differ late', () => {
  const texts = Array.from({ length: 50_000 }, (_, n) =>
    n % 3 === 0 ? `r${(n * 7919) % 50_000}` : `r-the-same-for-a-long-while-${(n * 7919) % 25_000}`,
  )
  expect([...unpaced(sortedPlaces(pack(texts)))]).toEqual(byText(texts))
})

it('sorts places of a piece of a longer list', () => {
  const { bytes, offsets } = pack(['zz', 'b', 'a', 'c', 'aa'])
  expect([...unpaced(sortedPlaces({ bytes, offsets: offsets.subarray(1, 6) }))]).toEqual([1, 3, 0, 2])
})
