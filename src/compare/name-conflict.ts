/**
 * Two spellings of one script that romanise alike and yet are two names: 王伟 and 王薇, Thủy and Thúy, محمد and محمود.
 * Folding to Latin erases what tells them apart, so that the native forms are asked here.
 */
import type { NameToken } from '../normalise/types.ts'

/** Combining grave, acute, tilde, hook above, dot below: the written tones of Vietnamese. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Marks and letters that no other Latin orthography of names combines with tones. */
const VIETNAMESE = /[\u0309\u0323\u031bđ]/u
/** Waw and yeh are consonants or long vowels of their own (عمر and عمرو); alif is often left out (رحمن). */
const ARABIC_WEAK = /[وي]/u

/** Whether two aligned tokens of one script are two names although they sound alike. */
export function spellingConflict(a: NameToken, b: NameToken): boolean {
  if (a.script !== b.script || a.native === b.native) return false
  switch (a.script) {
    case 'Latin':
      return a.latin[0] === b.latin[0] && tonesDiffer(a.native, b.native)
    case 'Han':
      return [...a.native].length === [...b.native].length
    case 'Hangul':
      return a.latin[0] === b.latin[0]
    case 'Arabic':
      return weakLetterApart(a.native, b.native)
    default:
      return false
  }
}

function tonesDiffer(a: string, b: string): boolean {
  const x = a.normalize('NFD')
  const y = b.normalize('NFD')
  const tonesX = (x.match(TONES) ?? []).join('')
  const tonesY = (y.match(TONES) ?? []).join('')
  return tonesX !== '' && tonesY !== '' && tonesX !== tonesY && (VIETNAMESE.test(x) || VIETNAMESE.test(y))
}

/** One is the other with a single waw or yeh more, not beside its like (داود and داوود are one). */
function weakLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.slice(at) !== long.slice(at + 1)) return false
  const letter = long[at] as string
  return ARABIC_WEAK.test(letter) && long[at - 1] !== letter && long[at + 1] !== letter
}

const FEMININE = ['le', 'la', 'lle', 'lla', 'ne', 'na', 'tte', 'a', 'ine', 'ina']
const PAIRS: ReadonlySet<string> = new Set(['kaur singh'])

/** A given name and its form for the other sex (Michel, Michelle), or a pair of surnames that the sexes bear. */
export function genderedPair(a: NameToken, b: NameToken): boolean {
  const x = a.latin[0]
  const y = b.latin[0]
  if (a.script !== 'Latin' || b.script !== 'Latin' || x === undefined || y === undefined || x === y)
    return false
  if (PAIRS.has(x < y ? `${x} ${y}` : `${y} ${x}`)) return true
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (a.role === 'family' || b.role === 'family' || short.length < 4 || !long.startsWith(short)) return false
  return !/[aeiou]$/.test(short) && FEMININE.includes(long.slice(short.length))
}
