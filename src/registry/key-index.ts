import { grown } from './grow.ts'
import { damaged, type SectionReader, type SectionWriter } from './sections.ts'

/**
 * Who has which key of one blocking rule, by 48 bits of the key's hash. Most keys have one person, who stands in the
 * table itself; others have a list that doubles when it is full. Removal is at once and for good.
 *
 * Open addressing with linear probing, deletion by shifting back. A person has each key once.
 */
export class KeyIndex {
  /** Says nothing. */
  touched = 0
  #low = new Uint32Array(16)
  #high = new Uint16Array(16)
  /** 0: free; above: slot + 1 of the only person; below: -(list + 1). */
  #heads = new Int32Array(16)
  #keys = 0
  #starts = new Int32Array(0)
  #lengths = new Int32Array(0)
  #rooms = new Int32Array(0)
  #lists = 0
  #freeLists: number[] = []
  /** Free pieces of the pool, by log2 of their size. */
  #freePieces: number[][] = []
  #pool = new Int32Array(0)
  #used = 0

  get keys(): number {
    return this.#keys
  }

  get bytes(): number {
    return this.#heads.length * 10 + this.#starts.length * 12 + this.#pool.length * 4
  }

  /** Where a key stands, for {@link count} and {@link copy}; -1 if nobody has it. Valid until the next change. */
  find(low: number, high: number): number {
    const capacity = this.#heads.length
    let at = home(low, capacity)
    while (this.#heads[at] !== 0) {
      if (this.#low[at] === low && this.#high[at] === high) return at
      if (++at === capacity) at = 0
    }
    return -1
  }

  count(at: number): number {
    const head = this.#heads[at]!
    return head > 0 ? 1 : this.#lengths[-head - 1]!
  }

  /** The n-th person of a key. */
  slot(at: number, n: number): number {
    const head = this.#heads[at]!
    return head > 0 ? head - 1 : this.#pool[this.#starts[-head - 1]! + n]!
  }

  add(low: number, high: number, slot: number): void {
    const found = this.find(low, high)
    if (found < 0) {
      if ((this.#keys + 1) * 4 > this.#heads.length * 3) this.#resize(Math.ceil(this.#heads.length * GROWTH))
      this.#insert(low, high, slot + 1)
      this.#keys++
      return
    }
    const head = this.#heads[found]!
    if (head > 0) {
      const list = this.#newList()
      this.#pool[this.#starts[list]!] = head - 1
      this.#pool[this.#starts[list]! + 1] = slot
      this.#lengths[list] = 2
      this.#heads[found] = -(list + 1)
      return
    }
    const list = -head - 1
    const length = this.#lengths[list]!
    if (length === this.#rooms[list]) this.#enlarge(list)
    this.#pool[this.#starts[list]! + length] = slot
    this.#lengths[list] = length + 1
  }

  /** Adds one after another, as {@link add} does. Places are touched first, so that memory is waited for many at once. */
  addAll({ low, high, slots, count }: KeyBatch): void {
    const capacity = this.#heads.length
    let touched = 0
    for (let k = 0; k < count; k++) {
      const at = home(low[k]!, capacity)
      touched ^= this.#heads[at]! ^ this.#low[at]! ^ this.#high[at]!
    }
    for (let k = 0; k < count; k++) {
      const head = this.#heads[home(low[k]!, capacity)]!
      if (head >= 0) continue
      const list = -head - 1
      touched ^= this.#lengths[list]! ^ this.#rooms[list]! ^ this.#pool[this.#starts[list]!]!
    }
    // Kept, lest the reads be left out as useless.
    this.touched = touched
    for (let k = 0; k < count; k++) this.add(low[k]!, high[k]!, slots[k]!)
  }

  remove(low: number, high: number, slot: number): void {
    const at = this.find(low, high)
    if (at < 0) return
    const head = this.#heads[at]!
    if (head > 0) {
      if (head === slot + 1) this.#delete(at)
      return
    }
    const list = -head - 1
    const start = this.#starts[list]!
    const last = start + this.#lengths[list]! - 1
    let found = start
    while (found <= last && this.#pool[found] !== slot) found++
    if (found > last) return
    this.#pool[found] = this.#pool[last]!
    this.#pool[last] = 0
    this.#lengths[list]!--
    if (this.#lengths[list]! > 1) return
    this.#heads[at] = this.#pool[start]! + 1
    this.#freePiece(start, this.#rooms[list]!)
    this.#lengths[list] = this.#rooms[list] = 0
    this.#freeLists.push(list)
  }

  write(out: SectionWriter): void {
    out.add(this.#low)
    out.add(this.#high)
    out.add(this.#heads)
    out.add(this.#starts.subarray(0, this.#lists))
    out.add(this.#lengths.subarray(0, this.#lists))
    out.add(this.#rooms.subarray(0, this.#lists))
    out.add(this.#pool.subarray(0, this.#used))
  }

  static read(sections: SectionReader): KeyIndex {
    const index = new KeyIndex()
    index.#low = sections.uint32()
    index.#high = sections.uint16(index.#low.length)
    index.#heads = sections.int32(index.#low.length)
    index.#starts = sections.int32()
    index.#lengths = sections.int32(index.#starts.length)
    index.#rooms = sections.int32(index.#starts.length)
    index.#pool = sections.int32()
    index.#used = index.#pool.length
    index.#lists = index.#starts.length
    for (const head of index.#heads) if (head !== 0) index.#keys++
    // A full table would be searched for ever.
    if (index.#keys >= index.#heads.length) throw damaged()
    // Pieces that were free when it was saved are lost until it is built anew.
    for (let list = index.#lists - 1; list >= 0; list--)
      if (index.#rooms[list] === 0) index.#freeLists.push(list)
    return index
  }

  #insert(low: number, high: number, head: number): void {
    const capacity = this.#heads.length
    let at = home(low, capacity)
    while (this.#heads[at] !== 0) if (++at === capacity) at = 0
    this.#low[at] = low
    this.#high[at] = high
    this.#heads[at] = head
  }

  #resize(capacity: number): void {
    const [low, high, heads] = [this.#low, this.#high, this.#heads]
    this.#low = new Uint32Array(capacity)
    this.#high = new Uint16Array(capacity)
    this.#heads = new Int32Array(capacity)
    for (let at = 0; at < heads.length; at++)
      if (heads[at] !== 0) this.#insert(low[at]!, high[at]!, heads[at]!)
  }

  #delete(found: number): void {
    const capacity = this.#heads.length
    const distance = (from: number, to: number): number => (to >= from ? to - from : to - from + capacity)
    let hole = found
    for (let at = hole + 1 === capacity ? 0 : hole + 1; this.#heads[at] !== 0; ) {
      if (distance(home(this.#low[at]!, capacity), at) >= distance(hole, at)) {
        this.#low[hole] = this.#low[at]!
        this.#high[hole] = this.#high[at]!
        this.#heads[hole] = this.#heads[at]!
        hole = at
      }
      if (++at === capacity) at = 0
    }
    this.#low[hole] = this.#high[hole] = this.#heads[hole] = 0
    this.#keys--
  }

  #newList(): number {
    const list = this.#freeLists.pop() ?? this.#lists++
    this.#starts = grown(this.#starts, list + 1)
    this.#lengths = grown(this.#lengths, list + 1)
    this.#rooms = grown(this.#rooms, list + 1)
    this.#starts[list] = this.#piece(2)
    this.#rooms[list] = 2
    return list
  }

  #enlarge(list: number): void {
    const start = this.#starts[list]!
    const room = this.#rooms[list]!
    const next = this.#piece(room * 2)
    this.#pool.copyWithin(next, start, start + room)
    this.#freePiece(start, room)
    this.#starts[list] = next
    this.#rooms[list] = room * 2
  }

  #piece(size: number): number {
    const free = this.#freePieces[Math.log2(size)]?.pop()
    if (free !== undefined) return free
    const start = this.#used
    this.#used += size
    this.#pool = grown(this.#pool, this.#used)
    return start
  }

  #freePiece(start: number, size: number): void {
    this.#pool.fill(0, start, start + size)
    const pieces = (this.#freePieces[Math.log2(size)] ??= [])
    pieces.push(start)
  }
}

/** A table grows by this factor: a smaller one leaves less of it free, and moves keys more often. */
const GROWTH = 1.25

/** Keys to be added to one index, each with its person: the first `count` of the arrays. */
export interface KeyBatch {
  readonly low: Uint32Array
  readonly high: Uint16Array
  readonly slots: Int32Array
  count: number
}

/** A table of any size, so that it can grow by half: the hash as a fraction of it. */
function home(low: number, capacity: number): number {
  return Math.floor((low / 0x1_0000_0000) * capacity)
}
