/**
 * Whether two records say enough to be called one person at all. Minors are published by their initials; "A. B., 7 years,
 * girl" agrees with thousands, and no sum of bits makes it safe to answer *likely* (domain.md, section 4, 16). Only an
 * official number, a phone or an e-mail address that agrees can.
 */
import type { Column, Population } from '../encode/population.ts'

const IDENTIFIERS = /^(?:email|phone|id\..*)$/
/** One letter each; a Han, Hangul or kana sign is a whole part of a name. */
const INITIAL = /^\p{L}\p{M}*$/u
const SYLLABLES = /\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}/u
/** How a name value marks its parts and its language, see encode/name-value.ts. */
const MARKS = /\u001f\w+=|^[^\u001e]*\u001e/g

/** @returns true where the pair may be likely or possible; false where its answer is *insufficient* */
export function createIdentityCheck({ columns }: Population): (i: number, j: number) => boolean {
  const names = columns.get('name')
  if (names === undefined) return () => true
  const identifiers = [...columns.values()].filter(({ feature }) => IDENTIFIERS.test(feature))
  const initials = new Map<number, boolean>()
  const isInitials = (id: number): boolean => {
    let known = initials.get(id)
    if (known === undefined) initials.set(id, (known = initialsOnly(names.dictionary.strings[id]!)))
    return known
  }
  const nameless = (i: number): boolean => {
    const own = names.ids.subarray(names.offsets[i], names.offsets[i + 1])
    return own.length > 0 && own.every(isInitials)
  }
  return (i, j) => (!nameless(i) && !nameless(j)) || identifiers.some((column) => shares(column, i, j))
}

function initialsOnly(value: string): boolean {
  const words = value
    .replace(MARKS, ' ')
    .split(/[\s.·,-]+/)
    .filter((word) => word !== '')
  return words.length > 0 && words.every((word) => INITIAL.test(word) && !SYLLABLES.test(word))
}

function shares({ offsets, ids }: Column, i: number, j: number): boolean {
  const other = ids.subarray(offsets[j], offsets[j + 1])
  return ids.subarray(offsets[i], offsets[i + 1]).some((id) => other.includes(id))
}
