import { hashKey } from './hash-key.ts'

/** Keys and their owners dealt out into parts by the hash of the key. */
export interface KeyParts {
  /** Adds the first `count` of some keys, each with its owner. */
  add(keys: Float64Array, owners: Int32Array, count: number): void
  /** Number of parts. */
  readonly count: number
  /** Puts a part into `keys` and `owners`, in the order added, and says how many there are. */
  load(part: number): number
  readonly keys: Float64Array
  readonly owners: Int32Array
  /** Where a key of a part goes in a table of a power of two, up to 2^20. */
  slot(key: number): number
}

/** About so many keys share a part, so that all that grouping them takes stays in the processor's cache. */
const PART = 1 << 13
const MOST_PARTS_BITS = 11
/** Entries of a part that lie together. */
const CHUNK_BITS = 8
const CHUNK = 1 << CHUNK_BITS

/** Memory of parts, which those of the next rule take over. */
export interface KeyRoom {
  keys: Float64Array
  owners: Int32Array
  /** Of each chunk the next one of its part. */
  next: Int32Array
}

export function createKeyRoom(): KeyRoom {
  return { keys: new Float64Array(0), owners: new Int32Array(0), next: new Int32Array(0) }
}

/**
 * @param expected about how many keys will come: more are taken too
 * @param room of parts that nobody needs any more. Taking new memory for each rule would have the garbage collector mark all strings
 *   for each
 */
export function createKeyParts(expected: number, room: KeyRoom = createKeyRoom()): KeyParts {
  return new PartsOfKeys(expected, room)
}

/** Methods and not closures: the loops of one rule after another run by the same code. */
class PartsOfKeys implements KeyParts {
  readonly count: number
  keys: Float64Array = new Float64Array(0)
  owners: Int32Array = new Int32Array(0)
  readonly #room: KeyRoom
  readonly #filling: Filling
  #capacity: number

  constructor(expected: number, room: KeyRoom) {
    const bits = Math.min(MOST_PARTS_BITS, Math.max(0, 32 - Math.clz32(expected / PART)))
    const count = 1 << bits
    // Memory that is never written costs nothing, so there is room to spare.
    const capacity = (Math.ceil((expected * 1.1) / CHUNK) + 2 * count + 16) << CHUNK_BITS
    if (room.keys.length < capacity) {
      room.keys = new Float64Array(capacity)
      room.owners = new Int32Array(capacity)
      room.next = new Int32Array(capacity >> CHUNK_BITS)
    }
    this.count = count
    this.#room = room
    this.#capacity = room.keys.length
    this.#filling = {
      shift: 31 - bits,
      // A part's first chunk is that of its number.
      ends: Int32Array.from({ length: count }, (_, part) => part << CHUNK_BITS),
      sizes: new Int32Array(count),
      chunks: count,
    }
  }

  slot(key: number): number {
    return hashKey(key) & 0xfffff
  }

  add(keys: Float64Array, owners: Int32Array, count: number): void {
    const filling = this.#filling
    // At most one chunk of each part, and those that fill up.
    const most = filling.chunks + filling.ends.length + (count >> CHUNK_BITS)
    while (most > this.#capacity >> CHUNK_BITS) this.#grow()
    dealOut(keys, owners, count, this.#room, filling)
  }

  load(part: number): number {
    const { keys, owners, next } = this.#room
    const size = this.#filling.sizes[part]!
    if (size > this.keys.length) {
      this.keys = new Float64Array(2 * size)
      this.owners = new Int32Array(2 * size)
    }
    let chunk = part
    for (let to = 0; to < size; to += CHUNK) {
      const from = chunk << CHUNK_BITS
      const end = from + Math.min(CHUNK, size - to)
      this.keys.set(keys.subarray(from, end), to)
      this.owners.set(owners.subarray(from, end), to)
      chunk = next[chunk]!
    }
    return size
  }

  #grow(): void {
    const room = this.#room
    const { keys, owners, next } = room
    this.#capacity *= 2
    room.keys = new Float64Array(this.#capacity)
    room.owners = new Int32Array(this.#capacity)
    room.next = new Int32Array(this.#capacity >> CHUNK_BITS)
    room.keys.set(keys)
    room.owners.set(owners)
    room.next.set(next)
  }
}

/** How far the parts are filled. */
interface Filling {
  /** What is left of a hash after it is the number of a part. */
  readonly shift: number
  /** By part, where its next entry goes, and how many it has. */
  readonly ends: Int32Array
  readonly sizes: Int32Array
  /** Chunks in use, of all parts together. */
  chunks: number
}

/** Writes keys to the ends of their parts. */
function dealOut(
  keys: Float64Array,
  owners: Int32Array,
  count: number,
  room: KeyRoom,
  filling: Filling,
): void {
  const { keys: allKeys, owners: allOwners, next } = room
  const { shift, ends, sizes } = filling
  let { chunks } = filling
  for (let n = 0; n < count; n++) {
    const key = keys[n]!
    // The upper bits choose the part, the lower ones the slot in its table. The sign bit is left alone.
    const part = (hashKey(key) & 0x7fff_ffff) >> shift
    let at = ends[part]!
    if ((at & (CHUNK - 1)) === 0 && sizes[part]! > 0) {
      next[(at - 1) >> CHUNK_BITS] = chunks
      at = chunks++ << CHUNK_BITS
    }
    allKeys[at] = key
    allOwners[at] = owners[n]!
    ends[part] = at + 1
    sizes[part]!++
  }
  filling.chunks = chunks
}
