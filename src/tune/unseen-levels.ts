import { defaultModel } from '../score/model/default-model.ts'
import type { Model } from '../score/model/model.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import type { LevelTemplate } from './default-levels.ts'
import type { PatternCounts } from './patterns.ts'
import type { RandomLevels } from './random-levels.ts'
import { powerOfTwo } from '../internal/power-of-two.ts'

/** m and u of a level. */
export interface LevelShares {
  readonly m: number
  readonly u: number
}

/** By comparison and level, best first, whether any pair is on it, be it a candidate or a random one. */
export function seenLevels(patterns: PatternCounts, random: RandomLevels): readonly (readonly boolean[])[] {
  const { width, levels } = patterns
  const seen = random.shares.map((shares) => Array.from(shares, (share) => share > 0))
  for (let at = 0; at < levels.length; at++) seen[at % width]![levels[at]!] = true
  return seen.map((codes) => codes.slice(1))
}

/**
 * Levels on which no pair is have an expected m and next to no u: numbers that look like strong evidence and were never learned. They
 * get the weight that the built-in model gives them, or none, within what the levels above and below have learned. Levels outside
 * the chain of similarity (swapped columns, initials) that it does not know stay: those are rare, and seldom agree by chance.
 *
 * @param learned by level, best first
 * @param ordered is the level part of the chain that must not rise as similarity falls?
 */
export function settleUnseen(
  { feature, template }: ChosenComparison,
  learned: readonly LevelShares[],
  ordered: readonly boolean[],
  seen: readonly boolean[],
): readonly LevelShares[] {
  const bits = learned.map(({ m, u }) => Math.log2(m / u))
  const counts = (k: number): boolean => seen[k]! && ordered[k]!
  return learned.map((level, k) => {
    const known = builtInBits(feature, template.levels[k]!)
    if (seen[k] || (known === undefined && !ordered[k])) return level
    if (!ordered[k]) return weighing(level, known!)
    const above = bits.findLast((_, other) => other < k && counts(other)) ?? Infinity
    const below = bits.find((_, other) => other > k && counts(other)) ?? -Infinity
    return weighing(level, Math.max(below, Math.min(above, known ?? 0)))
  })
}

/** The same m, but where u would pass 1. */
function weighing({ m }: LevelShares, bits: number): LevelShares {
  const u = Math.min(1, m / powerOfTwo(bits))
  return { m: u * powerOfTwo(bits), u }
}

let builtIn: Model | undefined

function builtInBits(feature: string, { label, when }: LevelTemplate): number | undefined {
  builtIn ??= defaultModel()
  const known = builtIn.comparisons
    .find((comparison) => comparison.feature === feature)
    ?.levels.find((level) => level.label === label && level.when.kind === when.kind)
  return known && Math.log2(known.m / known.u)
}
