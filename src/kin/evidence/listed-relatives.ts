/**
 * One person among the relatives that a record lists, in both directions: the mother among those the child names, the child
 * among those the mother names. Which mention it is stays open, so the bits are those of a mixture over the list:
 * log2((1 - c) + c * mean of 2^bits), where c is the probability that such a list names the person.
 */
import { looseCodes } from '../kin-code.ts'
import type { PairCells } from './pair-cells.ts'
import type { KinWeights } from '../kin-weights.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** Where the person is in a list, and what that is worth. Filled by {@link findListed}. */
export interface Listed {
  /** Mentions that may be the person by their role and of which anything is known; 0 leaves all else without meaning. */
  mentions: number
  /** The same, each by how well its role fits. */
  fits: number
  /** Position of the likeliest mention, -1 where none fits better than a stranger. */
  at: number
  bits: number
  birthBits: number
  /** Probability that the list names the person at all. */
  covered: number
}

export function emptyListed(): Listed {
  return { mentions: 0, fits: 0, at: -1, bits: 0, birthBits: 0, covered: 0 }
}

/**
 * @param byLeft is the right focal person among the left mentions, or the left one among the right mentions?
 * @param role what the wanted person is to the one who lists it
 * @param slots how many such relatives one can have: a list of one parent names either of two
 */
export function findListed(
  cells: PairCells,
  byLeft: boolean,
  role: number,
  slots: number,
  weights: KinWeights,
  out: Listed,
): void {
  const { nodes } = byLeft ? cells.left : cells.right
  let mentions = 0
  let sum = 0
  // A loose word, or who may stand in a name, is a mention in part only.
  let fits = 0
  let best = -1
  let top = 0
  for (let at = 1; at < nodes.length; at++) {
    const { code, share = 1 } = nodes[at]!
    const loose = looseCodes(code, role) * share
    if (loose === 0) continue
    const a = byLeft ? at : 0
    const b = byLeft ? 0 : at
    if (!cells.known(a, b)) continue
    mentions++
    fits += loose
    const bits = cells.bits(a, b)
    sum += loose * powerOfTwo(bits)
    if (best < 0 || bits > top) {
      best = at
      top = bits
    }
  }
  out.mentions = mentions
  out.bits = 0
  out.at = -1
  out.birthBits = 0
  if (mentions === 0) return
  out.fits = fits
  out.covered = weights.listed * (fits / Math.max(fits, slots, 1))
  out.bits = Math.log2(1 - out.covered + (out.covered / fits) * sum)
  if (top > 0) {
    out.at = best
    out.birthBits = byLeft ? cells.birthBits(best, 0) : cells.birthBits(0, best)
  }
}
