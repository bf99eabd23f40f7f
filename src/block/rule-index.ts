import type { Population } from '../encode/population.ts'
import { type Blocks, groupKeys } from './group-keys.ts'
import { createRuleParts, type RulePart } from './id-codes.ts'
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
  /** Pairs that each block makes. */
  readonly made: Float64Array
  readonly pairs: number
}

export function buildRuleIndex(population: Population, rule: BlockingRule, maxPairs: number): RuleIndex {
  const blocks = blocksOf(population, rule, createRuleParts(population)(rule))
  return fitRule(population.size, blocks, largestBlock(blocks.made, blocks.pairs, maxPairs).most)
}

/** Groups the records of a population by the keys of a rule. */
export function blocksOf(population: Population, rule: BlockingRule, parts: readonly RulePart[]): RuleBlocks {
  const { linking, split } = population
  const blocks = groupKeys(population, createRecordKeys(parts, rule.unordered === true))
  const { offsets, members } = blocks
  const made = new Float64Array(offsets.length - 1)
  let pairs = 0
  for (let b = 0; b < made.length; b++) {
    const [start, end] = [offsets[b]!, offsets[b + 1]!]
    const n = end - start
    if (linking) {
      let right = start
      while (right < end && members[right]! < split) right++
      made[b] = (right - start) * (end - right)
    } else made[b] = (n * (n - 1)) / 2
    pairs += made[b]!
  }
  return { rule, blocks, made, pairs }
}

/** Leaves out the blocks that make more than `largest` pairs, and finds the blocks of each of `size` records. */
export function fitRule(size: number, { rule, blocks, made, pairs }: RuleBlocks, largest: number): RuleIndex {
  const dropped = { blocks: 0, records: 0, pairs: 0 }
  let { offsets: blockOffsets, members } = blocks
  if (largest < Number.POSITIVE_INFINITY) {
    let kept = 0
    let written = 0
    const offsets = new Int32Array(blockOffsets.length)
    for (let b = 0; b < made.length; b++) {
      const [start, end] = [blockOffsets[b]!, blockOffsets[b + 1]!]
      if (made[b]! > largest) {
        dropped.blocks++
        dropped.records += end - start
        dropped.pairs += made[b]!
        continue
      }
      // In place: what is kept never moves up.
      members.copyWithin(written, start, end)
      written += end - start
      offsets[++kept] = written
    }
    blockOffsets = offsets.subarray(0, kept + 1)
    members = members.subarray(0, written)
  }
  return {
    rule,
    blockOffsets,
    members,
    ...blocksByRecord(size, blockOffsets, members),
    dropped,
    pairs: pairs - dropped.pairs,
  }
}

function blocksByRecord(
  size: number,
  blockOffsets: Int32Array,
  members: Int32Array,
): { readonly recordOffsets: Int32Array; readonly blocks: Int32Array } {
  const recordOffsets = new Int32Array(size + 1)
  for (let m = 0; m < members.length; m++) recordOffsets[members[m]! + 1]!++
  for (let i = 0; i < size; i++) recordOffsets[i + 1]! += recordOffsets[i]!
  const next = recordOffsets.slice(0, size)
  const blocks = new Int32Array(members.length)
  for (let b = 0; b + 1 < blockOffsets.length; b++)
    for (let m = blockOffsets[b]!; m < blockOffsets[b + 1]!; m++) blocks[next[members[m]!]!++] = b
  return { recordOffsets, blocks }
}

/**
 * The most pairs a block may make so that all blocks up to that size stay within `maxPairs` together, and how many
 * pairs they then make.
 *
 * @param all what all of them make
 */
export function largestBlock(
  made: Float64Array,
  all: number,
  maxPairs: number,
): { readonly most: number; readonly kept: number } {
  if (all <= maxPairs) return { most: Number.POSITIVE_INFINITY, kept: all }
  // Over ordinary memory: sorting a shared array would copy it twice.
  const pairs = Float64Array.from(made).sort()
  let sum = 0
  let k = 0
  while (k < pairs.length) {
    let next = k
    while (next < pairs.length && pairs[next] === pairs[k]) next++
    sum += pairs[k]! * (next - k)
    if (sum > maxPairs) {
      sum -= pairs[k]! * (next - k)
      break
    }
    k = next
  }
  return { most: k === 0 ? 0 : pairs[k - 1]!, kept: sum }
}
