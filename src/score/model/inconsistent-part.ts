import { FEATURE_HELP, isFeature } from '../../encode/is-feature.ts'
import type { Model } from './model.ts'

type Parts = Pick<Model, 'alternatives' | 'comparisons' | 'moved' | 'blocking'>

/**
 * Where the parts of a model don't fit together, undefined if they do: a feature that no record has would never be compared, one that
 * an earlier comparison has would count twice, and each level needs one probability for each alternative.
 */
export function inconsistentPart({ alternatives, comparisons, moved, blocking }: Parts): string | undefined {
  for (const [k, { feature, levels }] of comparisons.entries()) {
    if (!isFeature(feature)) return unknownFeature(`comparisons.${k}.feature`, feature)
    if (comparisons.findIndex((c) => c.feature === feature) < k)
      return `"comparisons.${k}.feature": an earlier comparison has that feature`
    for (const [l, { when, alternatives: own }] of levels.entries()) {
      const at = `comparisons.${k}.levels.${l}`
      if (own?.length !== alternatives.length)
        return `"${at}.alternatives": it takes ${alternatives.length} probabilities, one for each of "alternatives"`
      if (when.kind === 'swapped' && !isFeature(when.with))
        return unknownFeature(`${at}.when.with`, when.with)
    }
  }
  const stray = moved?.features.findIndex((feature) => !comparisons.some((c) => c.feature === feature)) ?? -1
  if (stray >= 0) return `"moved.features.${stray}": it takes features that are compared`
  for (const [r, { parts }] of blocking.entries())
    for (const [p, { features }] of parts.entries()) {
      const wrong = features.findIndex((feature) => !isFeature(feature))
      if (wrong >= 0) return unknownFeature(`blocking.${r}.parts.${p}.features.${wrong}`, features[wrong]!)
    }
  return undefined
}

const unknownFeature = (path: string, feature: string): string =>
  `"${path}": records have no feature ${JSON.stringify(feature.slice(0, 60))}; it takes ${FEATURE_HELP}`
