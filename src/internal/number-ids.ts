/** Distinct whole numbers (0 to 2^53 - 1), numbered from 0 in the order first seen: open addressing with linear probing, at most half full. */
export interface NumberIds {
  /** The id of a number, which is added if it is new. */
  intern(value: number): number
  readonly size: number
  /** The number of an id. */
  at(id: number): number
}

const FIRST_BITS = 10

export function createNumberIds(): NumberIds {
  let bits = FIRST_BITS
  /** One more than the id in each slot, 0 where there is none. */
  let slots = new Int32Array(1 << bits)
  let values = new Float64Array(1 << (bits - 1))
  let size = 0
  const slotOf = (value: number): number => {
    const hash = Math.imul(value | 0, 0x9e3779b1) ^ Math.imul((value / 4294967296) | 0, 0x85ebca77)
    const mask = slots.length - 1
    let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits)
    while (slots[slot] !== 0 && values[slots[slot]! - 1] !== value) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    bits++
    slots = new Int32Array(1 << bits)
    const before = values
    values = new Float64Array(1 << (bits - 1))
    values.set(before)
    for (let id = 0; id < size; id++) slots[slotOf(values[id]!)] = id + 1
  }
  return {
    get size() {
      return size
    },
    at: (id) => values[id]!,
    intern(value) {
      let slot = slotOf(value)
      if (slots[slot] !== 0) return slots[slot]! - 1
      if (size === values.length) {
        grow()
        slot = slotOf(value)
      }
      values[size] = value
      slots[slot] = ++size
      return size - 1
    },
  }
}
