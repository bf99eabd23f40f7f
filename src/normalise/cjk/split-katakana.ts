/**
 * Splits a foreign name that was written in katakana without separators (ジョナサンジョンソン) into words: the cheapest
 * sequences of words under a unigram model of frequent name words and a bigram model of kana for all others
 * (dynamic programming over prefixes, as in Goldwater, Griffiths & Johnson 2009 without the learning).
 */
import { kanaForeignNames } from '../../data/kana-foreign-names.ts'
import { KANA_CODES, kanaFollows, kanaWords } from '../../data/kana-words.ts'

/** A way to cut the name, with its cost in bits. */
export interface KatakanaSplit {
  readonly words: readonly string[]
  readonly bits: number
}

/** Shortest name that may be two words, and shortest word. */
const SHORTEST = 4
const SHORTEST_WORD = 2
const LONGEST = 24
const MOST_WORDS = 3
const KEPT = 4
/** Bits for a word that isn't listed. */
const UNLISTED = 3
/** Bits of a listed name of which nobody counted the bearers. */
const LISTED = 10
/** Bits for one word more, and for each kana of a word beyond the usual length. */
const ANOTHER = 2
const USUAL = 7
const LONGER = 1.5
const FIRST = 0x30a1
/** No word begins with a small kana, a long vowel, a doubled consonant or n. */
const NOT_FIRST = /[ァィゥェォッャュョヮンー]/u

/** @returns The likeliest ways, best first, one word among them; at most {@link KEPT}, none for a short name. */
export function splitKatakana(name: string): readonly KatakanaSplit[] {
  if (name.length < SHORTEST || name.length > LONGEST || !/^[ァ-ヺー]+$/u.test(name)) return []
  const all: KatakanaSplit[] = []
  cut(name, 0, [], 0, all)
  all.sort((x, y) => x.bits - y.bits || x.words.length - y.words.length)
  const kept = all.slice(0, KEPT)
  const whole = all.find(({ words }) => words.length === 1)
  if (whole !== undefined && !kept.includes(whole)) kept[KEPT - 1] = whole
  return kept
}

function cut(name: string, from: number, words: readonly string[], bits: number, all: KatakanaSplit[]): void {
  const rest = name.slice(from)
  all.push({ words: [...words, rest], bits: bits + wordBits(rest) })
  if (words.length + 1 === MOST_WORDS) return
  for (let end = from + SHORTEST_WORD; end <= name.length - SHORTEST_WORD; end++) {
    if (NOT_FIRST.test(name[end]!)) continue
    const word = name.slice(from, end)
    cut(name, end, [...words, word], bits + wordBits(word) + ANOTHER, all)
  }
}

function wordBits(word: string): number {
  const follows = kanaFollows()
  let bits = UNLISTED + LONGER * Math.max(0, word.length - USUAL)
  let before = 0
  for (let i = 0; i <= word.length; i++) {
    const code = i < word.length ? word.charCodeAt(i) - FIRST + 1 : 0
    bits += follows[before * KANA_CODES + code]!
    before = code
  }
  return Math.min(bits, kanaWords().get(word) ?? (kanaForeignNames().has(word) ? LISTED : bits))
}
