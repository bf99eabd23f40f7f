import type { NumberSet } from './number-set.ts'

const FIRST_BITS = 10

/**
 * As `createNumberSet`, of numbers of 31 bits. Written out again: over arrays of one kind each its code is compiled for that kind, and whole
 * numbers take less to hash than floating-point ones.
 */
export function createIntSet(): NumberSet {
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
