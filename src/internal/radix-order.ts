const DIGIT = 11
const RADIX = 1 << DIGIT
const PASSES = 3

/**
 * Positions of `values` from the largest to the smallest; equal ones by `ties`, then by position. A radix sort of the
 * upper half of the doubles' bits, least significant digit first, then a comparison sort of the few runs that it leaves
 * equal: several times faster than comparing throughout. No NaN.
 */
export function descendingOrder(
  values: Float64Array,
  ties: (a: number, b: number) => number = () => 0,
): Uint32Array {
  const size = values.length
  const keys = new Uint32Array(size)
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * size)
  for (let k = 0; k < size; k++) {
    // -0 and 0 are equal and need equal keys.
    const high = values[k] === 0 ? 0 : words[2 * k + UPPER]!
    // Bits of a double rise with its value once the sign is turned; inverted, they fall.
    keys[k] = (high & 0x8000_0000) === 0 ? ~(high | 0x8000_0000) : high
  }
  let order = Uint32Array.from(keys, (_, k) => k)
  let other = new Uint32Array(size)
  const counts = new Uint32Array(RADIX)
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * DIGIT
    counts.fill(0)
    for (let k = 0; k < size; k++) counts[(keys[k]! >>> shift) & (RADIX - 1)]!++
    let sum = 0
    for (let d = 0; d < RADIX; d++) {
      const count = counts[d]!
      counts[d] = sum
      sum += count
    }
    for (let n = 0; n < size; n++) {
      const k = order[n]!
      other[counts[(keys[k]! >>> shift) & (RADIX - 1)]!++] = k
    }
    ;[order, other] = [other, order]
  }
  const compare = (a: number, b: number): number => values[b]! - values[a]! || ties(a, b) || a - b
  for (let start = 0; start < size; ) {
    let end = start + 1
    while (end < size && keys[order[end]!] === keys[order[start]!]) end++
    if (end - start > 1) order.subarray(start, end).sort(compare)
    start = end
  }
  return order
}

/** Which of a double's two words holds the sign. */
const UPPER = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0
