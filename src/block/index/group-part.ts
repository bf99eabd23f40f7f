import { enlarged } from '../../internal/enlarged.ts'
import type { Population } from '../../encode/population.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import type { KeyParts } from './key-parts.ts'

/** Blocks that make at least one pair: block b has `members[offsets[b] .. offsets[b + 1]]`, ascending. */
export interface Blocks {
  readonly offsets: Int32Array
  readonly members: Int32Array
}

/** Collects the blocks of one part of the keys after another, and then, in the same memory, those of other keys. */
export interface Grouper {
  group(parts: KeyParts, part: number): void
  /** The blocks since the last call. */
  finish(): Blocks
}

const ALONE = -1

export function createGrouper({ linking, split }: Population): Grouper {
  let members = new Int32Array(1024)
  let offsets = new Int32Array(1024)
  let written = 0
  let blocks = 0
  let groups = createGroups(0)

  return {
    group(parts, part) {
      const size = parts.load(part)
      const { owners } = parts
      let slots = 16
      while (slots < 2 * size) slots *= 2
      if (slots > groups.table.length) groups = createGroups(slots)
      const { firstAt, groupOf, counts } = groups
      const found = findGroups(parts, size, slots, groups)
      if (written + size > members.length)
        members = enlarged(members.subarray(0, written), 2 * (written + size))
      if (blocks + found + 1 > offsets.length)
        offsets = enlarged(offsets.subarray(0, blocks + 1), 2 * (blocks + found + 1))
      for (let g = 0; g < found; g++) {
        const count = counts[g]!
        // In linking the first has to be a left record; whether a right one follows is seen at the end.
        const alone = count < 2 || (linking && owners[firstAt[g]!]! >= split)
        counts[g] = alone ? ALONE : written
        if (alone) continue
        written += count
        offsets[++blocks] = written
      }
      placeMembers(owners, size, groupOf, counts, members)
    },
    finish() {
      if (linking) leaveOneSided()
      const found = { offsets: sharedInt32(blocks + 1), members: sharedInt32(written) }
      found.offsets.set(offsets.subarray(0, blocks + 1))
      found.members.set(members.subarray(0, written))
      blocks = written = 0
      return found
    },
  }

  /** Leaves out the blocks without a right record: none of their pairs links anything. */
  function leaveOneSided(): void {
    let kept = 0
    let to = 0
    let start = 0
    for (let b = 0; b < blocks; b++) {
      const end = offsets[b + 1]!
      if (members[end - 1]! >= split) {
        members.copyWithin(to, start, end)
        to += end - start
        offsets[++kept] = to
      }
      start = end
    }
    blocks = kept
    written = to
  }
}

/** Of one part of the keys. */
interface Groups {
  /** 1 + the group, by slot. */
  readonly table: Int32Array
  /** By entry. */
  readonly groupOf: Int32Array
  /** By group its first entry. */
  readonly firstAt: Int32Array
  /** By group its size, later the place of its next member. */
  readonly counts: Int32Array
}

function createGroups(slots: number): Groups {
  return {
    table: new Int32Array(slots),
    groupOf: new Int32Array(slots),
    firstAt: new Int32Array(slots),
    counts: new Int32Array(slots),
  }
}

/** Gives each of the first `size` entries its group and returns how many groups there are. A function of its own: it is hot from the first call on. */
function findGroups(
  parts: KeyParts,
  size: number,
  slots: number,
  { table, groupOf, firstAt, counts }: Groups,
): number {
  const { keys } = parts
  const mask = slots - 1
  table.fill(0, 0, slots)
  let groups = 0
  for (let e = 0; e < size; e++) {
    const key = keys[e]!
    let slot = parts.slot(key) & mask
    let found = table[slot]!
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
  return groups
}

/** Writes the owners of the entries to the places of their groups. */
function placeMembers(
  owners: Int32Array,
  size: number,
  groupOf: Int32Array,
  places: Int32Array,
  members: Int32Array,
): void {
  for (let e = 0; e < size; e++) {
    const group = groupOf[e]!
    const at = places[group]!
    if (at === ALONE) continue
    members[at] = owners[e]!
    places[group] = at + 1
  }
}
