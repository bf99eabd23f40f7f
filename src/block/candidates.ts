import type { Population } from '../encode/population.ts'
import type { RuleIndex } from './index/rule-index.ts'

/** The candidate partners of one record after another, in buffers that the next record reuses. */
export interface Candidates {
  /**
   * Fills `partners` with the partners of record i, by rule, and returns how many there are. In de-duplication a pair
   * is made from its lower index only; in linking i is a left record and its partners are right ones.
   */
  of(i: number): number
  /** Looks up and touches the blocks of `count` of `records`, for which {@link of} will be asked next, in that order. */
  touch(records: Int32Array, from: number, count: number): void
  readonly partners: Int32Array
  /** After `of`: partners from `firsts[r]` to `firsts[r + 1]` were first made by rule r. */
  readonly firsts: Int32Array
}

/** Blocks of a record that there is room for at first. */
const BLOCKS = 32
/** Places in a rule's blocks that are touched together; of more, as many. */
const MOST_AWAITED = 4096

/**
 * Every pair is made once, by its first rule: a bit per record remembers whether it is a partner already, and those of one record's partners are
 * cleared again before the next, so pairs are never stored to be made distinct, and what is asked of a million records lies in 125 kB, which stay in a core's
 * own cache. Blocks lie all over memory, so whoever asks for many records touches the blocks of several before the first is asked for: without a branch
 * that waits for a read, the processor fetches many at once. Most rules have no partners for most records, so what is found then is kept: one rule after
 * another for all records, in a row of starts for each.
 */
export function createCandidates(population: Population, indexes: readonly RuleIndex[]): Candidates {
  /** A bit for each record: set while it is among the partners that are being collected. */
  const seen = new Int32Array((population.size >> 5) + 1)
  const firsts = new Int32Array(indexes.length + 1)
  /** The records that were looked up, and how many of them were asked for. */
  let looked = new Int32Array(1)
  let ready = 0
  let asked = 0
  /** Of the nth of them from `n * room` on: where its partners begin, and by which rule. */
  let room = BLOCKS
  let blocks = new Int32Array(room)
  let rules = new Int32Array(room)
  let counts = new Int32Array(1)
  /** Of one rule the places in its blocks that are to be touched; the last is for those that are not. */
  const awaited = new Int32Array(MOST_AWAITED + 1)
  const alone = new Int32Array(1)
  const made = { partners: new Int32Array(256), firsts, touched: 0, touch, of }

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
    const [records, count, own] = [looked, ready, counts]
    let [places, by, far] = [blocks, rules, 0]
    const ahead = awaited
    for (let n = 0; n < count; n++) {
      const i = records[n]!
      const end = recordOffsets[i + 1]!
      for (let k = recordOffsets[i]!; k < end; k++) {
        const start = starts[k]!
        const found = own[n]!
        if (found === room) {
          makeRoom(2 * room)
          places = blocks
          by = rules
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
    const [from, old] = [room, [blocks, rules]]
    room = most
    ;[blocks, rules] = old.map((array) => {
      const larger = new Int32Array(looked.length * most)
      for (let n = 0; n * from < array.length; n++)
        larger.set(array.subarray(n * from, (n + 1) * from), n * most)
      return larger
    }) as [typeof blocks, typeof rules]
  }

  function of(i: number): number {
    if (asked === ready || looked[asked] !== i) {
      alone[0] = i
      touch(alone, 0, 1)
    }
    const first = asked * room
    const end = first + counts[asked++]!
    if (first === end) {
      firsts.fill(0)
      return 0
    }
    let [rule, count] = [0, 0]
    for (let at = first; at < end; at++) {
      while (rule < rules[at]!) firsts[++rule] = count
      count = add(indexes[rule]!.members, blocks[at]!, count)
    }
    while (rule < indexes.length) firsts[++rule] = count
    forget(count)
    return count
  }

  /** Clears the bits of the first `count` partners, which are all that are set. */
  function forget(count: number): void {
    const [bits, { partners }] = [seen, made]
    for (let n = 0; n < count; n++) bits[partners[n]! >> 5] = 0
  }

  /** Adds the partners of a block from `start` on that are not there yet. @returns how many there are then */
  function add(members: Int32Array, start: number, before: number): number {
    const bits = seen
    let { partners } = made
    let count = before
    let m = start
    let j = m < 0 ? m : members[m]!
    for (;;) {
      if (count === partners.length) {
        made.partners = new Int32Array(2 * count)
        made.partners.set(partners)
        partners = made.partners
      }
      const partner = j < 0 ? ~j : j
      partners[count] = partner
      const word = bits[partner >> 5]!
      count += 1 ^ ((word >>> partner) & 1)
      bits[partner >> 5] = word | (1 << partner)
      if (j < 0) return count
      j = members[++m]!
    }
  }
  return made
}
