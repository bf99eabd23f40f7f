/** 0 for the edge of a name, else the letter's place in the alphabet. */
const index = (c: string): number => (c === '$' ? 0 : c.charCodeAt(0) - 96)
const sum = (t: Float64Array, at: number): number => t.subarray(at, at + 27).reduce((x, y) => x + y, 0)
/**
 * A trigram model of Latin names, interpolated.
 *
 * @returns bits against letter c after a and b, at (a * 27 + b) * 27 + c, against the letter's own frequency
 */
export function letterBits(names: ReadonlySet<string>): Float64Array {
  const n3 = new Float64Array(27 ** 3)
  const n2 = new Float64Array(27 ** 2)
  const n1 = new Float64Array(27)
  for (const latin of names) {
    let a = 0
    let b = 0
    for (const letter of `${latin}$`) {
      const c = index(letter)
      n3[(a * 27 + b) * 27 + c]!++
      n2[b * 27 + c]!++
      n1[c]!++
      a = b
      b = c
    }
  }
  const all = n1.reduce((x, y) => x + y, 0)
  const out = new Float64Array(27 ** 3)
  for (let ab = 0; ab < 27 * 27; ab++) {
    const b = ab % 27
    const t3 = sum(n3, ab * 27)
    const t2 = sum(n2, b * 27)
    for (let c = 0; c < 27; c++) {
      const p2 = (n2[b * 27 + c]! + 5 * (n1[c]! / all)) / (t2 + 5)
      const p3 = (n3[ab * 27 + c]! + 8 * p2) / (t3 + 8)
      // Against the letter's own frequency, so that a longer spelling costs no more for its length.
      out[ab * 27 + c] = -Math.log2(p3 / (n1[c]! / all))
    }
  }
  return out
}
