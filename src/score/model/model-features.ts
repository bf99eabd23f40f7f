import type { Model } from './model.ts'

/** All features that a model looks at: what a run with it needs of the records. */
export function modelFeatures({ comparisons, blocking }: Model): ReadonlySet<string> {
  return new Set([
    ...comparisons.flatMap(({ feature, levels }) => [
      feature,
      // Who is listed by the other record is told by their own name.
      ...levels.flatMap(({ when }) =>
        when.kind === 'swapped' ? [when.with] : when.kind === 'relatives' ? ['name'] : [],
      ),
    ]),
    ...blocking.flatMap((rule) => rule.parts.flatMap((part) => part.features)),
  ])
}
