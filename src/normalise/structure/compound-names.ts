/**
 * Names of several words that are one name: عبد الرحمن, Abdul Rahman, Nur al-Din, Rahmat Ullah. Taken for two, they would make
 * "Allah" the father of every Abd, and a son (Abdullah Muhammad Ahmad) the namesake of his father (Muhammad Ahmad).
 * Source: A. Schimmel, Islamic Names (1989), chapter 2, on theophoric names.
 */
import { COMPOUND } from '../../data/compound-words.ts'
import type { KeptWord } from './structure-titles.ts'
import { type TokenFacts, tokenFacts } from './token-facts.ts'

/**
 * Words joined that make one name. Words of different parts, or on two sides of a comma, stay apart.
 * @returns the same list where nothing is joined
 */
export function joinCompounds(words: readonly KeptWord[]): readonly KeptWord[] {
  let classes = 0
  for (let at = 0; at < words.length; at++) classes |= words[at]!.facts.compound
  return classes === 0 || words.length < 2 ? words : join(words)
}

/** Whether two words behind each other may be one name, by themselves. */
export function mayJoin(first: TokenFacts, second: TokenFacts): boolean {
  return (first.compound & COMPOUND.head) !== 0 || second.compound !== 0
}

function join(words: readonly KeptWord[]): readonly KeptWord[] {
  const out: KeptWord[] = []
  let names = words.length
  for (let at = 0; at < words.length; ) {
    const length = compoundAt(words, at, names)
    out.push(length > 1 ? joined(words.slice(at, at + length)) : words[at]!)
    names -= length - 1
    at += length
  }
  return out.length < words.length ? out : words
}

/**
 * How many words from a position on are one name.
 * @param names how many words the whole name has, those joined before as one
 */
function compoundAt(words: readonly KeptWord[], at: number, names: number): number {
  const first = words[at]!
  /** The classes of a word further on, or -1 where it does not go with the first. */
  const classesAt = (offset: number): number => {
    const other = words[at + offset]
    return other !== undefined && together(first, other) ? other.facts.compound : -1
  }
  const next = classesAt(1)
  if (next < 0) return 1
  const third = (next & COMPOUND.article) !== 0 ? classesAt(2) : -1
  if ((first.facts.compound & COMPOUND.head) !== 0)
    return (next & COMPOUND.article) === 0 ? 2 : third < 0 ? 1 : 3
  if ((next & COMPOUND.ofGod) !== 0) return 2
  if (names > 2 && (next & COMPOUND.tail) !== 0) return 2
  return names > 3 && third > 0 && (third & COMPOUND.bareTail) !== 0 ? 3 : 1
}

function together(a: KeptWord, b: KeptWord): boolean {
  return (
    a.role === b.role &&
    a.word.place === b.word.place &&
    a.facts.script === b.facts.script &&
    !a.word.dotted &&
    !b.word.dotted
  )
}

function joined(words: readonly KeptWord[]): KeptWord {
  const [first] = words as [KeptWord]
  const capitals = words.every(({ facts }) => facts.capitals === 'upper')
  const text = words
    .map(({ word }, at) => (at === 0 || capitals ? word.text : word.text.toLowerCase()))
    .join('')
  return { word: { ...first.word, text }, facts: tokenFacts(text), role: first.role }
}
