import { KEY_CODES } from '../encode/key-codes.ts'
import { Dictionary } from '../encode/dictionary.ts'
import type { Column, Population } from '../encode/population.ts'
import type { BlockingRule, KeyPart } from './rule.ts'

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

/** Codes of every dictionary id of one key part, as CSR over interned codes. */
interface PartCodes {
  readonly columns: readonly Column[]
  readonly offsets: readonly Int32Array[]
  readonly codes: readonly Int32Array[]
  readonly interned: Dictionary
}

/** Most blocks of a record in one rule; more keys than this come only from floods of aliases. */
const MAX_KEYS = 256

export function buildRuleIndex(population: Population, rule: BlockingRule, maxPairs: number): RuleIndex {
  const shared = new Dictionary()
  const parts = rule.parts.map((part) =>
    partCodes(population, part, rule.unordered ? shared : new Dictionary()),
  )
  const ids = new Map<number, number>()
  const owners: number[] = []
  const keys: number[] = []
  const blockSizes: number[] = []
  const rightSizes: number[] = []
  const scratch: number[] = []
  for (let i = 0; i < population.size; i++) {
    scratch.length = 0
    recordKeys(parts, i, rule.unordered === true, scratch)
    for (const key of scratch) {
      let id = ids.get(key)
      if (id === undefined) {
        id = ids.size
        ids.set(key, id)
        blockSizes.push(0)
        rightSizes.push(0)
      }
      owners.push(i)
      keys.push(id)
      blockSizes[id]!++
      if (i >= population.split) rightSizes[id]!++
    }
  }
  return assemble(population, rule, owners, keys, blockSizes, rightSizes, maxPairs)
}

function assemble(
  population: Population,
  rule: BlockingRule,
  owners: readonly number[],
  keys: readonly number[],
  blockSizes: readonly number[],
  rightSizes: readonly number[],
  maxPairs: number,
): RuleIndex {
  const renumbered = new Int32Array(blockSizes.length).fill(-1)
  const dropped = { blocks: 0, records: 0, pairs: 0 }
  let kept = 0
  let pairs = 0
  const pairsOf = (b: number): number => {
    const n = blockSizes[b]!
    return population.linking ? (n - rightSizes[b]!) * rightSizes[b]! : (n * (n - 1)) / 2
  }
  const largest = largestBlock(
    Float64Array.from(blockSizes, (_, b) => pairsOf(b)),
    maxPairs,
  )
  for (let b = 0; b < blockSizes.length; b++) {
    const n = blockSizes[b]!
    const made = pairsOf(b)
    if (made === 0) continue
    if (made > largest) {
      dropped.blocks++
      dropped.records += n
      dropped.pairs += made
      continue
    }
    pairs += made
    renumbered[b] = kept++
  }
  const blockOffsets = new Int32Array(kept + 1)
  const recordOffsets = new Int32Array(population.size + 1)
  for (let k = 0; k < keys.length; k++) {
    const b = renumbered[keys[k]!]!
    if (b < 0) continue
    blockOffsets[b + 1]!++
    recordOffsets[owners[k]! + 1]!++
  }
  for (let b = 0; b < kept; b++) blockOffsets[b + 1]! += blockOffsets[b]!
  for (let i = 0; i < population.size; i++) recordOffsets[i + 1]! += recordOffsets[i]!
  const members = new Int32Array(blockOffsets[kept]!)
  const blocks = new Int32Array(blockOffsets[kept]!)
  const next = blockOffsets.slice(0, kept)
  let at = 0
  for (let k = 0; k < keys.length; k++) {
    const b = renumbered[keys[k]!]!
    if (b < 0) continue
    members[next[b]!++] = owners[k]!
    blocks[at++] = b
  }
  return { rule, blockOffsets, members, recordOffsets, blocks, dropped, pairs }
}

/** The most pairs a block may make so that all blocks up to that size stay within `maxPairs` together. */
function largestBlock(pairs: Float64Array, maxPairs: number): number {
  pairs.sort()
  let sum = 0
  let k = 0
  while (k < pairs.length) {
    let next = k
    while (next < pairs.length && pairs[next] === pairs[k]) next++
    sum += pairs[k]! * (next - k)
    if (sum > maxPairs) break
    k = next
  }
  return k === 0 ? 0 : pairs[k - 1]!
}

function partCodes(population: Population, part: KeyPart, interned: Dictionary): PartCodes {
  const encode = KEY_CODES[part.code]
  const columns: Column[] = []
  const offsets: Int32Array[] = []
  const codes: Int32Array[] = []
  for (const feature of part.features) {
    const column = population.columns.get(feature)
    if (column === undefined) continue
    const starts = new Int32Array(column.dictionary.size + 1)
    const list: number[] = []
    column.dictionary.strings.forEach((value, id) => {
      for (const code of encode(value)) list.push(interned.intern(code))
      starts[id + 1] = list.length
    })
    columns.push(column)
    offsets.push(starts)
    codes.push(Int32Array.from(list))
  }
  return { columns, offsets, codes, interned }
}

/** All keys of record i: the product of its codes over the parts, each a whole number that no other key shares. */
function recordKeys(parts: readonly PartCodes[], i: number, unordered: boolean, out: number[]): void {
  out.push(0)
  let radix = 1
  for (const [p, part] of parts.entries()) {
    const codes = new Set<number>()
    for (const [c, column] of part.columns.entries())
      for (let k = column.offsets[i]!; k < column.offsets[i + 1]!; k++) {
        const id = column.ids[k]!
        const starts = part.offsets[c]!
        for (let q = starts[id]!; q < starts[id + 1]!; q++) codes.add(part.codes[c]![q]!)
      }
    const before = out.splice(0)
    for (const key of before)
      for (const code of codes) {
        if (out.length === MAX_KEYS) break
        if (unordered && p > 0) {
          out.push(Math.min(key, code) + Math.max(key, code) * radix)
        } else out.push(key + code * radix)
      }
    radix *= Math.max(1, part.interned.size)
  }
  if (out.length > 1) {
    const unique = [...new Set(out)]
    out.length = 0
    for (const key of unique) out.push(key)
  }
}
