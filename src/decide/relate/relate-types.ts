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

  /** Copies of exactly the pairs. */
  columns(): PairColumns {
    const { lefts, rights, kins, weights } = this
    return {
      lefts: lefts.toArray(),
      rights: rights.toArray(),
      kins: kins.toArray(),
      weights: weights.toArray(),
    }
  }
}

/** The same as plain data. */
export interface PairColumns {
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly kins: Int32Array
  readonly weights: Float64Array
}

/** Pairs of several lists, each of which gives every left record whole, by left record and then as they stood. */
export function inOrderOfLefts(lists: readonly PairColumns[], lefts: number): RelationPairs {
  const next = new Int32Array(lefts + 1)
  for (const list of lists) for (const left of list.lefts) next[left + 1]!++
  for (let i = 0; i < lefts; i++) next[i + 1]! += next[i]!
  const length = next[lefts]!
  const [list, place] = [new Int32Array(length), new Int32Array(length)]
  lists.forEach((columns, n) => {
    for (let k = 0; k < columns.lefts.length; k++) {
      const at = next[columns.lefts[k]!]!++
      list[at] = n
      place[at] = k
    }
  })
  const out = new RelationPairs()
  for (let at = 0; at < length; at++) {
    const columns = lists[list[at]!]!
    const k = place[at]!
    out.push(columns.lefts[k]!, columns.rights[k]!, columns.kins[k]!, columns.weights[k]!)
  }
  return out
}
