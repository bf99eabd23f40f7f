import { expect, it } from 'vitest'
import { birthTemplate, comparisonTemplate } from '../../src/tune/default-levels.ts'
import { emComparison } from '../../src/tune/em-comparison.ts'

it('what a file never shows takes no share of what the built-in model expects', () => {
  const template = birthTemplate([], true)
  const seen = template.levels.map(({ when }) => when.kind !== 'birth' || when.is === 'sameDay')
  const { priorM, alternatives } = emComparison({ feature: 'birth', template }, true, seen)
  expect(priorM.map((m) => m > 0)).toEqual(seen)
  for (const shares of alternatives!) expect(shares.map((share) => share > 0)).toEqual(seen)
  // Without built-in shares the expected m stays: it enters with ten pairs only.
  expect(emComparison({ feature: 'birth', template }, false, seen).priorM.every((m) => m > 0)).toBe(true)
})

it('telephones, e-mails and numbers may be shared in a household', () => {
  const shared = (feature: string): boolean | undefined => {
    const template = comparisonTemplate(feature)!
    return emComparison(
      { feature, template },
      false,
      template.levels.map(() => true),
    ).perhapsShared
  }
  expect(['phone', 'email', 'id.card'].map(shared)).toEqual([true, true, true])
  expect(['given', 'sex', 'street'].map(shared)).toEqual([undefined, undefined, undefined])
})
