import { powerOfTwo } from '../internal/power-of-two.ts'
import type { CompiledComparison } from './compile.ts'
import type { Alternative } from './model/model.ts'

/** What the relatives and neighbours of a person would agree on as well: the model's alternatives against strangers, of one pair after another. */
export interface SharedEvidence {
  /** The most that {@link bits} can be: everything speaks against the alternatives too. */
  readonly most: number
  /** Begins another pair. */
  begin(): void
  /** Adds what a level of comparison k says for each alternative. */
  add(k: number, code: number, rarityBits: number): void
  /**
   * Once a pair: log2((1 + sum of odds) / (1 + sum of odds · 2^bits)): the likelihood ratio against strangers becomes one against
   * strangers, relatives and neighbours together, so that what they share counts once. Exactly 0 where nothing is known.
   *
   * @param gone bits that the address of somebody who moved, and is not at his relatives' any more, gives back to them: 0 or more
   */
  bits(gone: number): number
  /** Label of the alternative that the evidence fits best; empty where it fits a stranger better. */
  likeliest(): string
}

/** @param odds of each alternative against strangers */
export function createSharedEvidence(
  compiled: readonly CompiledComparison[],
  alternatives: readonly Alternative[],
  odds: Float64Array,
): SharedEvidence {
  const count = odds.length
  /** Bits of each alternative against a stranger, of the pair at hand. */
  const own = new Float64Array(count)
  const mayMove = alternatives.map(({ shares }) => shares === 'household')
  return {
    most: Math.log2(1 + odds.reduce((a, b) => a + b, 0)),
    begin() {
      own.fill(0)
    },
    add(k, code, rarityBits) {
      const { alternativeBits, sharesRarity } = compiled[k]!
      for (let c = 0; c < count; c++)
        own[c]! += alternativeBits[code * count + c]! + (sharesRarity[c] === 1 ? rarityBits : 0)
    },
    bits(gone) {
      if (count === 0) return 0
      let before = 1
      let after = 1
      for (let c = 0; c < count; c++) {
        before += odds[c]!
        if (mayMove[c]!) own[c]! += gone
        after += odds[c]! * powerOfTwo(own[c]!)
      }
      return Math.log2(before / after)
    },
    likeliest() {
      let best = 1
      let label = ''
      for (let c = 0; c < count; c++) {
        const value = odds[c]! * powerOfTwo(own[c]!)
        if (value <= best) continue
        best = value
        label = alternatives[c]!.label
      }
      return label
    },
  }
}
