import type { ChosenComparison } from './choose-comparisons.ts'
import type { LevelTemplate } from './default-levels.ts'
import type { EmComparison } from './em-types.ts'
import { isContact } from './is-contact.ts'
import { isOfAddress } from './is-of-address.ts'

/** Pseudo-pairs of the expected m of comparisons that the built-in model knows: a file of families tells little about them. */
const FIELD_STRENGTH = 1000

/** Births that are neither one birth miswritten nor those of two generations. */
const NEAR_BIRTHS: ReadonlySet<string> = new Set([
  'sameYear',
  'withinYear',
  'nearYear',
  'nearAge',
  'fewYears',
  'aboutDecade',
])
const FAR_BIRTHS: ReadonlySet<string> = new Set(['partialDiffers', 'else'])

const codesOf = (levels: readonly LevelTemplate[], kinds: ReadonlySet<string>): number[] =>
  levels.flatMap(({ when }, q) => (kinds.has(when.kind === 'birth' ? when.is : when.kind) ? [q + 1] : []))

/** Is a level part of the chain that must not rise as similarity falls? */
export function isOrdered({ when }: LevelTemplate): boolean {
  return (
    !['birth', 'swapped', 'initial', 'nameKin'].includes(when.kind) &&
    !(when.kind === 'relatives' && when.listed)
  )
}

/**
 * A comparison as EM is to see it.
 *
 * @param known does the built-in model know how its levels are distributed under each alternative?
 * @param seen by level, whether any pair is on it
 */
export function emComparison(
  { feature, template, ofOrganisation }: ChosenComparison,
  known: boolean,
  seen: readonly boolean[],
): EmComparison {
  const own = feature.startsWith('attribute.')
  return {
    feature,
    sharedBy: template.sharedBy,
    ...((isContact(feature) || own) && { perhapsShared: true }),
    ...(own && { unexpected: true }),
    ...(ofOrganisation !== undefined && { ofOrganisation }),
    ...(isOfAddress(feature) && { ofAddress: true }),
    ...((isContact(feature) || feature === 'birth') && { proves: true }),
    // The built-in model expects what this file may never write, such as ages: that is no share of its pairs.
    priorM: template.levels.map((level, q) => (known && !seen[q] ? 0 : level.m)),
    mostM: template.levels.map((level) => level.mostM ?? 1),
    ...(known && {
      alternatives: template.levels[0]!.alternatives!.map((_, c) =>
        template.levels.map((level, q) => (seen[q] ? level.alternatives![c]! : 0)),
      ),
      strength: FIELD_STRENGTH,
    }),
    // A level on which no pair is would pull its neighbours to its expected m.
    ordered: template.levels.map((level, q) => seen[q]! && isOrdered(level)),
    ...(feature === 'birth' && {
      near: codesOf(template.levels, NEAR_BIRTHS),
      far: codesOf(template.levels, FAR_BIRTHS),
    }),
    joint: template.levels.map(({ when }) => when.kind === 'swapped'),
  }
}
