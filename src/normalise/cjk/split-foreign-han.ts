/**
 * Parts a foreign name in Han that was written without separators (沙菲益阿都拉): the cheapest sequence of listed
 * words and runs of other characters (dynamic programming over prefixes).
 */
import { frequentForeignHan } from '../../data/han-foreign-frequent.ts'
import { hanForeignGiven } from '../../data/han-foreign-given.ts'
import { hanForeignSurnames } from '../../data/han-foreign-surnames.ts'
import { hanForeignWords } from '../../data/han-foreign-words.ts'
import { hanTibetanWords } from '../../data/tibetan-han.ts'
import { foldHan } from './cjk-fold.ts'

const SHORTEST = 4
const LONGEST = 16
/** Longest listed word. */
const LONGEST_WORD = 7
/** A listed word, less for each of its characters; one of a single character says little. */
const WORD = 1
const CHARACTER = -0.6
const SINGLE = 0.7
/** Characters of no listed word: a run, and more if it is short. */
const RUN = 1
const SHORT_RUN = 1.4
/** Each character of a run beyond the usual length of a word. */
const USUAL = 4
const LONGER = 0.5

let words: ReadonlyMap<string, readonly string[]> | undefined

/** @returns A-z spellings of a listed word, likeliest first; none of any other. */
export function foreignHanWord(text: string): readonly string[] {
  // What is known of names in general comes before what a sample of them says.
  words ??= wordsOf([
    hanForeignGiven(),
    hanForeignSurnames(),
    hanForeignWords(),
    hanTibetanWords(),
    frequentForeignHan(),
  ])
  return words.get(foldHan(text)) ?? NONE
}

/** Tibetan words of a name in Han, of two characters each; none where some of it is none (a surname of one character, a word of another people). */
export function splitTibetanHan(name: string): readonly string[] {
  tibetan ??= new Set(wordsOf([hanTibetanWords()]).keys())
  if (name.length % 2 !== 0 || name.length > MOST_TIBETAN) return NONE
  const parts: string[] = []
  for (let at = 0; at < name.length; at += 2) {
    const part = name.slice(at, at + 2)
    if (!tibetan.has(foldHan(part))) return NONE
    parts.push(part)
  }
  return parts
}

/** Longest Tibetan name in Han: two words, or four characters. */
const MOST_TIBETAN = 4
let tibetan: ReadonlySet<string> | undefined

let anywhere: ReadonlySet<string> | undefined

/**
 * Whether a part of a name without separators is a listed word. A given name of the West stands first: what looks like one further
 * back is the end of a surname (列夫 is Lev, and the end of Korolev).
 */
function isPart(part: string, isFirst: boolean): boolean {
  anywhere ??= new Set(wordsOf([hanForeignSurnames(), hanForeignWords(), frequentForeignHan()]).keys())
  return isFirst && part.length > 1 ? foreignHanWord(part).length > 0 : anywhere.has(foldHan(part))
}

/** Of several tables the spellings of the first come first. */
function wordsOf(
  tables: readonly ReadonlyMap<string, readonly string[]>[],
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>()
  for (const table of tables)
    for (const [han, spellings] of table) {
      const key = foldHan(han)
      const known = out.get(key)
      out.set(key, known === undefined ? spellings : [...new Set([...known, ...spellings])])
    }
  return out
}

const NONE: readonly string[] = []

/** @returns The words of the name, at least two and one of them a listed word of several characters; else none. */
export function splitForeignHan(name: string): readonly string[] {
  const length = name.length
  if (length < SHORTEST || length > LONGEST) return NONE
  const cost: number[] = [0]
  const from: number[] = [0]
  const listed: boolean[] = [false]
  for (let end = 1; end <= length; end++) {
    cost.push(Number.POSITIVE_INFINITY)
    from.push(0)
    listed.push(false)
    for (let at = Math.max(0, end - LONGEST_WORD); at < end; at++) {
      const size = end - at
      const isWord = isPart(name.slice(at, end), at === 0)
      // Two runs in a row are one.
      if (!isWord && at > 0 && !listed[at]) continue
      const own = isWord
        ? WORD + CHARACTER * size + (size === 1 ? SINGLE : 0)
        : size > 1
          ? RUN + LONGER * Math.max(0, size - USUAL)
          : RUN + SHORT_RUN
      if (cost[at]! + own >= cost[end]!) continue
      cost[end] = cost[at]! + own
      from[end] = at
      listed[end] = isWord
    }
  }
  const out: string[] = []
  for (let end = length; end > 0; end = from[end]!) out.unshift(name.slice(from[end], end))
  return out.length > 1 && out.some((word, at) => word.length > 1 && isPart(word, at === 0)) ? out : NONE
}
