import { expect, test } from 'vitest'
import type { PersonRecord } from '../../../src/record/types.ts'
import { recordValues } from '../../../src/registry/store/record-values.ts'

const record: PersonRecord = {
  id: '1',
  names: [
    {
      parts: [
        { role: 'given', text: 'Amina' },
        { role: 'given', text: 'Hawa' },
        { role: 'family', text: 'Yusuf' },
      ],
    },
    { parts: [{ role: 'given', text: 'amina hawa' }] },
  ],
  sex: 'female',
}

test('values that are not kept are left out, and of the others each comes once, in the order of the record', () => {
  const features = ['name', 'given', 'family', 'script', 'sex']
  const all = recordValues(record, new Set(features))
  expect(all.filter(([feature]) => feature === 'given')).toEqual([['given', 'amina hawa']])
  for (let bits = 0; bits < 1 << features.length; bits++) {
    const kept = new Set(features.filter((_, at) => (bits >> at) & 1))
    expect(recordValues(record, kept)).toEqual(all.filter(([feature]) => kept.has(feature)))
  }
})
