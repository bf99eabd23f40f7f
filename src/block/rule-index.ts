import type { Population } from '../encode/population.ts'
import { type Blocks, groupKeys } from './group-keys.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { createRuleParts, type RulePart } from './id-codes.ts'
import type { KeyRange } from './key-range.ts'
import { createRecordKeys } from './record-keys.ts'
import type { BlockingRule } from './rule.ts'

/** The blocks of one rule, as two CSR tables: record -> its blocks, block -> its members in ascending order. */
export interface RuleIndex {
  readonly rule: BlockingRule
  readonly blockOffsets: Int32Array
  readonly members: Int32Array
  readonly recordOffsets: Int32Array
  readonly blocks: Int32Array
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
  const parts = unpaced(createRuleParts(population)(rule))
  const blocks = unpaced(blocksOf(population, rule, parts))
  return unpaced(fitRule(population.size, blocks, largestBlock(blocks.sizes, maxPairs).most))
}

/** Groups the records of a population by the keys of a rule. */
export function* blocksOf(
  population: Population,
  rule: BlockingRule,
  parts: readonly RulePart[],
  range?: KeyRange,
): Steps<RuleBlocks> {
  const { linking, split } = population
  const blocks = yield* groupKeys(population, createRecordKeys(parts, rule.unordered === true, range))
  const { offsets, members } = blocks
  const count = offsets.length - 1
  const lefts = linking ? new Int32Array(count) : undefined
  const sizes = new Map<number, number>()
  let pairs = 0
  for (let b = 0; b < count; b++) {
    if ((b & AT_ONCE) === AT_ONCE) yield
    if (lefts) {
      let right = offsets[b]!
      while (right < offsets[b + 1]! && members[right]! < split) right++
      lefts[b] = right - offsets[b]!
    }
    const made = pairsIn(offsets, lefts, b)
    pairs += made
    sizes.set(made, (sizes.get(made) ?? 0) + 1)
  }
  return { rule, blocks, lefts, sizes: sortSizes(sizes), pairs }
}

/** Pairs that block b makes. */
function pairsIn(offsets: Int32Array, lefts: Int32Array | undefined, b: number): number {
  const n = offsets[b + 1]! - offsets[b]!
  return lefts ? lefts[b]! * (n - lefts[b]!) : (n * (n - 1)) / 2
}

/** Counts of blocks by the pairs they make, ascending. */
export function sortSizes(counts: ReadonlyMap<number, number>): BlockSizes {
  const made = Float64Array.from(counts.keys()).sort()
  return { made, blocks: made.map((pairs) => counts.get(pairs)!) }
}

/** Leaves out the blocks that make more than `largest` pairs, and finds the blocks of each of `size` records. */
export function* fitRule(
  size: number,
  { rule, blocks, lefts, pairs }: RuleBlocks,
  largest: number,
): Steps<RuleIndex> {
  const dropped = { blocks: 0, records: 0, pairs: 0 }
  let { offsets: blockOffsets, members } = blocks
  if (largest < Number.POSITIVE_INFINITY) {
    let kept = 0
    let written = 0
    const offsets = new Int32Array(blockOffsets.length)
    for (let b = 0; b + 1 < blockOffsets.length; b++) {
      if ((b & AT_ONCE) === AT_ONCE) yield
      const [start, end] = [blockOffsets[b]!, blockOffsets[b + 1]!]
      const made = pairsIn(blockOffsets, lefts, b)
      if (made > largest) {
        dropped.blocks++
        dropped.records += end - start
        dropped.pairs += made
        continue
      }
      // In place: what is kept never moves up.
      members.copyWithin(written, start, end)
      written += end - start
      offsets[++kept] = written
    }
    // Copies, so that what was dropped takes no memory.
    blockOffsets = offsets.slice(0, kept + 1)
    members = members.slice(0, written)
  }
  return {
    rule,
    blockOffsets,
    members,
    ...(yield* blocksByRecord(size, blockOffsets, members)),
    dropped,
    pairs: pairs - dropped.pairs,
  }
}

function* blocksByRecord(
  size: number,
  blockOffsets: Int32Array,
  members: Int32Array,
): Steps<{ readonly recordOffsets: Int32Array; readonly blocks: Int32Array }> {
  const recordOffsets = new Int32Array(size + 1)
  for (let m = 0; m < members.length; m++) {
    if ((m & AT_ONCE) === AT_ONCE) yield
    recordOffsets[members[m]! + 1]!++
  }
  for (let i = 0; i < size; i++) recordOffsets[i + 1]! += recordOffsets[i]!
  yield
  const next = recordOffsets.slice(0, size)
  const blocks = new Int32Array(members.length)
  for (let b = 0; b + 1 < blockOffsets.length; b++) {
    if ((b & AT_ONCE) === AT_ONCE) yield
    for (let m = blockOffsets[b]!; m < blockOffsets[b + 1]!; m++) blocks[next[members[m]!]!++] = b
  }
  return { recordOffsets, blocks }
}

/** Blocks, and members, between two steps, less one. */
const AT_ONCE = (1 << 14) - 1

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
