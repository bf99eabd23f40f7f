import { type Kin, KINS } from '../../record/kinship/relation.ts'
import type { KinContribution } from '../../kin/evidence/kin-contribution.ts'
import type { RelationScorer } from '../../kin/evidence/relation-score.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** log2 odds of a relation between two random records, by relation. */
export type KinPriors = ReadonlyMap<Kin, number>

/**
 * One relation for a pair: the likeliest, held against all others. Its odds are those of its own hypothesis against "no
 * relation" and every rival relation together, so that a same-person explanation takes weight from a parent's.
 * One object serves all pairs; its fields speak of the pair asked last.
 */
export class RelationChoice {
  kin: Kin = 'self'
  /** Bits, prior included. */
  weight = 0
  /** What the other relations take away, 0 or less; part of the weight. */
  rivals = 0
  /** The next best relation, and its bits, prior included; undefined where only one could be asked. */
  second: Kin | undefined
  secondWeight: number = Number.NEGATIVE_INFINITY

  readonly #scorer: RelationScorer
  readonly #priors: KinPriors
  readonly #wanted: ReadonlySet<Kin>
  readonly #floor: number
  readonly #bounds = new Float64Array(KINS.length)

  /** @param wanted relations that may be proposed; others only compete @param floor bits under which nothing is kept */
  constructor(scorer: RelationScorer, priors: KinPriors, wanted: ReadonlySet<Kin>, floor: number) {
    this.#scorer = scorer
    this.#priors = priors
    this.#wanted = wanted
    this.#floor = floor
  }

  /** Is the pair that the scorer has loaded worth keeping? */
  choose(possible: readonly Kin[]): boolean {
    const bounds = this.#look(possible)
    if (bounds === undefined) return false
    let best: Kin | undefined
    let top = Number.NEGATIVE_INFINITY
    let next: Kin | undefined
    let below = Number.NEGATIVE_INFINITY
    let sum = 0
    const take = (kin: Kin): void => {
      const weight = this.#priors.get(kin)! + this.#scorer.bits(kin)
      sum += powerOfTwo(weight)
      if (weight > top) {
        next = best
        below = top
        best = kin
        top = weight
      } else if (weight > below) {
        next = kin
        below = weight
      }
    }
    for (let k = 0; k < possible.length; k++)
      if (this.#wanted.has(possible[k]!) && bounds[k]! >= this.#floor) take(possible[k]!)
    // Rivals only take away.
    if (top < this.#floor) return false
    for (let k = 0; k < possible.length; k++)
      if (!this.#wanted.has(possible[k]!) || bounds[k]! < this.#floor) take(possible[k]!)
    if (best === undefined || !this.#wanted.has(best)) return false
    const rivals = -Math.log2(1 + Math.max(0, sum - powerOfTwo(top)))
    this.kin = best
    this.rivals = rivals < -0.05 ? rivals : 0
    this.weight = top + this.rivals
    this.second = next
    this.secondWeight = below
    return this.weight >= this.#floor
  }

  /**
   * What each hypothesis may reach at most, before a name is compared; undefined where none that is wanted reaches the
   * floor, as in most pairs. Without a floor nothing is ruled out.
   */
  #look(possible: readonly Kin[]): Float64Array | undefined {
    const bounds = this.#bounds
    if (this.#floor === Number.NEGATIVE_INFINITY) return bounds.fill(Number.POSITIVE_INFINITY)
    return this.#reaches(possible, false) && this.#reaches(possible, true) ? bounds : undefined
  }

  #reaches(possible: readonly Kin[], closely: boolean): boolean {
    this.#scorer.look(closely)
    let reached = false
    for (let k = 0; k < possible.length; k++) {
      const kin = possible[k]!
      this.#bounds[k] = this.#priors.get(kin)! + this.#scorer.atMost(kin)
      if (this.#bounds[k]! >= this.#floor && this.#wanted.has(kin)) reached = true
    }
    return reached
  }

  /** The parts of the last choice's weight, without the prior. */
  explain(): readonly KinContribution[] {
    const own = this.#scorer.explain(this.kin)
    return this.rivals === 0
      ? own
      : [
          ...own,
          { feature: 'rivals', label: 'other relations', level: 'would fit as well', bits: this.rivals },
        ]
  }
}
