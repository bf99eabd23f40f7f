/** Below 0, 0 or above, as for `sort`. */
type Compare = (a: number, b: number) => number

/**
 * Merges sorted runs of positions in a list.
 *
 * @param runs together all positions, each run rising
 * @returns all positions rising; undefined where two are equal
 */
export function mergeRuns(compare: Compare, runs: readonly Int32Array[]): Int32Array | undefined {
  let left = [...runs]
  while (left.length > 1) {
    const merged: Int32Array[] = []
    for (let k = 0; k < left.length; k += 2) {
      const both = k + 1 < left.length ? mergeTwo(compare, left[k]!, left[k + 1]!) : left[k]!
      if (both === undefined) return undefined
      merged.push(both)
    }
    left = merged
  }
  return left[0] ?? new Int32Array(0)
}

function mergeTwo(compare: Compare, a: Int32Array, b: Int32Array): Int32Array | undefined {
  const out = new Int32Array(a.length + b.length)
  let [x, y, at] = [0, 0, 0]
  while (x < a.length && y < b.length) {
    const order = compare(a[x]!, b[y]!)
    if (order === 0) return undefined
    out[at++] = order < 0 ? a[x++]! : b[y++]!
  }
  out.set(a.subarray(x), at)
  out.set(b.subarray(y), at + a.length - x)
  return out
}
