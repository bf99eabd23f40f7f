import type { Steps } from '../internal/pace.ts'
import type { Among } from './choose-alternatives.ts'
import type { EmComparison, EmOptions, EmResult } from './em-types.ts'
import { type Counted, counted, expectation } from './expectation.ts'
import { halveJoint, keepOrder, maximise, normalised, strangers } from './maximise.ts'
import { isContact } from './is-contact.ts'
import { type Mixture, startMixture } from './mixture.ts'
import { createMovers, type Movers } from './movers.ts'
import { patternRarity } from './pattern-rarity.ts'
import type { PatternCounts } from './patterns.ts'
import type { RandomLevels } from './random-levels.ts'

const TOLERANCE = 1e-6
const MAX_ITERATIONS = 200
/** Pseudo-pairs with which the expected m enters. */
const PRIOR_STRENGTH = 10
/** Pairs of a household with which the expected share of twins, or of namesakes, among them enters. */
const AMONG_STRENGTH = 50

/**
 * Expectation-maximisation of a mixture over agreement-pattern counts (Fellegi and Sunter, 1969; Winkler, 1988;
 * Larsen and Rubin, 2001). Deviations: pairs that no blocking rule made count as non-matches, so that lambda and
 * u speak of all pairs and blocking does not bias them; u comes from random pairs less the matches found; and more
 * classes stand beside matches and strangers, such as *household* and *place*, in which what relatives or neighbours
 * share agrees as it does in matches and everything else as it does in strangers (or as is known beforehand); and matches are
 * people who stayed and people who moved (`movers.ts`). Their parameters are tied, so each costs one number, and EM cannot mistake
 * "same household" for "same person".
 */
export function* expectationMaximisation(
  patterns: PatternCounts,
  random: RandomLevels,
  comparisons: readonly EmComparison[],
  options: EmOptions,
): Steps<EmResult> {
  const mixture = startMixture(random, comparisons, options)
  const rarity = patternRarity(patterns, tablesOfRarity(mixture, comparisons))
  const movers = createMovers(patterns, comparisons)
  const found = counted(mixture)
  const latest = mixture.m.map((levels) => levels.slice())
  let iterations = 0
  let converged = false
  while (!converged && iterations < MAX_ITERATIONS) {
    iterations++
    yield
    const matches = yield* expectation(patterns, rarity, mixture, options.alternatives, movers, found)
    const ofShares = maximiseShares(mixture, matches, found, random, options)
    maximiseLearned(mixture, found, comparisons)
    const ofLevels = maximiseLevels(mixture, found, movers, random, comparisons, latest)
    movers.settle()
    converged = Math.max(ofShares, ofLevels) < TOLERANCE
  }
  const { m, u, lambda, others, learned } = mixture
  const alternatives = Array.from(others)
  return { m, u, lambda, alternatives, moved: movers.share(), learned, iterations, converged }
}

/** Whose rarity the agreements of each class have. A household that has one telephone has a common one as often as anybody. */
function tablesOfRarity(
  { tables, learned }: Mixture,
  comparisons: readonly EmComparison[],
): Mixture['tables'] {
  return tables.map((row, c) =>
    row.map((table, k) => (learned[c]![k] && isContact(comparisons[k]!.feature ?? '') ? 'm' : table)),
  )
}

/** The shares of the classes. @returns by how much that of matches has changed */
function maximiseShares(
  mixture: Mixture,
  matches: number,
  { found }: Counted,
  { total }: RandomLevels,
  { maxMatches, alternatives }: EmOptions,
): number {
  const { others } = mixture
  const scale = Math.min(1, maxMatches / Math.max(matches, 1e-9))
  // Half a match at least: where nobody is in the files twice, the matches found go to nothing and settle nowhere.
  const lambda = Math.max(scale * matches, 0.5) / total
  const change = Math.abs(Math.log(lambda / mixture.lambda))
  mixture.lambda = lambda
  for (let c = 0; c < others.length; c++) {
    const { known, among, atMost, start } = alternatives[c]!
    if (among !== undefined) others[c] = others[0]! * shareAmong(among, found[c]!, found[0]!)
    else if (atMost) others[c] = Math.min(start, Math.max(found[c]!, 0.5) / total)
    else if (!known) others[c] = Math.max(found[c]!, 0.5) / total
  }
  return change
}

/** How often alternatives show each level, where they learn that. */
function maximiseLearned(
  { learned, startsFrom }: Mixture,
  { shared }: Counted,
  comparisons: readonly EmComparison[],
): void {
  startsFrom.forEach((row, c) =>
    row.forEach((start, k) => {
      if (!start) return
      const own = learned[c]![k]!
      own.set(normalised(shared[c]![k]!.map((n, code) => n + PRIOR_STRENGTH * start[code]!)))
      if (comparisons[k]!.feature === 'name') keepTelling(own, start, comparisons[k]!.priorM)
    }),
  )
}

/**
 * m and u of all comparisons.
 *
 * @param latest m before levels were put in order, of the last step; takes that of this one
 * @returns the largest change of an m
 */
function maximiseLevels(
  { m, u }: Mixture,
  { sums }: Counted,
  movers: Movers,
  random: RandomLevels,
  comparisons: readonly EmComparison[],
  latest: Float64Array[],
): number {
  let change = 0
  comparisons.forEach((comparison, k) => {
    const { strength = PRIOR_STRENGTH, joint, ordered } = comparison
    const before = latest[k]!
    const next = maximise(sums[k]!, u[k]!, comparison, strength)
    latest[k] = next
    for (let code = 1; code < next.length; code++)
      if (!joint[code - 1]) change = Math.max(change, Math.abs(next[code]! - before[code]!))
    m[k]!.set(next)
    u[k]!.set(strangers(random.shares[k]!, movers.all(k, sums[k]!), random.total, random.sampled))
    keepOrder(m[k]!, u[k]!, ordered)
    halveJoint(m[k]!, u[k]!, joint)
  })
  return change
}

/** Which share of the pairs of the first alternative has one more feature in common. */
function shareAmong({ expected, most }: Among, pairs: number, others: number): number {
  return Math.min(most, (pairs + AMONG_STRENGTH * expected) / (pairs + others + AMONG_STRENGTH))
}

/** A level that is so much rarer among relatives than among matches is expected to stay so. */
const TELLS_RELATIVES = 15

/** Two of one name are one person, however often they share a roof: levels that tell relatives keep the share they start from. */
function keepTelling(levels: Float64Array, start: Float64Array, priorM: readonly number[]): void {
  const tells = (code: number): boolean => priorM[code - 1]! > TELLS_RELATIVES * start[code]!
  let [kept, others] = [0, 0]
  for (let code = 1; code < levels.length; code++)
    if (tells(code)) kept += start[code]!
    else others += levels[code]!
  for (let code = 1; code < levels.length; code++)
    levels[code] = tells(code) ? start[code]! : (levels[code]! * (1 - kept)) / others
}
