import { kanaWords } from '../../../data/kana-words.ts'
import { foldKana } from '../../../normalise/cjk/cjk-kana.ts'
import { foldLong } from '../../../normalise/romanise/japanese/kana.ts'
import { kanaToHepburn } from '../../../normalise/romanise/japanese/kana-hepburn.ts'
import { graphoneBits, graphoneSounds } from './graphone-bits.ts'
import type { CodedToken } from '../words/coded-token.ts'

/** How far the joint-sequence model moves bits, and how many of its own it expects of each. Chosen on the held-out tenth of single names. */
const SHARE = 0.3
const EXPECTED = 1.5
/** What it adds and takes off at most. */
export const GRAPHONE_MOST = 3
const GRAPHONE_LEAST = -4
/** Fewer sounds say too little to take anything off (ウー: Oo). */
const FEWEST = 3

/** Whether {@link graphoneGain} has anything to say of two words. */
export function haveGraphones(a: CodedToken, b: CodedToken): boolean {
  return a.script === 'Katakana' && b.script === 'Latin'
}

/**
 * @param a In katakana.
 * @param b In Latin letters.
 * @param bits What the other scores say of the two; more than 0.
 * @returns Bits to add, at most {@link GRAPHONE_MOST}: how much more likely, or less, the Latin word is spelt with these very kana than words
 *   that agree so well are. Takes off no more than `bits`, and nothing from one or two sounds, or where
 *   the first reading is spelt so: lists and Hepburn say it is.
 */
export function graphoneGain(a: CodedToken, b: CodedToken, bits: number): number {
  a.graphones ??= isReadByCharacters(a) ? NONE : graphoneSounds(a.native)
  if (a.graphones.length === 0) return 0
  let best = Number.NEGATIVE_INFINITY
  for (const letters of b.codes) best = Math.max(best, graphoneBits(a.graphones, letters))
  const isLeft = a.graphones.length < FEWEST || a.latin[0] === b.latin[0]
  const least = isLeft ? 0 : Math.max(-bits, GRAPHONE_LEAST)
  return Math.max(least, Math.min(GRAPHONE_MOST, SHARE * (best - EXPECTED * bits)))
}

const NONE = /* @__PURE__ */ new Uint8Array(0)

/** Kana of a Chinese or Korean name read characters that are spelt by their own language (キコウ: Kihong), so that its kana tell nothing. */
function isReadByCharacters({ native, latin }: CodedToken): boolean {
  const kana = foldKana(native)
  return !latin.includes(foldLong(kanaToHepburn(kana))) && !kanaWords().has(kana)
}
