import { InputError } from '../record/errors.ts'

/** How many scored pairs have which weight, by whole bits. */
export interface WeightHistogram {
  /** Lowest weight of the first bin, in bits; each bin is one bit wide, the first and last hold what lies beyond. */
  readonly from: number
  /** From the lowest weight up. */
  readonly bins: readonly WeightBin[]
}

/** Pairs of one bin of weights, by what the truth says. */
export interface WeightBin {
  /** Pairs that are one person. */
  readonly matches: number
  /** Pairs that are two people. */
  readonly others: number
  /** Pairs of which the truth says nothing, or of which none was given. */
  readonly unknown: number
}

const LOWEST = -30
const HIGHEST = 50

/**
 * Counts weights by whole bits, for {@link reportHtml} or a chart of one's own.
 *
 * @param weights in bits, of the pairs of a run
 * @param isMatch the truth of the pair at a position, where it is known
 * @throws {InputError} `not-an-array`, `not-a-number`
 *
 * @example
 * ```ts
 * import { weightHistogram } from 'kinmatch'
 *
 * const { from, bins } = weightHistogram([8.2, 8.9, 10.4], (position) => position > 0)
 * from //=> 8
 * bins.map(({ matches, others }) => [matches, others]) //=> [[1, 1], [0, 0], [1, 0]]
 * ```
 */
export function weightHistogram(
  weights: ArrayLike<number>,
  isMatch: (position: number) => boolean | undefined = () => undefined,
): WeightHistogram {
  if (!Array.isArray(weights) && !ArrayBuffer.isView(weights))
    throw new InputError('not-an-array', 'weights are an array of bits: matches.map(({ weight }) => weight)')
  const bins = new Map<number, { matches: number; others: number; unknown: number }>()
  for (let k = 0; k < weights.length; k++) {
    if (typeof weights[k] !== 'number' || Number.isNaN(weights[k]))
      throw new InputError('not-a-number', 'weights are numbers of bits: matches.map(({ weight }) => weight)')
    const bit = Math.min(HIGHEST, Math.max(LOWEST, Math.floor(weights[k])))
    let bin = bins.get(bit)
    if (bin === undefined) bins.set(bit, (bin = { matches: 0, others: 0, unknown: 0 }))
    const match = isMatch(k)
    bin[match === undefined ? 'unknown' : match ? 'matches' : 'others']++
  }
  if (bins.size === 0) return { from: 0, bins: [] }
  const [from, to] = [Math.min(...bins.keys()), Math.max(...bins.keys())]
  const empty = { matches: 0, others: 0, unknown: 0 }
  return { from, bins: Array.from({ length: to - from + 1 }, (_, k) => bins.get(from + k) ?? empty) }
}
