import type { Steps } from '../internal/pace.ts'
import type { EmOptions } from './em-types.ts'
import type { Mixture } from './mixture.ts'
import type { Movers } from './movers.ts'
import type { PatternCounts } from './patterns.ts'

/** What the E step counts; filled anew in each. */
export interface Counted {
  /** By comparison and level code, pairs that are matches. */
  readonly sums: readonly Float64Array[]
  /** By alternative, its pairs. */
  readonly found: Float64Array
  /** By alternative, comparison and level code the same, where it learns its levels. */
  readonly shared: readonly (readonly (Float64Array | undefined)[])[]
}

/** Nothing counted yet. */
export function counted({ m, startsFrom }: Mixture): Counted {
  return {
    sums: m.map((levels) => new Float64Array(levels.length)),
    found: new Float64Array(startsFrom.length),
    shared: startsFrom.map((row) => row.map((levels) => levels && new Float64Array(levels.length))),
  }
}

/** Patterns between two steps, less one. */
const AT_ONCE = (1 << 12) - 1

/**
 * The E step of EM: which class the pairs of each pattern are likely to be of, by the mixture as it stands.
 *
 * @param rarity of the patterns, from `patternRarity`
 * @param out takes what is counted
 * @returns how many pairs are matches
 */
export function* expectation(
  { width, counts, levels: codes }: PatternCounts,
  rarity: Float64Array,
  { m, u, lambda, others, tables }: Mixture,
  alternatives: EmOptions['alternatives'],
  movers: Movers,
  { sums, found, shared }: Counted,
): Steps<number> {
  for (const sum of sums) sum.fill(0)
  for (const row of shared) for (const sum of row) sum?.fill(0)
  found.fill(0)
  movers.begin(m, u)
  const mayMove = alternatives.map(({ shares }) => shares === 'household')
  const likelihoods = new Float64Array(others.length)
  const rest = Math.max(0.5, 1 - lambda - others.reduce((a, b) => a + b, 0))
  let matches = 0
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
      const of = alternatives[c]!.among === undefined ? c : 0
      for (let k = 0; k < width; k++) {
        const sum = shared[of]![k]
        if (sum) sum[codes[p * width + k]!]! += other
      }
    }
    movers.found(p, weight, sums)
  }
  return matches
}
