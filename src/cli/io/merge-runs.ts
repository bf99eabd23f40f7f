/**
 * Merges sorted runs of positions in a list of texts.
 *
 * @param runs together all positions, each run by rising texts
 * @returns all positions by rising texts; undefined where two texts are equal
 */
export function mergeRuns(texts: readonly string[], runs: readonly Int32Array[]): Int32Array | undefined {
  let left = [...runs]
  while (left.length > 1) {
    const merged: Int32Array[] = []
    for (let k = 0; k < left.length; k += 2) {
      const both = k + 1 < left.length ? mergeTwo(texts, left[k]!, left[k + 1]!) : left[k]!
      if (both === undefined) return undefined
      merged.push(both)
    }
    left = merged
  }
  return left[0] ?? new Int32Array(0)
}

function mergeTwo(texts: readonly string[], a: Int32Array, b: Int32Array): Int32Array | undefined {
  const out = new Int32Array(a.length + b.length)
  let [x, y, at] = [0, 0, 0]
  while (x < a.length && y < b.length) {
    const [one, other] = [texts[a[x]!]!, texts[b[y]!]!]
    if (one === other) return undefined
    out[at++] = one < other ? a[x++]! : b[y++]!
  }
  out.set(a.subarray(x), at)
  out.set(b.subarray(y), at + a.length - x)
  return out
}
