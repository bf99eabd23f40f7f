/** What third relatives may speak for a relation at most: an upper bound of {@link SharedRelatives} at a fraction of its cost. */
import { fullMatches, sharedLooseness } from '../kin-code.ts'
import type { KinGraph } from '../graph/kin-graph.ts'
import type { KinWeights } from '../kin-weights.ts'
import type { PairCells } from './pair-cells.ts'
import { type Kin, KINS } from '../../record/kinship/relation.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** One serves all pairs. */
export class SharedBound {
  /** Mentions that may be one person, by left mention. */
  #size = 0
  #lefts: number[] = []
  #roles: number[] = []
  #bits: number[] = []

  /** Takes in a pair: for each left mention, whom it resembles on the right. */
  look(cells: PairCells): void {
    const { left, right } = cells
    this.#size = 0
    for (let a = 1; a < left.nodes.length; a++)
      for (let b = 1; b < right.nodes.length; b++) {
        const bits = cells.atMost(a, b)
        if (bits <= 0) continue
        this.#lefts[this.#size] = a
        this.#roles[this.#size] = left.nodes[a]!.code * KINS.length + right.nodes[b]!.code
        this.#bits[this.#size++] = bits
      }
  }

  /**
   * @param byLeft @param byRight is a focal person among those whom the left, the right record lists, so that one mention less
   * is a third relative?
   */
  atMost(
    kin: Kin,
    { left, right }: PairCells,
    byLeft: boolean,
    byRight: boolean,
    { shared }: KinWeights,
  ): number {
    const loose = sharedLooseness(kin)
    // Mentions that somebody on the other side fits fully by role, at least so many.
    const lefts = Math.min(namedIn(left, fullMatches(kin), right.named), MOST)
    const rights = Math.min(namedIn(right, fullMatches(kin, true), left.named), MOST)
    const longer = Math.max(1, byRight ? 0 : lefts - Number(byLeft), byLeft ? 0 : rights - Number(byRight))
    let sum = 0
    let found = 0
    for (let k = 0; k < this.#size; ) {
      const a = this.#lefts[k]!
      let most = 0
      for (; k < this.#size && this.#lefts[k] === a; k++)
        if (loose[this.#roles[k]!]! > 0 && this.#bits[k]! > most) most = this.#bits[k]!
      if (most === 0) continue
      found++
      const bits = Math.log2(1 - shared + (shared / longer) * powerOfTwo(most))
      if (bits > 0) sum += bits
    }
    if (byLeft || byRight) return sum
    const missing = Math.min(lefts, rights) - found
    return missing <= 0 ? sum : sum + missing * Math.log2(1 - shared)
  }
}

const MOST = 63

/** Named mentions that someone on the other side, whose mentions have these roles, could be. */
function namedIn({ nodes }: KinGraph, full: Int32Array, others: number): number {
  let count = 0
  for (let k = 1; k < nodes.length; k++)
    if (nodes[k]!.share === undefined && nodes[k]!.given.length > 0 && (full[nodes[k]!.code]! & others) !== 0)
      count++
  return count
}
