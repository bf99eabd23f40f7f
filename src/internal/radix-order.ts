import { ascending } from './ascending.ts'
import type { Steps } from './pace.ts'

const DIGIT = 11
const RADIX = 1 << DIGIT
const PASSES = 3
/** Values looked at between two steps, less one. */
const AT_ONCE = (1 << 15) - 1

/**
 * Positions of `values` from the largest to the smallest; equal ones by `ties`, then by position. A radix sort of the
 * upper half of the doubles' bits, least significant digit first, then a comparison sort of the few runs that it leaves
 * equal, in steps: several times faster than comparing throughout. No NaN.
 */
export function* descendingOrder(
  values: Float64Array,
  ties: (a: number, b: number) => number = () => 0,
): Steps<Uint32Array> {
  const size = values.length
  const keys = new Uint32Array(size)
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * size)
  for (let k = 0; k < size; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    // -0 and 0 are equal and need equal keys.
    const high = values[k] === 0 ? 0 : words[2 * k + UPPER]!
    // Bits of a double rise with its value once the sign is turned; inverted, they fall.
    keys[k] = (high & 0x8000_0000) === 0 ? ~(high | 0x8000_0000) : high
  }
  let order = new Uint32Array(ascending(size).buffer)
  let other = new Uint32Array(size)
  const counts = new Uint32Array(RADIX)
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * DIGIT
    counts.fill(0)
    for (let k = 0; k < size; k++) {
      if ((k & AT_ONCE) === AT_ONCE) yield
      counts[(keys[k]! >>> shift) & (RADIX - 1)]!++
    }
    let sum = 0
    for (let d = 0; d < RADIX; d++) {
      const count = counts[d]!
      counts[d] = sum
      sum += count
    }
    for (let n = 0; n < size; n++) {
      if ((n & AT_ONCE) === AT_ONCE) yield
      const k = order[n]!
      other[counts[(keys[k]! >>> shift) & (RADIX - 1)]!++] = k
    }
    ;[order, other] = [other, order]
  }
  const compare = (a: number, b: number): number => values[b]! - values[a]! || ties(a, b) || a - b
  let sorted = 0
  for (let start = 0; start < size; ) {
    if ((++sorted & AT_ONCE) === AT_ONCE) yield
    let end = start + 1
    while (end < size && keys[order[end]!] === keys[order[start]!]) end++
    if (end - start > 1) order.subarray(start, end).sort(compare)
    start = end
  }
  return order
}

/** Which of a double's two words holds the sign. */
const UPPER = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0
