import { headerKey } from '../header-key.ts'

/** The number of a question, and what programs put before a label: `Q12.`, `3 -`. */
const NUMBER = /^[\s#_¿]*(?:q\s?\d{1,3}[a-z]?|\d{1,3}(?:\.\d{1,2})*[a-z]?)(?:[.):_\s-]+)(?=\p{L})/iu
/** Letters of an abbreviation with points: `D.O.B.`, `Ф.И.О.` */
const POINTED = /(?<![\p{L}\p{M}])(?:\p{L}\.\s?){2,}/gu

/** `HH Reg. #` is a number; before the words of a header the sign is a mark of programs. */
const COUNTED = /\s*#\s*$/u

/** Not what ends a word that is broken off (`Nachn.`). */
const NO_END = /(?<!\p{L}\p{M}*)\./gu

/**
 * The words of a header, each as {@link headerKey} writes it: `dateOfBirth`, `date_of_birth` and `Date of birth (dd/mm)` begin with the same three.
 * Numbers are words of their own.
 * @param withPoints whether a word that ends with a point keeps it, as an abbreviation does
 */
export function headerTokens(header: string, withPoints = false): string[] {
  const words = header
    .slice(0, 200)
    .replace(NUMBER, '')
    .replace(COUNTED, ' no')
    .replace(POINTED, (letters) => `${letters.replaceAll(/[.\s]/g, '')} `)
    .replaceAll(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\d)/gu, '$& ')
    .replaceAll(NO_END, ' ')
    .replaceAll('.', withPoints ? '. ' : ' ')
    .split(/[^\p{L}\p{M}\p{N}№.]+/u)
  return words
    .map((word) => [headerKey(word), withPoints && word.endsWith('.') ? '.' : ''] as const)
    .flatMap(([key, point]) => (key === '' ? [] : [key + point]))
}
