/** How often each operation is used in the alignments of two strings, by their weights: forward and backward (Ristad & Yianilos 1998). */
import { CHUNKS } from '../../src/compare/names/words/learned-table.ts'

/** Letters that an operation takes on either side. */
const OPERATIONS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
]

export interface Alignments {
  /** Sum over all alignments of the product of their operations. */
  readonly total: number
  /** Tells the place of each operation in the table and how often it is used; a place may come several times. */
  readonly forEach: (use: (at: number, count: number) => void) => void
}

/** The chunk of `size` letters that ends before `end`, as the table counts them. */
function chunkAt(s: Uint8Array, end: number, size: number): number {
  if (size === 0) return 0
  return size === 1 ? s[end - 1]! : 27 + 26 * (s[end - 2]! - 1) + s[end - 1]! - 1
}

/**
 * @param weights Of each operation by `a * 703 + b`; not to be changed before the last use.
 * @returns Undefined where no alignment is possible.
 */
export function alignments(weights: Float64Array, a: Uint8Array, b: Uint8Array): Alignments | undefined {
  const n = a.length
  const m = b.length
  const w = m + 1
  const forward = new Float64Array((n + 1) * w)
  forward[0] = 1
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      let sum = forward[i * w + j]!
      for (const [x, y] of OPERATIONS)
        if (x <= i && y <= j)
          sum += forward[(i - x) * w + j - y]! * weights[chunkAt(a, i, x) * CHUNKS + chunkAt(b, j, y)]!
      forward[i * w + j] = sum
    }
  const total = forward[n * w + m]!
  if (!(total > 0)) return undefined
  return { total, forEach }

  function forEach(use: (at: number, count: number) => void): void {
    const back = new Float64Array((n + 1) * w)
    back[n * w + m] = 1
    for (let i = n; i >= 0; i--)
      for (let j = m; j >= 0; j--) {
        const here = back[i * w + j]!
        if (here === 0) continue
        for (const [x, y] of OPERATIONS) {
          if (x > i || y > j) continue
          const at = chunkAt(a, i, x) * CHUNKS + chunkAt(b, j, y)
          const from = (i - x) * w + j - y
          use(at, (forward[from]! * weights[at]! * here) / total)
          back[from] = back[from]! + weights[at]! * here
        }
      }
  }
}
