/** The M step of EM: from how many pairs are on each level to the shares of these, which stay possible and in order. By level code, 0 for missing. */

/** What m of a comparison is drawn to, and its bounds: see `EmComparison`. */
interface Expected {
  readonly priorM: readonly number[]
  readonly mostM?: readonly number[]
  readonly near?: readonly number[]
  readonly far?: readonly number[]
}

/** No level is impossible: every weight stays finite. */
const SMALLEST = 1e-9
/** Nothing is recorded without error: one true pair in five hundred disagrees, whatever a clean training file shows. */
const SMALLEST_DISAGREEMENT = 0.002

/** m: what matches show, drawn to what is expected, and within bounds. */
export function maximise(
  sum: Float64Array,
  u: Float64Array,
  comparison: Expected,
  strength: number,
): Float64Array {
  const { priorM, mostM = [] } = comparison
  const next = new Float64Array(sum.length)
  for (let code = 1; code < sum.length; code++) next[code] = sum[code]! + strength * priorM[code - 1]!
  const m = normalised(next)
  const most = mostOfFar(m, u, comparison)
  let isBound = false
  for (let code = 1; code < m.length; code++) {
    const bound = Math.min(mostM[code - 1] ?? 1, most[code] ?? 1)
    if (m[code]! <= bound) continue
    m[code] = bound
    isBound = true
  }
  if (isBound) return normalised(m)
  const last = m.length - 1
  if (m[last]! >= SMALLEST_DISAGREEMENT) return m
  m[last] = SMALLEST_DISAGREEMENT
  return normalised(m)
}

/** So many of the matches may be on a far level, whatever the near ones show. */
const LEAST_FAR = 0.004

/** By level code, the most that m of a far level may be. */
function mostOfFar(
  m: Float64Array,
  u: Float64Array,
  { near = [], far = [] }: Expected,
): readonly (number | undefined)[] {
  const most: (number | undefined)[] = []
  const of = (shares: Float64Array): number => near.reduce((sum, code) => sum + shares[code]!, 0)
  const ratio = of(m) / of(u)
  if (Number.isFinite(ratio)) for (const code of far) most[code] = Math.max(LEAST_FAR, ratio * u[code]!)
  return most
}

/** u: what random pairs show, less the matches among them. Matters in small files, where a random pair may well be a match. */
export function strangers(
  shares: Float64Array,
  matches: Float64Array,
  total: number,
  sampled: number,
): Float64Array {
  const left = new Float64Array(shares.length)
  for (let code = 1; code < shares.length; code++)
    left[code] = Math.max(
      shares[code]! * total - matches[code]!,
      (0.5 * total) / sampled,
      shares[code]! * total * 0.02,
    )
  return normalised(left)
}

export function normalised(values: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(values)
  out[0] = 0
  let sum = 0
  for (let code = 1; code < out.length; code++) sum += out[code] = Math.max(out[code]!, SMALLEST)
  for (let code = 1; code < out.length; code++) out[code]! /= sum
  return out
}

/** Pools neighbours of the similarity chain whose weight would rise as similarity falls (pool adjacent violators). */
export function keepOrder(m: Float64Array, u: Float64Array, ordered: readonly boolean[]): void {
  const blocks: { m: number; u: number; codes: number[] }[] = []
  for (let code = 1; code < m.length; code++) {
    if (!ordered[code - 1]) continue
    blocks.push({ m: m[code]!, u: u[code]!, codes: [code] })
    while (blocks.length > 1) {
      const [above, below] = [blocks.at(-2)!, blocks.at(-1)!]
      if (above.m * below.u >= below.m * above.u) break
      blocks.splice(-2, 2, {
        m: above.m + below.m,
        u: above.u + below.u,
        codes: [...above.codes, ...below.codes],
      })
    }
  }
  for (const block of blocks)
    if (block.codes.length > 1) for (const code of block.codes) m[code] = (block.m * u[code]!) / block.u
}

export function halveJoint(m: Float64Array, u: Float64Array, joint: readonly boolean[]): void {
  for (let code = 1; code < m.length; code++)
    if (joint[code - 1]) {
      m[code] = Math.sqrt(m[code]!)
      u[code] = Math.sqrt(u[code]!)
    }
}
