/**
 * Two spellings of one script that romanise alike and yet are two names: 王伟 and 王薇, Thủy and Thúy, محمد and محمود.
 * Folding to Latin erases what tells them apart, so that the native forms are asked here.
 */
import { hanSurnameForm } from '../../../normalise/cjk/han-surname-form.ts'
import { knownSpellings } from '../../../normalise/romanise/known-names.ts'
import type { NameToken, StructuredName } from '../../../normalise/types.ts'
import type { AlignedPair } from '../words/pair-kind.ts'

/** Combining grave, acute, tilde, hook above, dot below: the written tones of Vietnamese. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Marks and letters that no other Latin orthography of names combines with tones. */
const VIETNAMESE = /[\u0309\u0323\u031bđ]|[\u0302\u0306][\u0300\u0301\u0303]/u
/** Waw and yeh are consonants or long vowels of their own (عمر and عمرو); alif is often left out (رحمن). */
const ARABIC_WEAK = /[وي]/u
const ARTICLE = /^ال/u
const INNER_ALIF = /(?<!^)ا(?!$)/gu

/** A name in Han, or in Hangul, longer than this is a transcription, and transcribers choose among characters. */
const LONGEST_HAN_NAME = 4
const LONGEST_HANGUL_NAME = 2

/** Whether two aligned runs of one script are two names although they sound alike. */
export function spellingConflict(
  { tokens: ours }: StructuredName,
  { tokens: theirs }: StructuredName,
  pair: AlignedPair,
): boolean {
  const [first, other] = [ours[pair.a[0]!]!, theirs[pair.b[0]!]!]
  const { script } = first
  // Most pairs are one word on either side, in two scripts or spelt alike.
  if (other.script !== script) return false
  if (pair.a.length + pair.b.length === 2 && first.native === other.native) return false
  const [a, b] = [pair.a.map((at) => ours[at]!), pair.b.map((at) => theirs[at]!)]
  if (![...a, ...b].every((t) => t.script === script)) return false
  const x = a.map((t) => t.native).join('')
  const y = b.map((t) => t.native).join('')
  if (x === y) return false
  switch (script) {
    case 'Latin':
      return a.length === 1 && b.length === 1 && a[0]?.latin[0] === b[0]?.latin[0] && tonesDiffer(x, y)
    case 'Han':
      if (x.length > LONGEST_HAN_NAME || y.length > LONGEST_HAN_NAME) return false
      return first.role !== 'family' || other.role !== 'family' || hanSurnameForm(x) !== hanSurnameForm(y)
    case 'Hangul':
      if (x.length > LONGEST_HANGUL_NAME || y.length > LONGEST_HANGUL_NAME) return false
      return a[0]?.latin[0] === b[0]?.latin[0]
    case 'Arabic':
      return weakLetterApart(x, y) && isKnownInArabic(x) && isKnownInArabic(y)
    default:
      return false
  }
}

/**
 * Vietnamese writes a level tone with no mark (An, Ân and Ấn are three names), and so does everybody without a
 * Vietnamese keyboard. No mark is a sign only where both writers have set another name's marks alike, and leave
 * this one pair apart.
 *
 * @param pairs of the tokens of the two names
 * @returns the index of the pair of two names, or -1
 */
export function markedApart(
  { tokens: ours }: StructuredName,
  { tokens: theirs }: StructuredName,
  pairs: readonly AlignedPair[],
): number {
  let apart = -1
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!
    const [x, y] = [ours[pair.a[0]!]!, theirs[pair.b[0]!]!]
    if (pair.a.length + pair.b.length > 2 || !soundAlike(x, y) || x.native === y.native) continue
    if (apart >= 0) return -1
    apart = at
  }
  if (apart < 0) return -1
  const isWitness = pairs.some(
    (pair, at) =>
      at !== apart &&
      pair.a.length + pair.b.length === 2 &&
      soundAlike(ours[pair.a[0]!]!, theirs[pair.b[0]!]!) &&
      VIETNAMESE.test(ours[pair.a[0]!]!.native.normalize('NFD')),
  )
  return isWitness ? apart : -1
}

/** Are two words Latin, of one spelling but for marks? */
function soundAlike(x: NameToken, y: NameToken): boolean {
  return x.script === 'Latin' && y.script === 'Latin' && x.latin[0] === y.latin[0]
}

function tonesDiffer(a: string, b: string): boolean {
  const x = a.normalize('NFD')
  const y = b.normalize('NFD')
  const tonesX = (x.match(TONES) ?? []).join('')
  const tonesY = (y.match(TONES) ?? []).join('')
  return tonesX !== '' && tonesY !== '' && tonesX !== tonesY && (VIETNAMESE.test(x) || VIETNAMESE.test(y))
}

/**
 * Of words that no list of names knows, a letter is left out by a slip three times as often as it makes another name (9 of 100 slips
 * of such words fall under {@link weakLetterApart}, and 3 of 100 look-alikes).
 */
function isKnownInArabic(word: string): boolean {
  return (
    knownSpellings(word, 'Arabic').length > 0 ||
    knownSpellings(word.replace(ARTICLE, ''), 'Arabic').length > 0
  )
}

/**
 * One is the other with a single waw or yeh more, not beside its like (داود and داوود are one), whatever alifs stand inside: سعد and سعيد, but
 * also سالم and سليم, which Latin writes alike.
 */
function weakLetterApart(a: string, b: string): boolean {
  const [x, y] = [a.replace(INNER_ALIF, ''), b.replace(INNER_ALIF, '')]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.slice(at) !== long.slice(at + 1)) return false
  const letter = long[at]!
  return ARABIC_WEAK.test(letter) && long[at - 1] !== letter && long[at + 1] !== letter
}
