import type { RuleIndex } from './index/rule-index.ts'

/** The blocks of records that will be asked for soon, looked up together. */
export interface BlocksAhead {
  /** Looks up and touches the blocks of `count` of `records`, for which {@link BlocksAhead.turnTo} will be called next, in that order. */
  readonly touch: (records: Int32Array, from: number, count: number) => void
  /** Turns to record i, looked up now if it wasn't. @returns how many blocks it has; they stand from `first` on */
  readonly turnTo: (i: number) => number
  readonly first: number
  /** By block: where its partners begin among the members of its rule's index, below 0 for an only partner; and the rule, rising. */
  readonly starts: Int32Array
  readonly rules: Int32Array
}

/** Blocks of a record that there is room for at first. */
const BLOCKS = 32
/** Places in a rule's blocks that are touched together; of more, as many. */
const MOST_AWAITED = 4096

/**
 * Blocks lie all over memory. So whoever asks for many records touches the blocks of several before the first is asked for: where no branch
 * waits for a read, the processor fetches many at once. Most rules have no partners for most records, so what was found is kept: rule after
 * rule for all records, in a row of starts for each record.
 */
export function createBlocksAhead(indexes: readonly RuleIndex[]): BlocksAhead {
  /** The records that were looked up, and how many of them were asked for. */
  let looked = new Int32Array(1)
  let ready = 0
  let asked = 0
  /** Of the nth of them from `n * room` on: where its partners begin, and by which rule. */
  let room = BLOCKS
  let counts = new Int32Array(1)
  /** Of one rule the places in its blocks that are to be touched; the last is for those that are not. */
  const awaited = new Int32Array(MOST_AWAITED + 1)
  const alone = new Int32Array(1)
  const made = {
    first: 0,
    starts: new Int32Array(room),
    rules: new Int32Array(room),
    touched: 0,
    touch,
    turnTo,
  }

  function touch(records: Int32Array, from: number, count: number): void {
    if (count > looked.length) {
      looked = new Int32Array(count)
      counts = new Int32Array(count)
      makeRoom(room)
    }
    asked = 0
    ready = count
    for (let n = 0; n < count; n++) looked[n] = records[from + n]!
    counts.fill(0, 0, count)
    for (let r = 0; r < indexes.length; r++) lookUp(indexes[r]!, r)
  }

  function lookUp({ recordOffsets, starts, members }: RuleIndex, rule: number): void {
    // Names of their own: what is shared with other functions is read anew each time.
    const records = looked
    const count = ready
    const own = counts
    let places = made.starts
    let by = made.rules
    let far = 0
    const ahead = awaited
    for (let n = 0; n < count; n++) {
      const i = records[n]!
      const end = recordOffsets[i + 1]!
      for (let k = recordOffsets[i]!; k < end; k++) {
        const start = starts[k]!
        const found = own[n]!
        if (found === room) {
          makeRoom(2 * room)
          places = made.starts
          by = made.rules
        }
        const at = n * room + found
        places[at] = start
        by[at] = rule
        own[n] = found + 1
        // An only partner needs no look into the block: without a branch, which would often be guessed wrong.
        ahead[far < MOST_AWAITED ? far : MOST_AWAITED] = start
        far += 1 + (start >> 31)
      }
    }
    // In a loop of its own, so short that the processor has more of them under way at once.
    let touched = 0
    const most = far < MOST_AWAITED ? far : MOST_AWAITED
    for (let n = 0; n < most; n++) touched ^= members[ahead[n]!]!
    // Kept so that the compiler does not drop the reads.
    made.touched = touched
  }

  /** Room for so many blocks of each record; what is there moves along. */
  function makeRoom(most: number): void {
    const from = room
    room = most
    made.starts = widened(made.starts, from)
    made.rules = widened(made.rules, from)
  }

  function widened(array: Int32Array, from: number): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(looked.length * room)
    for (let n = 0; n * from < array.length; n++)
      larger.set(array.subarray(n * from, (n + 1) * from), n * room)
    return larger
  }

  function turnTo(i: number): number {
    if (asked === ready || looked[asked] !== i) {
      alone[0] = i
      touch(alone, 0, 1)
    }
    made.first = asked * room
    return counts[asked++]!
  }

  return made
}
