import type { Steps } from '../../internal/pace.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'
import type { Blocks } from './group-part.ts'

/** Where the partners of each record begin: see `RuleIndex`. */
export interface RecordStarts {
  readonly recordOffsets: Int32Array
  readonly starts: Int32Array
}

/** Blocks between two steps. */
const AT_ONCE = 1 << 12

/**
 * Finds the blocks of each of `size` records, and marks the ends of blocks in `members`. The loops are plain
 * functions: the engine compiles generators late, and a new thread would interpret most of the work.
 *
 * @param lefts left records of each block; undefined in de-duplication
 */
export function* startsByRecord(
  size: number,
  blocks: Blocks,
  lefts: Int32Array | undefined,
): Steps<RecordStarts> {
  const recordOffsets = writtenZeros(sharedInt32(size + 1))
  const count = blocks.offsets.length - 1
  for (let from = 0; from < count; from += AT_ONCE) {
    countLeaders(blocks, lefts, from, Math.min(count, from + AT_ONCE), recordOffsets)
    yield
  }
  addUp(recordOffsets)
  yield
  const starts = sharedInt32(recordOffsets[size]!)
  for (let to = count; to > 0; to -= AT_ONCE) {
    placeStarts(blocks, lefts, Math.max(0, to - AT_ONCE), to, recordOffsets, starts)
    yield
  }
  return { recordOffsets, starts }
}

/** Adds to each record the blocks `from .. to` in which it has partners after it. */
function countLeaders(
  { offsets, members }: Blocks,
  lefts: Int32Array | undefined,
  from: number,
  to: number,
  counts: Int32Array,
): void {
  for (let b = from; b < to; b++) {
    const end = lefts ? offsets[b]! + lefts[b]! : offsets[b + 1]! - 1
    for (let m = offsets[b]!; m < end; m++) counts[members[m]!]!++
  }
}

/** Turns counts into sums of all up to each. */
function addUp(counts: Int32Array): void {
  let sum = 0
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i]!
    counts[i] = sum
  }
}

/** From the last block to the first, each record's places from its end to its beginning, where its offset then stands. */
function placeStarts(
  { offsets, members }: Blocks,
  lefts: Int32Array | undefined,
  from: number,
  to: number,
  recordOffsets: Int32Array,
  starts: Int32Array,
): void {
  for (let b = to - 1; b >= from; b--) {
    const last = offsets[b + 1]! - 1
    const end = lefts ? offsets[b]! + lefts[b]! : last
    members[last] = ~members[last]!
    for (let m = end - 1; m >= offsets[b]!; m--) {
      const next = lefts ? end : m + 1
      starts[--recordOffsets[members[m]!]!] = next === last ? members[last] : next
    }
  }
}
