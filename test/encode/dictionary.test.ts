import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../src/encode/dictionary.ts'
import { createCodeDictionary } from '../../src/internal/code-array.ts'

/** Any UTF-16, with the marks of whole names and spaces in it. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '\u001f', 'given=', 'a', 'ab', 'é', 'م', '𠮷', '\ud800', '\udc00', ''),
      fc.string(),
    ),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''))

describe.each([
  ['whole', false],
  ['in pieces', true],
])('a dictionary of strings %s', (_, inPieces) => {
  it('is a Map of strings, also once it is settled, and over its bytes', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 60 }),
        fc.array(text),
        fc.nat({ max: 60 }),
        (texts, others, at) => {
          const dictionary = new Dictionary(undefined, inPieces)
          const ids = new Map<string, number>()
          texts.forEach((one, n) => {
            if (n === at) dictionary.settle(n % 2 === 0)
            if (n === at + 1) expect(dictionary.strings).toEqual([...ids.keys()])
            dictionary.touch(dictionary.hash(one))
            expect(dictionary.find(one)).toBe(ids.get(one) ?? -1)
            if (!ids.has(one)) ids.set(one, ids.size)
            expect(dictionary.intern(one)).toBe(ids.get(one))
            expect(dictionary.size).toBe(ids.size)
          })
          const strings = [...ids.keys()]
          for (const same of [dictionary, new Dictionary(dictionary.packed())]) {
            expect(strings.map((_one, id) => same.text(id))).toEqual(strings)
            expect(same.codes()).toEqual(createCodeDictionary(strings))
            expect(same.strings).toEqual(strings)
            for (const one of others) expect(same.find(one)).toBe(ids.get(one) ?? -1)
          }
        },
      ),
    )
  })
})

it('strings are taken from another dictionary, whichever of the two is in pieces', () => {
  const kinds = fc.boolean()
  fc.assert(
    fc.property(fc.array(text), fc.array(text), kinds, kinds, (texts, others, first, second) => {
      const [own, other] = [new Dictionary(undefined, first), new Dictionary(undefined, second)]
      for (const one of texts) own.intern(one)
      const ids = others.map((one) => other.intern(one))
      expect(ids.map((id) => own.internFrom(other, id))).toEqual(others.map((one) => own.intern(one)))
      expect(own.strings).toEqual([...new Set([...texts, ...others])])
    }),
  )
})

describe('pieces', () => {
  it('that are put together are the string that they make', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('\u001fgiven=', '\u001ffamily=', ' '), text)),
        (parts) => {
          const dictionary = new Dictionary(undefined, true)
          const texts = parts.map((part) => part.join(''))
          const id = dictionary.internPieces(texts.flatMap((one) => dictionary.piecesOf(one)))
          expect(dictionary.text(id)).toBe(texts.join(''))
          expect(dictionary.intern(texts.join(''))).toBe(id)
        },
      ),
    )
  })
})

it('a dictionary of very many strings gives each its number', () => {
  const dictionary = new Dictionary()
  for (let n = 0; n < 50_000; n++) expect(dictionary.intern(`r${n}`)).toBe(n)
  for (let n = 0; n < 50_000; n += 7) expect(dictionary.intern(`r${n}`)).toBe(n)
  expect(dictionary.find('r50000')).toBe(-1)
  expect(dictionary.strings[49_999]).toBe('r49999')
  // Longer than the room that is kept for one.
  expect(dictionary.text(dictionary.intern('x'.repeat(200_000)))).toHaveLength(200_000)
})
