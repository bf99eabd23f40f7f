/** A direct-mapped memo: a later pair may push out an earlier one, never return its value. */
export interface PairMemo {
  /** The value stored for the ordered pair, or -1. */
  get(a: number, b: number): number
  set(a: number, b: number, value: number): void
}

/**
 * A memo of (a, b) -> small integer, 8 bytes a slot. For a symmetric comparison order the ids first.
 *
 * @param bits log2 of the number of slots, 1 to 26
 * @param valueBits values are 0 .. 2^valueBits - 1, `b` is below 2^(32 - valueBits) and `a` below 2^31 (not checked)
 * @throws RangeError when either is out of range
 */
export function createPairMemo(bits: number, valueBits: number = 4): PairMemo {
  if (!(bits >= 1 && bits <= 26)) throw new RangeError(`A memo of 2^${bits} slots: expected 1 to 26 bits`)
  if (!(valueBits >= 1 && valueBits <= 16)) {
    throw new RangeError(`Memo values of ${valueBits} bits: expected 1 to 16`)
  }
  // Slot s: a at 2s (-1: free), b and the value packed at 2s + 1.
  const slots = new Int32Array(2 << bits).fill(-1)
  const shift = 32 - bits
  const valueMask = (1 << valueBits) - 1
  const slotOf = (a: number, b: number): number => {
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77)
    return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> shift) << 1
  }
  return {
    get(a, b) {
      const slot = slotOf(a, b)
      if (slots[slot] !== a) return -1
      const packed = slots[slot + 1]!
      return packed >>> valueBits === b ? packed & valueMask : -1
    },
    set(a, b, value) {
      const slot = slotOf(a, b)
      slots[slot] = a
      slots[slot + 1] = (b << valueBits) | value
    },
  }
}

/**
 * A memo of every pair (a, b), a <= b, of so many ids, a byte each; made when the first is stored. It forgets nothing.
 *
 * @param size ids are below this; values are 0 .. 254
 */
export function createPairTable(size: number): PairMemo {
  let table: Uint8Array | undefined
  return {
    get: (a, b) => (table !== undefined && b < size ? table[a * size + b]! - 1 : -1),
    set(a, b, value) {
      if (b >= size) return
      table ??= new Uint8Array(size * size)
      table[a * size + b] = value + 1
    },
  }
}
