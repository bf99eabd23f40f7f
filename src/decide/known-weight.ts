import { mix32 } from '../internal/hash.ts'
import type { Steps } from '../internal/pace.ts'
import type { Scorer } from '../score/scorer.ts'
import type { ScoredPairs } from './scored-pairs.ts'
import { writtenZeros } from '../internal/written-zeros.ts'

/** Pairs between two steps, less one. */
const AT_ONCE = (1 << 14) - 1

/**
 * The weight of any pair: that found by a run where it has one, which is that of the scorer to the last bit. Of the pairs that
 * clusters ask about nearly all do, and looking one up takes a tenth of the time.
 *
 * @returns in steps
 */
export function* knownWeight(
  { length, left, right, weight }: ScoredPairs,
  scorer: Pick<Scorer, 'weight'>,
): Steps<Scorer['weight']> {
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1
  // Place of a pair + 1; half full at most.
  const slots = writtenZeros(new Int32Array(mask + 1))
  const slotOf = (i: number, j: number): number => {
    const [low, high] = i < j ? [i, j] : [j, i]
    let slot = mix32(Math.imul(low, 0x9e3779b1) ^ high) & mask
    for (;;) {
      const at = slots[slot]! - 1
      if (at < 0 || (left[at] === low && right[at] === high) || (left[at] === high && right[at] === low))
        return slot
      slot = (slot + 1) & mask
    }
  }
  for (let k = 0; k < length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    slots[slotOf(left[k]!, right[k]!)] = k + 1
  }
  return (i, j) => {
    const at = slots[slotOf(i, j)]! - 1
    return at < 0 ? scorer.weight(i, j) : weight[at]!
  }
}
