/**
 * Whether two records say enough to be called one person at all. Minors are published by their initials; "A. B., 7 years,
 * girl" agrees with thousands, and no sum of bits makes it safe to answer *likely* (domain.md, section 4, 16). Only an
 * official number, a phone or an e-mail address that agrees can.
 */
import type { Column, Population } from '../encode/population.ts'
import type { Model } from '../score/model.ts'

const PARTS: ReadonlySet<string> = new Set(['given', 'family', 'father', 'grandfather'])
const IDENTIFIERS = /^(?:email|phone|id\..*)$/
/** One letter each; a Han, Hangul or kana sign is a whole part of a name. */
const INITIAL = /^\p{L}\p{M}*$/u
const SYLLABLES = /\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}/u
/** How a name value marks its parts and its language, see encode/name-value.ts. */
const MARKS = /\u001f\w+=|^[^\u001e]*\u001e/g

/**
 * Looks at what the model looks at, and at nothing else, so that a run that reads no more gives the same answers.
 *
 * @returns true where the pair may be likely or possible; false where its answer is *insufficient*
 */
export function createIdentityCheck(
  { comparisons }: Model,
  { columns }: Population,
): (i: number, j: number) => boolean {
  const used = comparisons.flatMap(({ feature }) => columns.get(feature) ?? [])
  const whole = used.filter(({ feature }) => feature === 'name')
  const names = whole.length > 0 ? whole : used.filter(({ feature }) => PARTS.has(feature))
  const identifiers = used.filter(({ feature }) => IDENTIFIERS.test(feature))
  const initials = names.map(({ dictionary }) => {
    const known = new Map<number, boolean>()
    return (id: number): boolean => {
      let answer = known.get(id)
      if (answer === undefined) known.set(id, (answer = initialsOnly(dictionary.text(id))))
      return answer
    }
  })
  const isNameless = (i: number): boolean => {
    let any = false
    for (const [n, { offsets, ids }] of names.entries())
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        if (!initials[n]!(ids[k]!)) return false
        any = true
      }
    return any
  }
  return (i, j) => (!isNameless(i) && !isNameless(j)) || identifiers.some((column) => shares(column, i, j))
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
