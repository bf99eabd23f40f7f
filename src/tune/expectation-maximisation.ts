import type { Steps } from '../internal/pace.ts'
import type { SharedBy } from '../score/model/model.ts'
import { type Among, sharesFeature } from './choose-alternatives.ts'
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
  /** Pseudo-pairs with which the expected m of this comparison enters. Default: 10. */
  readonly strength?: number
  /** Is the level part of the chain that must not rise as similarity falls? */
  readonly ordered: readonly boolean[]
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
    readonly shares: SharedBy
    readonly start: number
    /**
     * Is its share known beforehand? Then it stays. Learned, it goes to 0 while matches take in families and neighbours: on the
     * simulator 1,688 matches where 339 are true, and 307 with known shares.
     */
    readonly known?: boolean
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

/** No level is impossible: every weight stays finite. */
const SMALLEST = 1e-9
/** Nothing is recorded without error: one true pair in five hundred disagrees, whatever a clean training file shows. */
const SMALLEST_DISAGREEMENT = 0.002
const TOLERANCE = 1e-6
const MAX_ITERATIONS = 200
/** Pseudo-pairs with which the expected m enters. */
const PRIOR_STRENGTH = 10
/** Share of households to start from that have one telephone together, of organisations that have one of anything. */
const STARTS_SHARED = 0.5
/** Pairs of a household with which the expected share of twins, or of namesakes, among them enters. */
const AMONG_STRENGTH = 50
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
  const m = comparisons.map(({ priorM }) => normalised([0, ...priorM]))
  const u = random.shares.map((share) => normalised(share))
  const others = Float64Array.from(options.alternatives, ({ start }) => start)
  const startsShared = options.alternatives.map(({ shares, known, among }) =>
    comparisons.map(({ perhapsShared, ofOrganisation }, k) => {
      if (known || among !== undefined) return undefined
      if (shares === 'organisation' && ofOrganisation !== undefined) return perhaps(u[k]!, ofOrganisation)
      return perhapsShared && shares === 'household' ? perhaps(u[k]!, 1) : undefined
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
  const rarity = patternRarity(patterns, tables)
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
        for (let k = 0; k < width; k++) {
          const sum = shared[c]![k]
          if (sum) sum[codes[p * width + k]!]! += other
        }
      }
      movers.found(p, weight, sums)
    }
    const scale = Math.min(1, options.maxMatches / Math.max(matches, 1e-9))
    let change = Math.abs(Math.log((scale * matches) / random.total / lambda))
    lambda = Math.max((scale * matches) / random.total, 0.5 / random.total)
    for (let c = 0; c < others.length; c++) {
      const { known, among } = options.alternatives[c]!
      if (among !== undefined) others[c] = others[0]! * shareAmong(among, found[c]!, found[0]!)
      else if (!known) others[c] = Math.max(found[c]!, 0.5) / random.total
    }
    for (let c = 0; c < others.length; c++)
      for (let k = 0; k < width; k++) {
        const start = startsShared[c]![k]
        if (start)
          learned[c]![k]!.set(normalised(shared[c]![k]!.map((n, code) => n + PRIOR_STRENGTH * start[code]!)))
      }
    for (let k = 0; k < width; k++) {
      const before = latest[k]!
      const next = maximise(sums[k]!, comparisons[k]!, comparisons[k]!.strength ?? PRIOR_STRENGTH)
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

/** On the level of `shared` in a share of households, in the others as among strangers. By level code. */
function perhaps(u: Float64Array, shared: number): Float64Array {
  return u.map((share, code) => (code === shared ? STARTS_SHARED : 0) + (1 - STARTS_SHARED) * share)
}

function maximise(sum: Float64Array, { priorM, mostM = [] }: EmComparison, strength: number): Float64Array {
  const next = new Float64Array(sum.length)
  for (let code = 1; code < sum.length; code++) next[code] = sum[code]! + strength * priorM[code - 1]!
  const m = normalised(next)
  if (mostM.some((most, k) => m[k + 1]! > most)) {
    for (let code = 1; code < m.length; code++) m[code] = Math.min(m[code]!, mostM[code - 1] ?? 1)
    return normalised(m)
  }
  const last = m.length - 1
  if (m[last]! >= SMALLEST_DISAGREEMENT) return m
  m[last] = SMALLEST_DISAGREEMENT
  return normalised(m)
}

/** u: what random pairs show, less the matches among them. Matters in small files, where a random pair may well be a match. */
function strangers(
  shares: Float64Array,
  matches: Float64Array,
  total: number,
  sampled: number,
): Float64Array {
  const left = new Float64Array(shares.length)
  for (let code = 1; code < shares.length; code++)
    left[code] = Math.max(
      shares[code]! * total - matches[code]!,
      (0.5 * total) / sampled,
      shares[code]! * total * 0.02,
    )
  return normalised(left)
}

function normalised(values: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(values)
  out[0] = 0
  let sum = 0
  for (let code = 1; code < out.length; code++) sum += out[code] = Math.max(out[code]!, SMALLEST)
  for (let code = 1; code < out.length; code++) out[code]! /= sum
  return out
}

/** Pools neighbours of the similarity chain whose weight would rise as similarity falls (pool adjacent violators). */
function keepOrder(m: Float64Array, u: Float64Array, ordered: readonly boolean[]): void {
  const blocks: { m: number; u: number; codes: number[] }[] = []
  for (let code = 1; code < m.length; code++) {
    if (!ordered[code - 1]) continue
    blocks.push({ m: m[code]!, u: u[code]!, codes: [code] })
    while (blocks.length > 1) {
      const [above, below] = [blocks.at(-2)!, blocks.at(-1)!]
      if (above.m * below.u >= below.m * above.u) break
      blocks.splice(-2, 2, {
        m: above.m + below.m,
        u: above.u + below.u,
        codes: [...above.codes, ...below.codes],
      })
    }
  }
  for (const block of blocks)
    if (block.codes.length > 1) for (const code of block.codes) m[code] = (block.m * u[code]!) / block.u
}

function halveJoint(m: Float64Array, u: Float64Array, joint: readonly boolean[]): void {
  for (let code = 1; code < m.length; code++)
    if (joint[code - 1]) {
      m[code] = Math.sqrt(m[code]!)
      u[code] = Math.sqrt(u[code]!)
    }
}
