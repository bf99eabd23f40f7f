/** A set of whole numbers of 31 bits that is emptied in no time, to be filled again and again. */
export interface IntSet {
  /** Empties the set. */
  clear(): void
  /** @returns Whether `value` (0 to 2^31 - 1) is new. */
  add(value: number): boolean
}

const FIRST_BITS = 10

/** As `createNumberSet`, but without floating-point numbers, which take longer to hash. */
export function createIntSet(): IntSet {
  let bits = FIRST_BITS
  let values = new Int32Array(1 << bits)
  let stamps = new Int32Array(1 << bits)
  let stamp = 1
  let size = 0
  const put = (value: number): boolean => {
    const mask = values.length - 1
    let slot = Math.imul(value, 0x9e3779b1) >>> (32 - bits)
    while (stamps[slot] === stamp) {
      if (values[slot] === value) return false
      slot = (slot + 1) & mask
    }
    stamps[slot] = stamp
    values[slot] = value
    size++
    return true
  }
  const grow = (): void => {
    const before = values
    const marks = stamps
    bits++
    values = new Int32Array(1 << bits)
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
