/**
 * How many pairs each blocking rule is worth on given files: the even shares of a budget give a rule of common words as much as one of
 * rare facts. Greedy weighted cover as in cover-greedily.ts (Chvátal 1979), but what is chosen is a rule and the largest block that it
 * keeps: small blocks, of rare keys, bring most matches for a pair, and a rule grows only as far as others bring less.
 */
import type { Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import type { RuleIndex } from '../index/rule-index.ts'
import type { BlockingRule } from '../rule.ts'
import type { WantedPairs } from './find-rules.ts'

export interface SharedBudget {
  /** Those that are worth it, in the order of the indexes, each with its own `pairsPerRecord`. */
  readonly rules: readonly BlockingRule[]
  /** Share of the wanted weight that they make. */
  readonly recall: number
  /** What they cost together, a pair counted for every rule and block that makes it. */
  readonly pairsPerRecord: number
}

/** Sizes of blocks of a rule that are told apart: each level makes about as many pairs. */
const LEVELS = 48
/** What a rule costs by being there at all, in pairs per record: its keys are worked out, sorted and gone through. */
const OVERHEAD = 0.2
/** Blocks, or pairs, between two steps, less one. */
const AT_ONCE = 8191

/**
 * @param population the sample that the indexes are of
 * @param share of all records that are in it: in the file a block has so many times more pairs, by its square
 * @param wanted share of the weight of `pairs` to be made, 0 to 1
 */
export function* shareBudget(
  population: Population,
  share: number,
  indexes: readonly RuleIndex[],
  pairs: WantedPairs,
  wanted: number,
): Steps<SharedBudget> {
  const { weight } = pairs
  const rules: Curve[] = []
  for (const index of indexes) rules.push(yield* curveOf(population, index, pairs))
  let total = 0
  for (let k = 0; k < weight.length; k++) total += weight[k]!
  const scale = 1 / Math.max(1, population.size * share)
  const covered = new Uint8Array(weight.length)
  const chosen = rules.map(() => -1)
  const costOf = (r: number, level: number): number =>
    level < 0 ? 0 : rules[r]!.pairs[level]! * scale + OVERHEAD
  let made = 0
  while (made < wanted * total) {
    let best: { readonly rule: number; readonly level: number; readonly gain: number } | undefined
    let most = 0
    for (const [r, { levelOf, pairs: costs }] of rules.entries()) {
      yield
      const gains = new Float64Array(costs.length)
      for (let k = 0; k < weight.length; k++)
        if (covered[k] === 0 && levelOf[k]! >= 0) gains[levelOf[k]!]! += weight[k]!
      let gain = 0
      for (let level = chosen[r]! + 1; level < costs.length; level++) {
        gain += gains[level]!
        // Weight beyond what is wanted is worth nothing.
        const value = Math.min(gain, wanted * total - made) / (costOf(r, level) - costOf(r, chosen[r]!))
        if (value > most) {
          best = { rule: r, level, gain }
          most = value
        }
      }
    }
    if (best === undefined) break
    chosen[best.rule] = best.level
    made += best.gain
    const { levelOf } = rules[best.rule]!
    for (let k = 0; k < covered.length; k++) if (levelOf[k]! >= 0 && levelOf[k]! <= best.level) covered[k] = 1
  }
  const kept = chosen.flatMap((level, r) =>
    level < 0 ? [] : [{ ...indexes[r]!.rule, pairsPerRecord: inCents(rules[r]!.pairs[level]! * scale) }],
  )
  return {
    rules: kept,
    recall: total === 0 ? 1 : made / total,
    pairsPerRecord: kept.reduce((sum, { pairsPerRecord }) => sum + pairsPerRecord, 0),
  }
}

const inCents = (pairs: number): number => Math.ceil(pairs * 100) / 100

/** What a rule makes as it keeps larger and larger blocks, level by level. */
interface Curve {
  /** Pairs of all blocks up to each level. */
  readonly pairs: readonly number[]
  /** By wanted pair the first level that makes it, -1 where none does. */
  readonly levelOf: Int16Array
}

function* curveOf(population: Population, index: RuleIndex, pairs: WantedPairs): Steps<Curve> {
  const sizes = new Map<number, number>()
  const smallest = yield* smallestBlocks(population, index, pairs, (size) =>
    sizes.set(size, (sizes.get(size) ?? 0) + size),
  )
  const [largest, costs]: [number[], number[]] = [[], []]
  let made = 0
  for (const [size, of] of [...sizes].toSorted(([a], [b]) => a - b)) {
    made += of
    if (costs.length > 0 && made * LEVELS < index.pairs * (costs.length + 1) && made < index.pairs) {
      largest[costs.length - 1] = size
      costs[costs.length - 1] = made
    } else {
      largest.push(size)
      costs.push(made)
    }
  }
  return {
    pairs: costs,
    levelOf: Int16Array.from(smallest, (size) =>
      size === 0 ? -1 : largest.findIndex((most) => size <= most),
    ),
  }
}

/**
 * By wanted pair the pairs of the smallest block that both its records are in, 0 where none is.
 *
 * @param each is told the pairs of every block
 */
function* smallestBlocks(
  { size, split, linking }: Population,
  { blockOffsets, members }: RuleIndex,
  { left, right }: WantedPairs,
  each: (pairs: number) => void,
): Steps<Float64Array> {
  const smallest = new Float64Array(left.length)
  const first = new Int32Array(size).fill(-1)
  const next = new Int32Array(left.length)
  for (let k = 0; k < left.length; k++) {
    next[k] = first[left[k]!]!
    first[left[k]!] = k
  }
  /** By record the last block that it was seen in. */
  const seen = new Int32Array(size).fill(-1)
  for (let b = 0; b + 1 < blockOffsets.length; b++) {
    if ((b & AT_ONCE) === AT_ONCE) yield
    const [from, to] = [blockOffsets[b]!, blockOffsets[b + 1]!]
    let lefts = 0
    for (let at = from; at < to; at++) {
      const record = members[at]! < 0 ? ~members[at]! : members[at]!
      seen[record] = b
      if (record < split) lefts++
    }
    const count = to - from
    const made = linking ? lefts * (count - lefts) : (count * (count - 1)) / 2
    if (made > 0) each(made)
    for (let at = from; at < to; at++) {
      const record = members[at]! < 0 ? ~members[at]! : members[at]!
      for (let k = first[record]!; k >= 0; k = next[k]!)
        if (seen[right[k]!] === b && (smallest[k] === 0 || made < smallest[k]!)) smallest[k] = made
    }
  }
  return smallest
}
