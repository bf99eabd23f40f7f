/** How lists that lie end to end are written down in a file: where each begins, and how long it is. */

/** Where each of them begins. */
export function startsOf(lengths: Int32Array): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(lengths.length)
  for (let n = 1; n < lengths.length; n++) starts[n] = starts[n - 1]! + lengths[n - 1]!
  return starts
}

/** Whether all lie among `used` numbers, and are no more of them together: in a file that somebody forged they may lie over each other. */
export function areLists(starts: Int32Array, lengths: Int32Array, used: number): boolean {
  let sum = 0
  for (let n = 0; n < starts.length; n++) {
    const [start, length] = [starts[n]!, lengths[n]!]
    if (start < 0 || length < 0 || start + length > used) return false
    sum += length
  }
  return sum <= used
}
