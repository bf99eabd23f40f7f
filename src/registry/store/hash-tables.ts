import { writtenZeros } from '../../internal/written-zeros.ts'

/** log2 of the tables. */
const BITS = 8
const SHIFT = 32 - BITS
const SMALLEST = 8
/** So few numbers begin without tables. */
const FEW = 1 << 12
/** A table that nothing is in, of all that have not been needed yet. */
const NONE = /* @__PURE__ */ new Int32Array(2)

/**
 * Numbers by their hashes: small tables by the upper bits of a hash, of which each grows by itself, so that whoever adds one number
 * never waits until all are put in anew. Open addressing with linear probing; deletion shifts back (Knuth, TAOCP 3, 6.4 R). A hash lies
 * beside its number: what has another hash is told apart, and a table grows, without a look at the texts, which no cache holds.
 */
export class HashTables {
  readonly #tables: Int32Array[]
  readonly #sizes = new Int32Array(1 << BITS)

  /** @param expected about how many numbers will be added */
  constructor(expected: number = 0) {
    // Of an even spread nearly no table gets more than four deviations over the mean.
    const each = (expected >> BITS) + 4 * Math.sqrt(expected >> BITS)
    const places = 2 ** Math.ceil(Math.log2(Math.max(SMALLEST, 2 * each)))
    this.#tables = Array.from({ length: 1 << BITS }, () =>
      expected < FEW ? NONE : writtenZeros(new Int32Array(2 * places)),
    )
  }

  get bytes(): number {
    return this.#tables.reduce((sum, table) => sum + (table === NONE ? 0 : table.length * 4), 0)
  }

  /** The table of a hash: numbers, each plus 1 and with its hash behind it, from {@link homeOf} the hash on up to the first 0. */
  of(hash: number): Int32Array {
    return this.#tables[hash >>> SHIFT]!
  }

  /** Adds a number that is not here yet. */
  add(hash: number, id: number): void {
    const t = hash >>> SHIFT
    const old = this.#tables[t]!
    this.#sizes[t]!++
    if (this.#sizes[t]! * 4 > old.length) {
      const larger = new Int32Array(Math.max(2 * SMALLEST, old.length * 2))
      for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) put(larger, old[at + 1]!, old[at]!)
      this.#tables[t] = larger
    }
    put(this.#tables[t]!, hash, id + 1)
  }

  /** Removes a number if it is here: in a file that somebody forged, texts may lie over each other, and change with another. */
  remove(hash: number, id: number): void {
    const table = this.of(hash)
    const mask = table.length - 1
    let hole = homeOf(table, hash)
    for (; table[hole] !== id + 1; hole = (hole + 2) & mask) if (table[hole] === 0) return
    this.#sizes[hash >>> SHIFT]!--
    for (let at = (hole + 2) & mask; table[at] !== 0; at = (at + 2) & mask) {
      const home = homeOf(table, table[at + 1]!)
      // Whether its home lies cyclically in (hole, at]: then it must stay.
      if (((at - home) & mask) < ((at - hole) & mask)) continue
      table[hole] = table[at]!
      table[hole + 1] = table[at + 1]!
      hole = at
    }
    table[hole] = table[hole + 1] = 0
  }
}

/** Where in a table what has this hash stands at the earliest. */
export function homeOf(table: Int32Array, hash: number): number {
  return (hash << 1) & (table.length - 1)
}

/** Puts what is no 0 into the first free place for its hash. */
function put(table: Int32Array, hash: number, entry: number): void {
  const mask = table.length - 1
  let at = homeOf(table, hash)
  while (table[at] !== 0) at = (at + 2) & mask
  table[at] = entry
  table[at + 1] = hash
}
