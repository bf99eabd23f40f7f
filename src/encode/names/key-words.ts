/**
 * The words of a name as blocking keys take them, and any two in a row as one word ("JohnAkol Deng"). Burmese is written without
 * spaces, and a clerk who writes it in Latin letters parts it where he likes (စိုးမျိုး: Soe Myo, Soemyo; သန္တာ: Thandar), so that
 * a word there is a syllable, or two in a row.
 */
import { romaniseBurmese } from '../../normalise/romanise/southeast/burmese.ts'
import type { StructuredName } from '../../normalise/types.ts'

/** A word's readings, likeliest first, and the stretch of the name that it covers. */
export interface KeyWord {
  readonly latin: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * A syllable: a letter that neither an asat nor a stack silences (those close the syllable before), and what follows up to
 * the next one.
 */
const SYLLABLE =
  /[\u1000-\u102a\u103f](?![\u1039\u103a])(?:[^\u1000-\u102a\u103f]|[\u1000-\u1021](?=[\u1039\u103a]))*/g
/** Words or syllables of a name that count. */
const MOST = 5

export function keyWords({ script, tokens }: StructuredName): readonly KeyWord[] {
  const isBurmese = script === 'Myanmar'
  const words: (readonly string[])[] = []
  for (const { role, native, latin } of tokens) {
    if (role === 'particle' || latin.length === 0) continue
    const syllables = isBurmese ? native.match(SYLLABLE) : null
    if (syllables === null) words.push(latin)
    else for (const syllable of syllables) words.push(romaniseBurmese(syllable))
  }
  const out: KeyWord[] = []
  for (let at = 0; at < words.length && at < MOST; at++) {
    const latin = words[at]!
    out.push({ latin, from: at, to: at + 1 })
    const next = words[at + 1]
    // The whole name as one word is a key of its own.
    if (next === undefined || at + 1 === MOST || (words.length === 2 && !isBurmese)) continue
    const most = isBurmese ? Math.max(latin.length, next.length) : 1
    const both = Array.from({ length: most }, (_, n) => reading(latin, n) + reading(next, n))
    out.push({ latin: both, from: at, to: at + 2 })
  }
  return out
}

function reading(latin: readonly string[], n: number): string {
  return latin[Math.min(n, latin.length - 1)]!
}
