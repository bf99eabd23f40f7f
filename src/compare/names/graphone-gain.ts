import { kanaWords } from '../../data/kana-words.ts'
import { foldKana } from '../../normalise/cjk/cjk-kana.ts'
import { foldLong } from '../../normalise/romanise/kana.ts'
import { looksKorean } from '../../normalise/romanise/hangul.ts'
import { kanaToHepburn } from '../../normalise/romanise/kana-hepburn.ts'
import { graphoneBits, graphoneSounds } from './graphone-bits.ts'
import { GRAPHONE_TABLES, graphoneModel } from './graphone-models.ts'
import { nativeSounds } from './native-sounds.ts'
import type { Script } from '../../normalise/types.ts'
import type { CodedToken } from './coded-token.ts'

/** How far the joint-sequence model moves bits, and how many of its own it expects of each. Chosen on the held-out tenth of single names. */
const SHARE = 0.3
const SHARE_WITHOUT_VOWELS = 0.2
const EXPECTED = 1.5
/** What it adds and takes off at most. */
export const GRAPHONE_MOST = 3
const GRAPHONE_LEAST = -4
/** The same where the model knows no way from one to the other: mostly spellings that it has not met. */
const NO_WAY = -2
/** Fewer sounds say too little to take anything off (ウー: Oo). */
const FEWEST = 3

/** Whether {@link graphoneGain} has anything to say of two words. */
export function haveGraphones(a: CodedToken, b: CodedToken): boolean {
  return b.script === 'Latin' && GRAPHONE_TABLES.has(a.script)
}

/**
 * @param a In a script that has a model.
 * @param b In Latin letters.
 * @param bits What the other scores say of the two; more than 0.
 * @returns Bits to add, at most {@link GRAPHONE_MOST}: how much more likely, or less, the Latin word is spelt with these very sounds than words
 *   that agree so well are. Takes off no more than `bits`, and nothing from one or two sounds, or where
 *   the first reading is spelt so: lists and Hepburn say it is. Of scripts without vowels no first reading is, so that there nothing is moved
 *   where any is.
 */
export function graphoneGain(a: CodedToken, b: CodedToken, bits: number): number {
  const model = graphoneModel(a.script)
  if (model === undefined) return 0
  a.graphones ??= isReadByCharacters(a) ? NONE : graphoneSounds(model, nativeSounds(a.native, a.script))
  if (a.graphones.length === 0) return 0
  const isAbjad = ABJADS.has(a.script)
  if (isAbjad && a.latin.includes(b.latin[0]!)) return 0
  let best = Number.NEGATIVE_INFINITY
  for (const letters of b.codes) best = Math.max(best, graphoneBits(model, a.graphones, letters))
  const isLeft = a.graphones.length < FEWEST || a.latin[0] === b.latin[0]
  const most = isLeft ? 0 : bits
  if (best === Number.NEGATIVE_INFINITY) return Math.max(-most, NO_WAY)
  const moved = (isAbjad ? SHARE_WITHOUT_VOWELS : SHARE) * (best - EXPECTED * bits)
  return Math.max(-most, GRAPHONE_LEAST, Math.min(GRAPHONE_MOST, moved))
}
/** Scripts that write few vowels. */
const ABJADS: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>(['Arabic', 'Hebrew'])

const NONE = /* @__PURE__ */ new Uint8Array(0)

/**
 * Kana of a Chinese or Korean name read characters that are spelt by their own language (キコウ: Kihong), so that its kana tell nothing; and
 * Hangul of a Korean name is spelt by custom, syllable by syllable, which tables know.
 */
function isReadByCharacters({ native, latin, script }: CodedToken): boolean {
  if (script === 'Hangul') return native.length <= KOREAN_NAME && looksKorean(native)
  if (script !== 'Katakana') return false
  const kana = foldKana(native)
  return !latin.includes(foldLong(kanaToHepburn(kana))) && !kanaWords().has(kana)
}
/** Syllables of a Korean given name. */
const KOREAN_NAME = 2
