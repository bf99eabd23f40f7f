import { expect, test } from 'vitest'
import { nameValue, structuredOf } from '../../../src/encode/names/name-value.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { NamePart } from '../../../src/record/types.ts'

const PARTS: readonly (readonly NamePart[])[] = [
  [{ role: 'given', text: 'Amina' }],
  [
    { role: 'family', text: 'Yusuf' },
    { role: 'given', text: 'Amina' },
  ],
  [
    { role: 'given', text: 'Amina Hawa' },
    { role: 'grandfather', text: 'Musa' },
    { role: 'father', text: 'Idris' },
  ],
  [
    { role: 'nickname', text: 'a=b' },
    { role: 'given', text: 'Abd al-Rahman' },
    { role: 'clan', text: 'Dinka' },
  ],
  [
    { role: 'kunya', text: 'Abu Bakr' },
    { role: 'given', text: 'محمد' },
    { role: 'nisba', text: 'التونسي' },
  ],
]

test('the value of a name in parts is taken apart as the parts are', () => {
  for (const parts of PARTS) {
    const clean = parts.map(({ role, text }) => ({ role, text: text.toLowerCase() }))
    expect(structuredOf(nameValue({ parts }))).toEqual(structureName({ parts: clean }))
  }
})

test('parts come in the order of a name, whatever the order of the columns', () => {
  for (const parts of PARTS)
    expect(structuredOf(nameValue({ parts: parts.toReversed() }))).toEqual(structuredOf(nameValue({ parts })))
})
