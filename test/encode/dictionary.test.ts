import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../src/encode/dictionary.ts'
import { unpaced } from '../../src/internal/pace.ts'
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

const KINDS: readonly (readonly [string, () => Dictionary])[] = [
  ['whole', () => new Dictionary()],
  ['in pieces', () => new Dictionary(undefined, true)],
  ['that are few', () => Dictionary.ofFew()],
]

describe.each(KINDS)('a dictionary of strings %s', (_, create) => {
  it('is a Map of strings, also once it is settled, and over its bytes', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 60 }),
        fc.array(text),
        fc.nat({ max: 60 }),
        (texts, others, at) => {
          const dictionary = create()
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

it('strings are taken from another dictionary, whatever the two are', () => {
  const kinds = fc.constantFrom(...KINDS.map(([, create]) => create))
  fc.assert(
    fc.property(fc.array(text), fc.array(text), kinds, kinds, (texts, others, first, second) => {
      const [own, other] = [first(), second()]
      for (const one of texts) own.intern(one)
      const ids = others.map((one) => other.intern(one))
      expect(ids.map((id) => own.internFrom(other, id))).toEqual(others.map((one) => own.intern(one)))
      expect(own.strings).toEqual([...new Set([...texts, ...others])])
      const found = own.strings.map((one) => other.find(one))
      expect([...unpaced(own.idsIn(other))]).toEqual(found)
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
