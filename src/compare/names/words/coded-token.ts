import type { Script } from '../../../normalise/types.ts'
import type { Consonants } from './token-consonants.ts'

/** A token ready for the scorers. Made once per name, shared by all its pairs. */
export interface CodedToken extends Consonants {
  /** Its own number, where it is shared by the names that hold the word; 0 for a token made for one name. */
  readonly id: number
  readonly native: string
  readonly script: Script
  readonly latin: readonly string[]
  /** Letter codes of each romanisation, likeliest first; the same order as `latin`. */
  readonly codes: readonly Uint8Array[]
  /** Letters of the first of them. */
  readonly letters: number
  /** All romanisations by their beginnings; null until asked for, undefined where a reading is too long. */
  trie: ReadingTrie | undefined | null
  /** Hashes of what a Latin word sounds like; undefined until asked for. */
  sounds: Int32Array | undefined
  /** Numbers of the sounds of a word in katakana, as graphone-bits.ts has them; undefined until asked for. */
  graphones: Uint8Array | undefined
  /** A single letter, or a dotted abbreviation of one. */
  readonly initial: boolean
  readonly particle: boolean
  /** Surely a surname. */
  readonly surname: boolean
  /** Of a Chinese surname all spellings that it has in any tradition. */
  readonly spellings: ReadonlySet<string> | undefined
  /** Some list of variants or nicknames knows it. */
  readonly listed: boolean
  /** Nicknames and full names of a Latin given name, as tokens of their own. */
  readonly aliases: readonly CodedToken[]
  /** Of a name that means "servant of" another, the other: Abdul Wahid is called Wahid. Of one with a particle written on, the rest: Alhassan. */
  readonly served: CodedToken | undefined
  /** What an agreement with that is worth, as a share. */
  readonly servedShare: number
  /** Surprise of the name, -log2 of its share of all tokens, in bits; low for Mohammed and Maria. */
  readonly rarity: number
  /** The same of its sound, whatever the spelling: what counts against another script; never above `rarity`. */
  readonly soundRarity: number
}

/** Readings by their beginnings: one node for each letter, a reading's own nodes behind those that it shares. */
export interface ReadingTrie {
  /**
   * Two numbers a node. First, from the lowest bits: the letter (5), the one in front of it or 0 (5), its place in its
   * readings, from 1 (6), how many letters follow in the shortest (6) and in the longest (6) of them, whether one ends
   * here (1). Second: the node behind all that begin with this one.
   */
  readonly nodes: Int32Array
  /** Letters of the longest reading. */
  readonly longest: number
  /** Node at which the first reading ends. */
  readonly first: number
}
