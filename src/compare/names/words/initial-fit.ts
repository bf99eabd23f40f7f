import { servedNames } from './served-names.ts'
import { classLetters, firstLetters } from '../../../data/name-variants.ts'

/**
 * How an initial goes with a name: `letter`, some romanisation begins with it; `class`, a variant or nickname of the name does (A. and
 * Oleksandr, B. and Robert); `sound`, another spelling of the first sound might (O. and Umar, K. and Qasim); `none`, it contradicts.
 */
export type InitialFit = 'letter' | 'class' | 'sound' | 'none'

/** Letters that stand for one first sound in the spellings of several languages; h as it is dropped, and as kh. */
const ONE_SOUND = ['aeiouhy', 'ckqghx', 'jygiz', 'szxc', 'fpvwb', 'dt'].map((letters) =>
  firstLetters(letters),
)

/** @param a Romanisations of one token, a-z, of which one is an initial. @param b Those of the other. Symmetric. */
export function initialFit(a: readonly string[], b: readonly string[]): InitialFit {
  const [x, y] = [firstLetters(a), firstLetters(b)]
  if (x & y) return 'letter'
  if (otherLetters(a) & y || otherLetters(b) & x) return 'class'
  return ONE_SOUND.some((letters) => letters & x && letters & y) ? 'sound' : 'none'
}

/** First letters of what else a name is called: K. of Abdul Karim. */
function otherLetters(latin: readonly string[]): number {
  return classLetters(latin) | firstLetters(servedNames(latin))
}
