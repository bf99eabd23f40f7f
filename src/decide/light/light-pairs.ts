/**
 * Pairs too light to be proposed by themselves matter only where the families of their two records may meet by them, that is with another
 * light pair of the same families, or because both are sought (families/who-meets.ts). So they are put aside before names are
 * compared, and of those that were put aside only these are compared after all.
 */
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Aside } from '../../score/screen/aside.ts'
import type { PairColumns } from '../pair-columns.ts'

/** Which pairs may be put aside; plain data. */
export interface LightPairs {
  /** Pairs from this weight up count by themselves, in bits. */
  readonly below: number
  /** The family of each record, -1 for those without one, and for whom is alone in it. */
  readonly familyOf: Int32Array
  /** 1 for records of whom any light pair of two families will do. */
  readonly sought: Uint8Array
}

/** Takes pairs that are put aside; those that no family can make matter are dropped. */
export function createPutAside({
  below,
  familyOf,
}: LightPairs): Aside & { readonly collected: () => PairColumns } {
  const [left, right] = [new GrowableInt32(), new GrowableInt32()]
  return {
    below,
    take(i, j) {
      const [a, b] = [familyOf[i]!, familyOf[j]!]
      if (a < 0 || b < 0 || a === b) return
      left.push(i)
      right.push(j)
    },
    collected: () => ({ left: left.toArray(), right: right.toArray() }),
  }
}
