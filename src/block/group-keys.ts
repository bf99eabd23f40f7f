// Groups records by key, as the partitioned hash joins of databases do (Manegold, Boncz and Kersten, "Optimizing
// main-memory join on modern hardware", IEEE TKDE 14, 2002): keys are first dealt out by their hash into parts that fit the
// processor's cache, then each part is grouped by a small table. One table over all keys would wait for memory twice a key.
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import { createKeyParts, type KeyParts } from './key-parts.ts'
import type { RecordKeys } from './record-keys.ts'

/** Blocks that make at least one pair: block b has `members[offsets[b] .. offsets[b + 1]]`, ascending. */
export interface Blocks {
  readonly offsets: Int32Array
  readonly members: Int32Array
}

const SAMPLE = 1000
/** Records between two steps, less one. */
const AT_ONCE = 1023

/** The blocks of one rule, in an order that depends on the keys alone, found in steps. */
export function* groupKeys(population: Population, recordKeys: RecordKeys): Steps<Blocks> {
  const { size } = population
  const { keys } = recordKeys
  const parts = createKeyParts(expectedKeys(size, recordKeys))
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    const count = recordKeys.of(i)
    for (let k = 0; k < count; k++) parts.add(keys[k]!, i)
  }
  return yield* group(population, parts)
}

function expectedKeys(size: number, recordKeys: RecordKeys): number {
  const step = Math.max(1, Math.floor(size / SAMPLE))
  let keys = 0
  for (let i = 0; i < size; i += step) keys += recordKeys.of(i)
  return keys * step
}

function* group({ linking, split }: Population, parts: KeyParts): Steps<Blocks> {
  let members = new Int32Array(1024)
  let offsets = new Int32Array(1024)
  let written = 0
  let blocks = 0
  // Of one part: the slots of its table, each entry's group, each group's size and then its place, first and last owner.
  let table = new Int32Array(0)
  let groupOf = new Int32Array(0)
  let counts = new Int32Array(0)
  let firstAt = new Int32Array(0)
  for (let part = 0; part < parts.count; part++) {
    yield
    const size = parts.load(part)
    const { keys, owners } = parts
    let bits = 4
    while (1 << bits < 2 * size) bits++
    if (1 << bits > table.length) {
      table = new Int32Array(1 << bits)
      groupOf = new Int32Array(1 << bits)
      counts = new Int32Array(1 << bits)
      firstAt = new Int32Array(1 << bits)
    }
    table.fill(0, 0, 1 << bits)
    const mask = (1 << bits) - 1
    let groups = 0
    for (let e = 0; e < size; e++) {
      const key = keys[e]!
      let slot = parts.slot(key) & mask
      let found = table[slot]!
      // Slots hold 1 + the group; its key stands at its first entry.
      while (found !== 0 && keys[firstAt[found - 1]!] !== key) {
        slot = (slot + 1) & mask
        found = table[slot]!
      }
      if (found === 0) {
        firstAt[groups] = e
        counts[groups] = 0
        found = ++groups
        table[slot] = found
      }
      groupOf[e] = found - 1
      counts[found - 1]!++
    }
    if (written + size > members.length) members = grown(members, written, written + size)
    if (blocks + groups + 1 > offsets.length) offsets = grown(offsets, blocks + 1, blocks + groups + 1)
    for (let g = 0; g < groups; g++) {
      const count = counts[g]!
      // In linking the first owner has to be a left record; whether a right one follows is seen below.
      const alone = count < 2 || (linking && owners[firstAt[g]!]! >= split)
      counts[g] = alone ? ALONE : written
      if (alone) continue
      written += count
      offsets[++blocks] = written
    }
    for (let e = 0; e < size; e++) {
      const at = counts[groupOf[e]!]!
      if (at === ALONE) continue
      members[at] = owners[e]!
      counts[groupOf[e]!] = at + 1
    }
  }
  return linking ? bothSides(offsets, members, blocks, split) : exactly(offsets, members, blocks)
}

const ALONE = -1

function grown(array: Int32Array<ArrayBuffer>, used: number, wanted: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * wanted)
  larger.set(array.subarray(0, used))
  return larger
}

function exactly(offsets: Int32Array, members: Int32Array, blocks: number): Blocks {
  return { offsets: offsets.slice(0, blocks + 1), members: members.slice(0, offsets[blocks]!) }
}

/** Leaves out the blocks without a right record: none of their pairs links anything. */
function bothSides(offsets: Int32Array, members: Int32Array, blocks: number, split: number): Blocks {
  let kept = 0
  let written = 0
  let start = 0
  for (let b = 0; b < blocks; b++) {
    const end = offsets[b + 1]!
    if (members[end - 1]! >= split) {
      members.copyWithin(written, start, end)
      written += end - start
      offsets[++kept] = written
    }
    start = end
  }
  return exactly(offsets, members, kept)
}
