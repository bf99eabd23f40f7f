import type { FeatureValue } from '../store/feature-value.ts'

const SEXES: readonly FeatureValue[] = [
  ['sex', 'female'],
  ['sex', 'male'],
]

/**
 * What a query asks for: who doesn't say the sex is looked for among both, under rules that ask for it beside other facts. A request of
 * several records does not, since it finds what a batch run does.
 */
export function eitherSex(values: readonly FeatureValue[]): readonly FeatureValue[] {
  return values.some(([feature]) => feature === 'sex') ? values : [...values, ...SEXES]
}
