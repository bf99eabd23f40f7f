import type { Population } from '../../encode/population.ts'
import { type Steps, unpaced } from '../../internal/pace.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import { createKeyGrouper } from './group-keys.ts'
import type { Blocks } from './group-part.ts'
import { createRuleParts, type RulePart } from '../codes/id-codes.ts'
import type { KeyRange } from './key-range.ts'
import { startsByRecord } from './record-starts.ts'
import { createRecordKeys, type RecordKeys } from './record-keys.ts'
import type { BlockingRule } from '../rule.ts'

/** The blocks of one rule: members block by block, and for each record where its partners begin. */
export interface RuleIndex {
  readonly rule: BlockingRule
  /** Block b has `members[blockOffsets[b] .. blockOffsets[b + 1]]`. */
  readonly blockOffsets: Int32Array
  /** Ascending in each block; the last of a block as `~record`, so that whoever reads on needs no offsets. */
  readonly members: Int32Array
  /** Record i has `starts[recordOffsets[i] .. recordOffsets[i + 1]]`. */
  readonly recordOffsets: Int32Array
  /**
   * For each block in which a record has partners after it (in linking: of a left record, right ones) the place of the
   * first of them in `members`, where the others follow up to the end of the block; of one that is the only one, as most are,
   * `~record` itself, which spares a look into memory.
   */
  readonly starts: Int32Array
  /** The largest blocks, left out because the rule's pairs would pass its budget. */
  readonly dropped: { readonly blocks: number; readonly records: number; readonly pairs: number }
  /** Pairs that the kept blocks make, a pair counted once for every block it is in. */
  readonly pairs: number
}

/** All blocks of a rule, and what they would cost. */
export interface RuleBlocks {
  readonly rule: BlockingRule
  readonly blocks: Blocks
  /** Left records of each block; undefined in de-duplication, where sides are all one. */
  readonly lefts: Int32Array | undefined
  readonly sizes: BlockSizes
  readonly pairs: number
}

/** How many blocks make how many pairs: `blocks[n]` of them make `made[n]` each, ascending. */
export interface BlockSizes {
  readonly made: Float64Array
  readonly blocks: Float64Array
}

export function buildRuleIndex(population: Population, rule: BlockingRule, maxPairs: number): RuleIndex {
  const parts = unpaced(createRuleParts(population, [rule])(rule))
  const blocks = unpaced(blocksOf(population, rule, parts, createKeyGrouper(population)))
  return unpaced(fitRule(population.size, blocks, largestBlock(blocks.sizes, maxPairs).most))
}

/**
 * Groups the records of a population by the keys of a rule.
 *
 * @param group of the population
 */
export function* blocksOf(
  population: Population,
  rule: BlockingRule,
  parts: readonly RulePart[],
  group: (recordKeys: RecordKeys) => Steps<Blocks>,
  range?: KeyRange,
): Steps<RuleBlocks> {
  const { linking, split } = population
  const blocks = yield* group(createRecordKeys(parts, rule.unordered === true, range))
  const { offsets } = blocks
  const count = offsets.length - 1
  const lefts = linking ? new Int32Array(count) : undefined
  const sizes = new Map<number, number>()
  let pairs = 0
  for (let b = 0; b < count; b += AT_ONCE) {
    const end = Math.min(count, b + AT_ONCE)
    if (lefts) countLefts(blocks, split, b, end, lefts)
    pairs += countPairs(offsets, lefts, b, end, sizes)
    yield
  }
  return { rule, blocks, lefts, sizes: sortSizes(sizes), pairs }
}

/** How many members of blocks `from .. to` are left records, which come first. */
function countLefts(
  { offsets, members }: Blocks,
  split: number,
  from: number,
  to: number,
  lefts: Int32Array,
): void {
  for (let b = from; b < to; b++) {
    let right = offsets[b]!
    while (right < offsets[b + 1]! && members[right]! < split) right++
    lefts[b] = right - offsets[b]!
  }
}

/** Pairs that blocks `from .. to` make; counts in `sizes` how many blocks make how many. */
function countPairs(
  offsets: Int32Array,
  lefts: Int32Array | undefined,
  from: number,
  to: number,
  sizes: Map<number, number>,
): number {
  let pairs = 0
  for (let b = from; b < to; b++) {
    const made = pairsIn(offsets, lefts, b)
    pairs += made
    sizes.set(made, (sizes.get(made) ?? 0) + 1)
  }
  return pairs
}

/** Pairs that block b makes. */
function pairsIn(offsets: Int32Array, lefts: Int32Array | undefined, b: number): number {
  const n = offsets[b + 1]! - offsets[b]!
  return lefts ? lefts[b]! * (n - lefts[b]!) : pairsOf(n)
}

const pairsOf = (records: number): number => (records * (records - 1)) / 2

/** Counts of blocks by the pairs they make, ascending. */
export function sortSizes(counts: ReadonlyMap<number, number>): BlockSizes {
  const made = Float64Array.from(counts.keys()).sort()
  return { made, blocks: made.map((pairs) => counts.get(pairs)!) }
}

/** Leaves out the blocks that make more than `largest` pairs, and finds the blocks of each of `size` records. */
export function* fitRule(
  size: number,
  { rule, blocks, lefts: allLefts, pairs }: RuleBlocks,
  largest: number,
): Steps<RuleIndex> {
  const dropped = { blocks: 0, records: 0, pairs: 0 }
  let { offsets: blockOffsets, members } = blocks
  const lefts = allLefts?.slice()
  if (largest < Number.POSITIVE_INFINITY) {
    // In place: what is kept never moves up.
    let kept = 0
    let written = 0
    let start = 0
    const count = blockOffsets.length - 1
    for (let b = 0; b < count; b++) {
      if (b % AT_ONCE === 0) yield
      const end = blockOffsets[b + 1]!
      const left = allLefts?.[b] ?? 0
      const made = allLefts ? left * (end - start - left) : pairsOf(end - start)
      if (made > largest) {
        dropped.blocks++
        dropped.records += end - start
        dropped.pairs += made
      } else {
        if (lefts) lefts[kept] = left
        members.copyWithin(written, start, end)
        written += end - start
        blockOffsets[++kept] = written
      }
      start = end
    }
    if (kept < count) {
      // Copies, so that what was dropped takes no memory.
      blockOffsets = copyOf(blockOffsets, kept + 1)
      members = copyOf(members, written)
    }
  }
  return {
    rule,
    blockOffsets,
    members,
    ...(yield* startsByRecord(size, { offsets: blockOffsets, members }, lefts)),
    dropped,
    pairs: pairs - dropped.pairs,
  }
}

function copyOf(array: Int32Array, length: number): Int32Array {
  const copy = sharedInt32(length)
  copy.set(array.subarray(0, length))
  return copy
}

/** Blocks between two steps. */
const AT_ONCE = 1 << 14

/**
 * The most pairs a block may make so that all blocks up to that size stay within `maxPairs` together, and how many
 * pairs they then make. No limit where all fit.
 */
export function largestBlock(
  { made, blocks }: BlockSizes,
  maxPairs: number,
): { readonly most: number; readonly kept: number } {
  let kept = 0
  for (let n = 0; n < made.length; n++) {
    const more = kept + made[n]! * blocks[n]!
    if (more > maxPairs) return { most: n === 0 ? 0 : made[n - 1]!, kept }
    kept = more
  }
  return { most: Number.POSITIVE_INFINITY, kept }
}
