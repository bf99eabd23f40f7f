/**
 * What tells that several tokens written as one word can't be one name with a token, from the tokens themselves: putting the word
 * together and coding it costs more than most comparisons. Bounds of `cannotMeet` (token-bits.ts): it holds wherever this does.
 */
import { cannotMeet, type Consonants } from './token-bits.ts'
import type { CodedToken } from './token-code.ts'

/** th, where one token ends in t and the next begins with h, is a sibilant in the classes and the bag. */
const LISPED_CLASS = 0b10000
const LISPED_BAG = 1 << 8
/** Consonants that may fall silent where two tokens meet: one of two equal ones, and an r behind a vowel. */
const LOST = 2

type Bounds = { -readonly [K in keyof Consonants]: Consonants[K] }
const word: Bounds = { classes: 0, bag: 0, fewest: 0, most: 0 }

/**
 * Whether {@link tokenBits} of the word that `tokens[first .. first + length - 1]` make is sure to say that it and `other` are plainly
 * different; false where that takes a closer look.
 */
export function areApart(
  tokens: readonly CodedToken[],
  first: number,
  length: number,
  other: CodedToken,
  sameLetters: boolean,
): boolean {
  // What tables know goes by spellings, and what is spelt alike is one word.
  if (other.listed || other.aliases.length > 0) return false
  const { script } = tokens[first] as CodedToken
  let native = 0
  word.classes = word.bag = word.fewest = word.most = 0
  for (let k = first; k < first + length; k++) {
    const token = tokens[k] as CodedToken
    native += token.native.length
    word.classes |= token.classes
    word.bag = sumOfBags(word.bag, token.bag)
    word.fewest += token.fewest
    word.most += token.most
  }
  if (script === other.script && (sameLetters || native === other.native.length)) return false
  for (let k = 1; k < length; k++) {
    word.classes |= LISPED_CLASS
    word.bag = sumOfBags(word.bag, LISPED_BAG)
    word.fewest -= LOST
  }
  return cannotMeet(word, other)
}

/** Consonants of each class of both, at most 15. */
function sumOfBags(a: number, b: number): number {
  let sum = 0
  for (let shift = 0; shift < 20; shift += 4)
    sum |= Math.min(15, ((a >> shift) & 15) + ((b >> shift) & 15)) << shift
  return sum
}
