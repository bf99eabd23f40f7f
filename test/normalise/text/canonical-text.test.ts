import { expect, test } from 'vitest'
import { canonicalText } from '../../../src/normalise/text/canonical-text.ts'
import { mix32 } from '../../../src/internal/hash.ts'

const SIGNS = ['a', 'Z', 'k', '7', '0', ' ', ' ', '-', "'", '.', 'é', '\t', 'ß', 'م', '@', '[', '`', '{']

test('cells of plain words are written as all others are', () => {
  let state = 7
  const below = (count: number): number => (state = mix32(state + 0x9e3779b9)) % count
  for (let n = 0; n < 20_000; n++) {
    const signs = n % 2 === 0 ? 6 : SIGNS.length
    const text = Array.from({ length: below(9) }, () => SIGNS[below(signs)]).join('')
    // A dot is dropped, but takes a text the general way.
    expect(canonicalText(text)).toBe(canonicalText(`.${text}`))
  }
  expect(canonicalText('  O’Connell-Straße 7a ')).toBe('oconnell strasse 7a')
  expect(canonicalText('a'.repeat(600))).toHaveLength(512)
})
