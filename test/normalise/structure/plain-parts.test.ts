import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { NamePart } from '../../../src/record/types.ts'

describe('a name in parts of one plain word', () => {
  const words = [
    'Mary',
    'mary',
    'u',
    'Ko',
    'ma',
    'de',
    'van',
    'abu',
    'al',
    'Alsane',
    'jr',
    'dr',
    'sir',
    'filho',
    'x',
    'O',
    'Ivanovich',
    'SMITH',
    'nu',
    'aung',
    'thi',
    'nguyen',
    'bin',
    'hajji',
  ]
  const text = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-zA-Z]{1,40}$/))
  const role = fc.constantFrom(
    'given',
    'family',
    'father',
    'grandfather',
    'mother',
    'unknown',
    'particle',
    'title',
    'nickname',
    'kunya',
  )

  it('is what it is where the parts have to be split', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text, role }), { minLength: 1, maxLength: 4 }), (list) => {
        const parts = list as NamePart[]
        // A space at the end says nothing, and keeps a part from being taken for a plain word.
        const split = parts.map((part) => ({ ...part, text: `${part.text} ` }))
        expect(structureName({ parts })).toEqual(structureName({ parts: split }))
        expect(structureName({ parts })).toEqual(structureName({ parts: split }))
      }),
      { numRuns: 500 },
    )
  })
})
