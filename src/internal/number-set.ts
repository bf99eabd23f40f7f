/** A set of whole numbers that is emptied in no time, to be filled again and again. */
export interface NumberSet {
  /** Empties the set. */
  clear(): void
  /** @returns Whether `value` (0 to 2^53 - 1) is new. */
  add(value: number): boolean
}

const FIRST_BITS = 10

/**
 * Open addressing with linear probing, at most half full; a slot is in use if it bears the stamp of the current filling, so that
 * emptying is adding one to the stamp.
 */
export function createNumberSet(): NumberSet {
  let bits = FIRST_BITS
  let values = new Float64Array(1 << bits)
  let stamps = new Int32Array(1 << bits)
  let stamp = 1
  let size = 0
  const slotOf = (value: number): number => {
    const hash = Math.imul(value | 0, 0x9e3779b1) ^ Math.imul((value / 4294967296) | 0, 0x85ebca77)
    const mask = values.length - 1
    let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits)
    while (stamps[slot] === stamp && values[slot] !== value) slot = (slot + 1) & mask
    return slot
  }
  const put = (value: number): boolean => {
    const slot = slotOf(value)
    if (stamps[slot] === stamp) return false
    stamps[slot] = stamp
    values[slot] = value
    size++
    return true
  }
  const grow = (): void => {
    const before = values
    const marks = stamps
    bits++
    values = new Float64Array(1 << bits)
    stamps = new Int32Array(1 << bits)
    size = 0
    for (let slot = 0; slot < before.length; slot++) if (marks[slot] === stamp) put(before[slot]!)
  }
  return {
    clear() {
      size = 0
      if (stamp === 0x7fffffff) {
        stamps.fill(0)
        stamp = 0
      }
      stamp++
    },
    add(value) {
      if (size * 2 >= values.length) grow()
      return put(value)
    },
  }
}
