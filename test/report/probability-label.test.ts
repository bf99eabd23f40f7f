import { expect, it } from 'vitest'
import { axisBits } from '../../src/report/html/markup.ts'
import { probabilityLabel } from '../../src/report/probability-label.ts'

it.each([
  [0.5, 'probability 0.500'],
  [0.9995, 'probability 0.999500'],
  [1 - 1e-12, 'probability over 0.999999'],
  [1, 'probability over 0.999999'],
  [0.0005, 'probability 0.000500'],
  [0, 'probability under 0.000001'],
])('a probability of %d is no certainty', (probability, text) => {
  expect(probabilityLabel(probability)).toBe(text)
})

it('nought on an axis has no sign', () => {
  expect([-10, -0, 0, 5].map(axisBits)).toEqual(['\u221210', '0', '0', '+5'])
})
