import type { Population } from '../../encode/population.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import type { Blocks } from './group-keys.ts'
import type { KeyParts } from './key-parts.ts'

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
  // Of one part: the slots of its table (1 + the group), each entry's group, each group's first entry, and its size,
  // later the place of its next member.
  let table = new Int32Array(0)
  let groupOf = new Int32Array(0)
  let firstAt = new Int32Array(0)
  let counts = new Int32Array(0)

  /** Gives each of the first `size` entries its group and returns how many groups there are. */
  function findGroups(parts: KeyParts, size: number): number {
    const { keys } = parts
    let room = 16
    while (room < 2 * size) room *= 2
    if (room > table.length) {
      table = new Int32Array(room)
      groupOf = new Int32Array(room)
      firstAt = new Int32Array(room)
      counts = new Int32Array(room)
    }
    table.fill(0, 0, room)
    let groups = 0
    for (let e = 0; e < size; e++) {
      const key = keys[e]!
      let slot = parts.slot(key) & (room - 1)
      let found = table[slot]!
      while (found !== 0 && keys[firstAt[found - 1]!] !== key) {
        slot = (slot + 1) & (room - 1)
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

  return {
    group(parts, part) {
      const size = parts.load(part)
      const { owners } = parts
      const groups = findGroups(parts, size)
      if (written + size > members.length) members = grown(members, written, written + size)
      if (blocks + groups + 1 > offsets.length) offsets = grown(offsets, blocks + 1, blocks + groups + 1)
      for (let g = 0; g < groups; g++) {
        const count = counts[g]!
        // In linking the first has to be a left record; whether a right one follows is seen at the end.
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

function grown(array: Int32Array<ArrayBuffer>, used: number, wanted: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * wanted)
  larger.set(array.subarray(0, used))
  return larger
}
