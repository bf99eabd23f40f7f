import type { Steps } from '../internal/pace.ts'
import type { Alternative, SharedBy } from '../score/model/model.ts'
import { type Among, sharesFeature } from './choose-alternatives.ts'
import { halveJoint, keepOrder, maximise, normalised, strangers } from './maximise.ts'
import { isContact } from './is-contact.ts'
import { createMovers } from './movers.ts'
import { patternRarity } from './pattern-rarity.ts'
import type { PatternCounts } from './patterns.ts'
import type { RandomLevels } from './random-levels.ts'

/** One comparison as EM sees it. Codes are level codes: 0 missing, then the levels, best first. */
export interface EmComparison {
  readonly feature?: string
  readonly sharedBy: SharedBy
  /** Expected m of each level: where training starts, and what it is drawn to where the data says nothing. */
  readonly priorM: readonly number[]
  /** The most that m of each level may become. Default 1. */
  readonly mostM?: readonly number[]
  /** By alternative, probabilities of the levels that are known beforehand and not learned. Default: m or u, as it shares. */
  readonly alternatives?: readonly (readonly number[])[]
  /**
   * May members of one household have the value in common, or may they not (one telephone, one e-mail)? Then training learns how often.
   */
  readonly perhapsShared?: boolean
  /** The level code on which people of one organisation agree, if they have it in common. Training learns how often. */
  readonly ofOrganisation?: number
  /** Is it a part of an address, which somebody who moved has another of? */
  readonly ofAddress?: boolean
  /** Does its agreement tell by itself that two records are of one person, beside names and addresses? */
  readonly proves?: boolean
  /**
   * Is it a column of the file's own, of which nothing is expected? Then it says nothing to begin with, and learns from the matches that
   * the others show: thirty stamps, states and counters, each expected to agree, would outweigh a name and a birth.
   */
  readonly unexpected?: boolean
  /** Pseudo-pairs with which the expected m of this comparison enters. Default: 10. */
  readonly strength?: number
  /** Is the level part of the chain that must not rise as similarity falls? */
  readonly ordered: readonly boolean[]
  /**
   * Level codes of values that are far apart, and of such as are near: a value that is another one altogether is near as often as chance has it.
   * So matches are on far levels no more often, against strangers, than on near ones: what is beyond that is other people, such as a
   * father and his namesake.
   */
  readonly far?: readonly number[]
  readonly near?: readonly number[]
  /**
   * Is the level one event with a level of another comparison (swapped columns are seen from both)? Each then
   * takes the root of the probability, so that together they count the event once.
   */
  readonly joint: readonly boolean[]
}

export interface EmOptions {
  /** Share of all pairs that are matches, to start from. */
  readonly startLambda: number
  /** The one-to-one structure: no more matches than this can be. */
  readonly maxMatches: number
  /** What pairs may be beside matches and strangers: what they share agrees as in matches, the rest as in strangers. */
  readonly alternatives: readonly {
    readonly shares: Alternative['shares']
    readonly start: number
    /**
     * Is its share known beforehand? Then it stays. Learned, it goes to 0 while matches take in families and neighbours: on the
     * simulator 1,688 matches where 339 are true, and 307 with known shares.
     */
    readonly known?: boolean
    /** May its share be less than that, where the file shows it? */
    readonly atMost?: boolean
    /** Are its pairs some of those of the first alternative? */
    readonly among?: Among | undefined
  }[]
}

export interface EmResult {
  readonly m: readonly Float64Array[]
  readonly u: readonly Float64Array[]
  /** Shares of all pairs: matches, and each alternative. */
  readonly lambda: number
  readonly alternatives: readonly number[]
  /** Share of the matches whose address is another one altogether; 0 where that cannot be learned. */
  readonly moved: number
  /** By alternative and comparison, how often the alternative shows each level, where that was learned for itself. */
  readonly learned: readonly (readonly (Float64Array | undefined)[])[]
  readonly iterations: number
  readonly converged: boolean
}

const TOLERANCE = 1e-6
const MAX_ITERATIONS = 200
/** Pseudo-pairs with which the expected m enters. */
const PRIOR_STRENGTH = 10
/** Share of households to start from that have one telephone together, of organisations that have one of anything. */
const STARTS_SHARED = 0.5
/** Pairs of a household with which the expected share of twins, or of namesakes, among them enters. */
const AMONG_STRENGTH = 50
/** Where these are compared, matches are found without what a file's own columns say. */
const TELLING_NAMES: ReadonlySet<string> = new Set(['name', 'given', 'family'])
/** Patterns between two steps, less one. */
const AT_ONCE = (1 << 12) - 1

/**
 * Expectation-maximisation of a mixture over agreement-pattern counts (Fellegi and Sunter, 1969; Winkler, 1988;
 * Larsen and Rubin, 2001). Deviations: pairs that no blocking rule made count as non-matches, so that lambda and
 * u speak of all pairs and blocking does not bias them; u comes from random pairs less the matches found; and more
 * classes stand beside matches and strangers, such as *household* and *place*, in which what relatives or neighbours
 * share agrees as it does in matches and everything else as it does in strangers (or as is known beforehand); and matches are
 * people who stayed and people who moved (`movers.ts`). Their parameters are tied, so each costs one number, and EM cannot mistake "same household" for "same person". In steps.
 */
export function* expectationMaximisation(
  patterns: PatternCounts,
  random: RandomLevels,
  comparisons: readonly EmComparison[],
  options: EmOptions,
): Steps<EmResult> {
  const { width, counts, levels: codes } = patterns
  const u = random.shares.map((share) => normalised(share))
  const isNamed = comparisons.some(({ feature = '' }) => TELLING_NAMES.has(feature))
  const m = comparisons.map(({ priorM, unexpected }, k) =>
    unexpected && isNamed ? u[k]!.slice() : normalised([0, ...priorM]),
  )
  const others = Float64Array.from(options.alternatives, ({ start }) => start)
  const startsShared = options.alternatives.map(({ shares, known, among }) =>
    comparisons.map(({ feature, perhapsShared, ofOrganisation, alternatives: builtIn }, k) => {
      if (known || among !== undefined) return undefined
      if (shares === 'organisation' && ofOrganisation !== undefined) return perhaps(u[k]!, ofOrganisation)
      if (shares !== 'household') return undefined
      // Whole names of one family are alike in one file by a family name and in another not at all.
      if (feature === 'name' && builtIn?.length) return meanOf(builtIn, options.alternatives)
      return perhapsShared ? perhaps(u[k]!, 1) : undefined
    }),
  )
  const learned = startsShared.map((row) => row.map((levels) => levels?.slice()))
  const shared = startsShared.map((row) => row.map((levels) => levels && new Float64Array(levels.length)))
  options.alternatives.forEach(({ among }, c) => {
    if (among !== undefined) learned[c] = learned[0]!
  })
  const tables = options.alternatives.map((alternative, c) =>
    comparisons.map(({ feature = '', sharedBy, alternatives }, k) => {
      const known = alternatives?.[c]
      if (known) return normalised([0, ...known])
      return learned[c]![k] ?? (sharesFeature(alternative, feature, sharedBy) ? 'm' : 'u')
    }),
  )
  // A household that has one telephone has a common one as often as anybody.
  const rarity = patternRarity(
    patterns,
    tables.map((row, c) =>
      row.map((table, k) => (learned[c]![k] && isContact(comparisons[k]!.feature ?? '') ? 'm' : table)),
    ),
  )
  const found = new Float64Array(others.length)
  const likelihoods = new Float64Array(others.length)
  const mayMove = options.alternatives.map(({ shares }) => shares === 'household')
  const movers = createMovers(patterns, comparisons)
  let lambda = options.startLambda
  const latest: Float64Array[] = m.map((levels) => levels.slice())
  const sums = m.map((levels) => new Float64Array(levels.length))
  let iteration = 0
  let converged = false
  while (!converged && iteration < MAX_ITERATIONS) {
    iteration++
    yield
    for (const sum of sums) sum.fill(0)
    for (const row of shared) for (const sum of row) sum?.fill(0)
    movers.begin(m, u)
    let matches = 0
    found.fill(0)
    const rest = Math.max(0.5, 1 - lambda - others.reduce((a, b) => a + b, 0))
    for (let p = 0; p < counts.length; p++) {
      if ((p & AT_ONCE) === AT_ONCE) yield
      const at = p * (2 + others.length)
      let match = lambda * rarity[at]!
      for (let c = 0; c < others.length; c++) likelihoods[c] = others[c]! * rarity[at + 2 + c]!
      let stranger = rest * rarity[at + 1]!
      for (let k = 0; k < width; k++) {
        const code = codes[p * width + k]!
        if (code === 0) continue
        const pm = m[k]![code]!
        const pu = u[k]![code]!
        match *= pm
        for (let c = 0; c < others.length; c++) {
          const table = tables[c]![k]!
          likelihoods[c]! *= table === 'm' ? pm : table === 'u' ? pu : table[code]!
        }
        stranger *= pu
      }
      const factor = movers.factor(p)
      match *= factor
      let all = match + stranger
      // Somebody who moved away from his brother has another address than the brother, too.
      for (let c = 0; c < others.length; c++) if (mayMove[c]) likelihoods[c]! *= factor
      for (let c = 0; c < others.length; c++) all += likelihoods[c]!
      const count = counts[p]!
      const weight = (count * match) / all
      matches += weight
      for (let c = 0; c < others.length; c++) {
        const other = (count * likelihoods[c]!) / all
        found[c]! += other
        // Twins, and a father and his namesake, are a household as well.
        const of = options.alternatives[c]!.among === undefined ? c : 0
        for (let k = 0; k < width; k++) {
          const sum = shared[of]![k]
          if (sum) sum[codes[p * width + k]!]! += other
        }
      }
      movers.found(p, weight, sums)
    }
    const scale = Math.min(1, options.maxMatches / Math.max(matches, 1e-9))
    let change = Math.abs(Math.log((scale * matches) / random.total / lambda))
    lambda = Math.max((scale * matches) / random.total, 0.5 / random.total)
    for (let c = 0; c < others.length; c++) {
      const { known, among, atMost, start } = options.alternatives[c]!
      if (among !== undefined) others[c] = others[0]! * shareAmong(among, found[c]!, found[0]!)
      else if (atMost) others[c] = Math.min(start, Math.max(found[c]!, 0.5) / random.total)
      else if (!known) others[c] = Math.max(found[c]!, 0.5) / random.total
    }
    for (let c = 0; c < others.length; c++)
      for (let k = 0; k < width; k++) {
        const start = startsShared[c]![k]
        if (!start) continue
        learned[c]![k]!.set(normalised(shared[c]![k]!.map((n, code) => n + PRIOR_STRENGTH * start[code]!)))
        if (comparisons[k]!.feature === 'name') keepTelling(learned[c]![k]!, start, comparisons[k]!.priorM)
      }
    for (let k = 0; k < width; k++) {
      const before = latest[k]!
      const next = maximise(sums[k]!, u[k]!, comparisons[k]!, comparisons[k]!.strength ?? PRIOR_STRENGTH)
      latest[k] = next
      for (let code = 1; code < next.length; code++)
        if (!comparisons[k]!.joint[code - 1]) change = Math.max(change, Math.abs(next[code]! - before[code]!))
      m[k]!.set(next)
      u[k]!.set(strangers(random.shares[k]!, movers.all(k, sums[k]!), random.total, random.sampled))
      keepOrder(m[k]!, u[k]!, comparisons[k]!.ordered)
      halveJoint(m[k]!, u[k]!, comparisons[k]!.joint)
    }
    movers.settle()
    converged = change < TOLERANCE
  }
  return {
    m,
    u,
    lambda,
    alternatives: Array.from(others),
    moved: movers.share(),
    learned,
    iterations: iteration,
    converged,
  }
}

/** Which share of the pairs of the first alternative has one more feature in common. */
function shareAmong({ expected, most }: Among, pairs: number, others: number): number {
  return Math.min(most, (pairs + AMONG_STRENGTH * expected) / (pairs + others + AMONG_STRENGTH))
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

/** A level that is so much rarer among relatives than among matches is expected to stay so. */
const TELLS_RELATIVES = 15

/** Who has one name is one person, be it ever so often under one roof: levels that tell relatives keep the share they start from. */
function keepTelling(levels: Float64Array, start: Float64Array, priorM: readonly number[]): void {
  const tells = (code: number): boolean => priorM[code - 1]! > TELLS_RELATIVES * start[code]!
  let [kept, others] = [0, 0]
  for (let code = 1; code < levels.length; code++)
    if (tells(code)) kept += start[code]!
    else others += levels[code]!
  for (let code = 1; code < levels.length; code++)
    levels[code] = tells(code) ? start[code]! : (levels[code]! * (1 - kept)) / others
}

/** On the level of `shared` in a share of households, in the others as among strangers. By level code. */
function perhaps(u: Float64Array, shared: number): Float64Array {
  return u.map((share, code) => (code === shared ? STARTS_SHARED : 0) + (1 - STARTS_SHARED) * share)
}
