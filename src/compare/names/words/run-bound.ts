/**
 * What tells that several tokens written as one word can't be one name with a token, from the tokens themselves: putting the word
 * together and coding it costs more than most comparisons. Bounds of `consonantsClash` (token-consonants.ts): it holds wherever this does.
 */
import { consonantsClash, type Consonants } from './token-consonants.ts'
import type { Script } from '../../../normalise/types.ts'
import { BAG_BITS } from './consonant-bag.ts'
import type { CodedToken } from './coded-token.ts'

/** th, where one token ends in t and the next begins with h, is a sibilant in the classes and the bag. */
const LISPED_CLASS = 0b10000
const LISPED_BAG: number = 1 << (2 * BAG_BITS)
/** Consonants that may fall silent where two tokens meet: one of two equal ones, and an r behind a vowel. */
const LOST = 2

/** Of the word that several tokens make. */
export interface RunBound extends Consonants {
  /** Letters of its first reading: those of its tokens' first readings. */
  readonly letters: number
  /** Length of its native spelling. */
  readonly native: number
}

export function runBound(tokens: readonly CodedToken[], first: number, length: number): RunBound {
  let [letters, native, classes, bag, fewest, most] = [0, 0, 0, 0, 0, 0]
  for (let k = first; k < first + length; k++) {
    const token = tokens[k]!
    letters += token.letters
    native += token.native.length
    classes |= token.classes
    bag = sumOfBags(bag, token.bag)
    fewest += token.fewest
    most += token.most
  }
  for (let k = 1; k < length; k++) {
    classes |= LISPED_CLASS
    bag = sumOfBags(bag, LISPED_BAG)
    fewest -= LOST
  }
  return { letters, native, classes, bag, fewest, most }
}

/**
 * Whether {@link tokenBits} of a run of tokens of `script` is sure to say that it and `other` are plainly different; false where that
 * takes a closer look.
 */
export function areApart(run: RunBound, script: Script, other: CodedToken): boolean {
  // What tables know goes by spellings, and what is spelt alike is one word.
  if (other.listed || other.aliases.length > 0) return false
  if (script === other.script && (run.letters === other.letters || run.native === other.native.length))
    return false
  return consonantsClash(run, other)
}

/** Consonants of each class of both, at most 15. */
function sumOfBags(a: number, b: number): number {
  let sum = 0
  for (let shift = 0; shift < 5 * BAG_BITS; shift += BAG_BITS)
    sum |= Math.min(15, ((a >> shift) & 15) + ((b >> shift) & 15)) << shift
  return sum
}
