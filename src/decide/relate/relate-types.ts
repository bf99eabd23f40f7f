import { GrowableFloat64 } from '../../internal/growable-float64.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'

/** Pairs whose best relation has been chosen, as columns: a run holds millions. */
export class RelationPairs {
  readonly lefts: GrowableInt32 = new GrowableInt32()
  readonly rights: GrowableInt32 = new GrowableInt32()
  /** Codes of the relations, see `kinCode`. */
  readonly kins: GrowableInt32 = new GrowableInt32()
  /** Bits, prior included. */
  readonly weights: GrowableFloat64 = new GrowableFloat64()

  get length(): number {
    return this.lefts.length
  }

  push(left: number, right: number, kin: number, weight: number): void {
    this.lefts.push(left)
    this.rights.push(right)
    this.kins.push(kin)
    this.weights.push(weight)
  }
}
