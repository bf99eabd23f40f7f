import { hashString } from '../../internal/hash.ts'
import { GrowableFloat64 } from '../../internal/growable-float64.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import type { WantedPairs } from './find-rules.ts'

/** Pairs between two steps, less one. */
const AT_ONCE = 4095

/**
 * About `size` of many weighed pairs, and no more, that stand for all of them: a pair is taken as often as it weighs, those above a
 * bound always and the others by the hash of their ids, which then weigh as much as the bound (Poisson sampling proportional to
 * size, Horvitz and Thompson 1952). Sums of weights over any kind of pairs stay what they are, in expectation.
 */
export function* weighedSample(ids: readonly string[], pairs: WantedPairs, size: number): Steps<WantedPairs> {
  const { left, right, weight } = pairs
  let total = 0
  for (let k = 0; k < weight.length; k++) total += weight[k]!
  const bound = total / size
  const [a, b, weights] = [new GrowableInt32(), new GrowableInt32(), new GrowableFloat64()]
  for (let k = 0; k < weight.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    const own = weight[k]!
    if (own < bound && hashString(`${ids[left[k]!]}\n${ids[right[k]!]}`) >= (own / bound) * 2 ** 32) continue
    a.push(left[k]!)
    b.push(right[k]!)
    weights.push(Math.max(own, bound))
  }
  return { left: a.toArray(), right: b.toArray(), weight: weights.toArray() }
}
