/**
 * Third relatives that both records list: the child's siblings are the mother's other children. Each left mention gets at
 * most one right mention and the other way round (two listed siblings are two persons): best pairs first, which
 * differs from the optimal assignment only among near-equal names. An unmatched mention is weak evidence, since lists
 * are incomplete.
 */
import { sharedLooseness } from '../kin-code.ts'
import type { KinWeights } from '../kin-weights.ts'
import type { PairCells } from './pair-cells.ts'
import { type Kin, KINS } from '../../record/kinship/relation.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

const MOST = 64

/** Scratch of the alignment at hand; one serves all pairs. */
export class SharedRelatives {
  /** Mentions of the shorter list that some mention of the longer one could have been. */
  count = 0
  readonly bits: Float64Array = new Float64Array(MOST)
  /** Left and right mention of each entry; -1 for the side on which nobody fits. */
  readonly lefts: Int16Array = new Int16Array(MOST)
  readonly rights: Int16Array = new Int16Array(MOST)

  #leftChoices = new Int16Array(MOST)
  #rightChoices = new Int16Array(MOST)
  /** How well the best of the choices fits. */
  #leftFit = new Float64Array(MOST)
  #rightFit = new Float64Array(MOST)
  #leftTaken = new Int16Array(MOST)
  #rightTaken = new Int16Array(MOST)
  #pairBits = new Float64Array(MOST * MOST)
  #pairs = new Int32Array(MOST * MOST)

  /** Bits of all entries together; the same from either side. Lists are read up to a bound that no family reaches. */
  align(kin: Kin, cells: PairCells, leftSlot: number, rightSlot: number, weights: KinWeights): number {
    const left = cells.left.nodes
    const right = cells.right.nodes
    const [lefts, rights] = [Math.min(left.length, MOST), Math.min(right.length, MOST)]
    this.count = 0
    if (lefts < 2 || rights < 2) return 0
    const loose = sharedLooseness(kin)
    this.#leftChoices.fill(0, 0, lefts)
    this.#rightChoices.fill(0, 0, rights)
    this.#leftFit.fill(0, 0, lefts)
    this.#rightFit.fill(0, 0, rights)
    let size = 0
    for (let b = 1; b < rights; b++) {
      const y = right[b]!
      if (b === rightSlot || y.given.length === 0) continue
      for (let a = 1; a < lefts; a++) {
        const x = left[a]!
        if (a === leftSlot || x.given.length === 0) continue
        const fit = loose[x.code * KINS.length + y.code]! * (x.share ?? 1) * (y.share ?? 1)
        if (fit === 0) continue
        this.#leftChoices[a]!++
        this.#rightChoices[b]!++
        if (fit > this.#leftFit[a]!) this.#leftFit[a] = fit
        if (fit > this.#rightFit[b]!) this.#rightFit[b] = fit
        const bits = cells.bits(a, b) + (fit === 1 ? 0 : Math.log2(fit))
        if (bits <= 0) continue
        this.#pairBits[size] = bits
        this.#pairs[size++] = a * MOST + b
      }
    }
    return this.#settle(lefts, rights, size, weights)
  }

  #settle(lefts: number, rights: number, size: number, weights: KinWeights): number {
    let leftCount = 0
    let rightCount = 0
    for (let a = 1; a < lefts; a++) if (this.#leftChoices[a]! > 0) leftCount++
    for (let b = 1; b < rights; b++) if (this.#rightChoices[b]! > 0) rightCount++
    if (leftCount === 0) return 0
    this.#leftTaken.fill(-1, 0, lefts)
    this.#rightTaken.fill(-1, 0, rights)
    for (;;) {
      let best = -1
      for (let p = 0; p < size; p++) {
        const pair = this.#pairs[p]!
        if (this.#leftTaken[Math.floor(pair / MOST)]! >= 0 || this.#rightTaken[pair % MOST]! >= 0) continue
        if (
          best < 0 ||
          this.#pairBits[p]! > this.#pairBits[best]! ||
          (this.#pairBits[p] === this.#pairBits[best] && pair < this.#pairs[best]!)
        )
          best = p
      }
      if (best < 0) break
      const pair = this.#pairs[best]!
      this.#leftTaken[Math.floor(pair / MOST)] = best
      this.#rightTaken[pair % MOST] = best
    }
    const most = Math.max(leftCount, rightCount)
    if (leftCount !== rightCount) return this.#entries(leftCount < rightCount, lefts, rights, most, weights)
    // Of two lists as long, that which says less for the pair, so that it is the same from either side.
    const ofRight = this.#entries(false, lefts, rights, most, weights)
    const ofLeft = this.#entries(true, lefts, rights, most, weights)
    return ofRight < ofLeft ? this.#entries(false, lefts, rights, most, weights) : ofLeft
  }

  /** Fills the entries with one side's mentions, and gives their sum. */
  #entries(ofLeft: boolean, lefts: number, rights: number, most: number, weights: KinWeights): number {
    this.count = 0
    let sum = 0
    for (let at = 1; at < (ofLeft ? lefts : rights); at++) {
      if ((ofLeft ? this.#leftChoices : this.#rightChoices)[at] === 0) continue
      const taken = (ofLeft ? this.#leftTaken : this.#rightTaken)[at]!
      const pair = taken < 0 ? -1 : this.#pairs[taken]!
      const k = this.count++
      const c = weights.shared * (ofLeft ? this.#leftFit : this.#rightFit)[at]!
      this.lefts[k] = pair >= 0 ? Math.floor(pair / MOST) : ofLeft ? at : -1
      this.rights[k] = pair >= 0 ? pair % MOST : ofLeft ? -1 : at
      this.bits[k] = Math.log2(1 - c + (taken < 0 ? 0 : (c / most) * powerOfTwo(this.#pairBits[taken]!)))
      sum += this.bits[k]
    }
    return sum
  }
}
