import type { Alternative } from '../score/model/model.ts'
import { sharesFeature } from './choose-alternatives.ts'
import type { EmComparison, EmOptions } from './em-types.ts'
import { normalised } from './maximise.ts'
import type { RandomLevels } from './random-levels.ts'

/** The classes of a mixture: matches, strangers, and alternatives such as *household*. Its probabilities change with every step of EM. */
export interface Mixture {
  /** By comparison and level code, among matches and among strangers. */
  readonly m: readonly Float64Array[]
  readonly u: readonly Float64Array[]
  /** Share of all pairs that are matches. */
  lambda: number
  /** By alternative, its share of all pairs. */
  readonly others: Float64Array
  /** By alternative and comparison, how often the alternative shows each level, where that is learned for itself; and what it starts from. */
  readonly learned: readonly (readonly (Float64Array | undefined)[])[]
  readonly startsFrom: readonly (readonly (Float64Array | undefined)[])[]
  /** The same of all comparisons: a table, or those of matches or strangers. */
  readonly tables: readonly (readonly (Float64Array | 'm' | 'u')[])[]
}

/** Share of households to start from that have one telephone together, of organisations that have one of anything. */
const STARTS_SHARED = 0.5
/** Where these are compared, matches are found without what a file's own columns say. */
const TELLING_NAMES: ReadonlySet<string> = new Set(['name', 'given', 'family'])

/** The mixture that EM starts from. */
export function startMixture(
  random: RandomLevels,
  comparisons: readonly EmComparison[],
  { startLambda, alternatives }: EmOptions,
): Mixture {
  const u = random.shares.map((share) => normalised(share))
  const isNamed = comparisons.some(({ feature = '' }) => TELLING_NAMES.has(feature))
  const m = comparisons.map(({ priorM, unexpected }, k) =>
    unexpected && isNamed ? u[k]!.slice() : normalised([0, ...priorM]),
  )
  const startsFrom = alternatives.map(({ shares, known, among }) =>
    comparisons.map((comparison, k) =>
      known || among !== undefined ? undefined : learnedFrom(shares, comparison, u[k]!, alternatives),
    ),
  )
  const own = startsFrom.map((row) => row.map((levels) => levels?.slice()))
  const learned = alternatives.map(({ among }, c) => (among === undefined ? own[c]! : own[0]!))
  const tables = alternatives.map((alternative, c) =>
    comparisons.map(({ feature = '', sharedBy, alternatives: builtIn }, k) => {
      const known = builtIn?.[c]
      if (known) return normalised([0, ...known])
      return learned[c]![k] ?? (sharesFeature(alternative, feature, sharedBy) ? 'm' : 'u')
    }),
  )
  const others = Float64Array.from(alternatives, ({ start }) => start)
  return { m, u, lambda: startLambda, others, learned, startsFrom, tables }
}

/** What an alternative starts from in a comparison of which it learns how often its pairs agree; undefined where it does not. */
function learnedFrom(
  shares: Alternative['shares'],
  { feature, perhapsShared, ofOrganisation, alternatives: builtIn }: EmComparison,
  u: Float64Array,
  alternatives: EmOptions['alternatives'],
): Float64Array | undefined {
  if (shares === 'organisation' && ofOrganisation !== undefined) return perhaps(u, ofOrganisation)
  if (shares !== 'household') return undefined
  // Whole names of one family are alike in one file by a family name and in another not at all.
  if (feature === 'name' && builtIn?.length) return meanOf(builtIn, alternatives)
  return perhapsShared ? perhaps(u, 1) : undefined
}

/** The mean of what is known of the alternatives of a household, by level code. */
function meanOf(
  known: readonly (readonly number[])[],
  alternatives: EmOptions['alternatives'],
): Float64Array {
  const sum = new Float64Array(known[0]!.length + 1)
  known.forEach((levels, c) => {
    if (alternatives[c]!.shares === 'household')
      levels.forEach((share, q) => {
        sum[q + 1]! += share
      })
  })
  return normalised(sum)
}

/** On the level of `shared` in a share of households, in the others as among strangers. By level code. */
function perhaps(u: Float64Array, shared: number): Float64Array {
  return u.map((share, code) => (code === shared ? STARTS_SHARED : 0) + (1 - STARTS_SHARED) * share)
}
