import { codeWord } from '../../src/compare/names/words/token-code.ts'
import { selfBits, tableFor, tokenBits } from '../../src/compare/names/words/token-bits.ts'
import { withoutJoinedParticle } from '../../src/encode/names/joined-particle.ts'
import { tokenOf } from './token-of.ts'
import { readVariantPairs } from './variant-pairs.ts'

/** Pairs of surnames, and how many of them people called one name. */
export interface Judged {
  readonly pairs: number
  readonly same: number
}

export interface JudgedSurnames {
  /** By share of full agreement, from each twentieth on. */
  readonly byShare: ReadonlyMap<number, Judged>
  /** Of two surnames one is a particle and the other. */
  readonly joined: Judged
}

/** What people say of the pairs of Latin surnames that may be learned from, where the limits of likeness.ts and joined-particle.ts come from. */
export function judgedSurnames(): JudgedSurnames {
  const byShare = new Map<number, Judged>()
  let joined: Judged = { pairs: 0, same: 0 }
  const counted = (judged: Judged | undefined, same: boolean): Judged => ({
    pairs: (judged?.pairs ?? 0) + 1,
    same: (judged?.same ?? 0) + Number(same),
  })
  for (const { kind, first, second, same, heldOut } of readVariantPairs()) {
    if (kind !== 'surname' || heldOut || first === second) continue
    if (withoutJoinedParticle(first) === second || withoutJoinedParticle(second) === first)
      joined = counted(joined, same)
    const [x, y] = [first, second].map((word) => tokenOf(codeWord, word, [word]))
    const share = tokenBits(x!, y!, tableFor('Latin', 'Latin')) / Math.min(selfBits(x!), selfBits(y!))
    const from = Math.max(0, Math.floor(share * 20) / 20)
    byShare.set(from, counted(byShare.get(from), same))
  }
  return { byShare, joined }
}
