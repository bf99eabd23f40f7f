/**
 * Whether two records say enough to be called one person at all. Minors are published by their initials; "A. B., 7 years,
 * girl" agrees with thousands, and no sum of bits makes it safe to answer *likely*. Only an
 * official number, a phone or an e-mail address that agrees can.
 */
import type { Column, Population } from '../encode/population.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'

const PARTS: ReadonlySet<string> = new Set(['given', 'family', 'father', 'grandfather'])
const IDENTIFIERS = /^(?:email|phone|id\..*)$/
/** One letter each; a Han, Hangul or kana sign is a whole part of a name. */
const INITIAL = /^\p{L}\p{M}*$/u
const SYLLABLES = /\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}/u
/** How a name value marks its parts and its language, see encode/names/name-value.ts. */
const MARKS = /\u001f\w+=|^[^\u001e]*\u001e/g

/**
 * Looks at what the model looks at, and at nothing else, so that a run that reads no more gives the same answers.
 *
 * @returns true where the pair may be likely or possible; false where its answer is *insufficient*
 */
export function createIdentityCheck(model: Model, population: Population): IdentityCheck {
  return unpaced(identityCheckSteps(model, population))
}

export type IdentityCheck = (i: number, j: number) => boolean

/** Records between two steps, less one. */
const AT_ONCE = (1 << 12) - 1

/** {@link createIdentityCheck} in steps: whose name is made of initials is found out record by record, so that a pair is a look at two bytes. */
export function* identityCheckSteps(
  { comparisons }: Model,
  { columns, size }: Population,
): Steps<IdentityCheck> {
  const used = comparisons.flatMap(({ feature }) => columns.get(feature) ?? [])
  const whole = used.filter(({ feature }) => feature === 'name')
  const names = whole.length > 0 ? whole : used.filter(({ feature }) => PARTS.has(feature))
  const identifiers = used.filter(({ feature }) => IDENTIFIERS.test(feature))
  /** By value what it says, 0 as long as nobody asked; the same by record. */
  const known = names.map(({ dictionary }) => new Uint8Array(dictionary.size))
  const said = new Uint8Array(size)
  function look(i: number): number {
    let says = LOOKED
    for (let n = 0; n < names.length; n++) {
      const { offsets, ids, dictionary } = names[n]!
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const id = ids[k]!
        if (known[n]![id] === 0) known[n]![id] = initialsOnly(dictionary.text(id)) ? INITIALS : WORDS
        says |= known[n]![id]!
      }
    }
    return (said[i] = says)
  }
  // Parts of names are words that repeat; whole names are taken apart for those who are asked about.
  if (whole.length === 0)
    for (let i = 0; i < size; i++) {
      if ((i & AT_ONCE) === AT_ONCE) yield
      look(i)
    }
  const isNameless = (i: number): boolean => (said[i] || look(i)) === (INITIALS | LOOKED)
  return (i, j) => (!isNameless(i) && !isNameless(j)) || identifiers.some((column) => shares(column, i, j))
}

/** What names of a record are made of, as bits, and whether that is known. */
const INITIALS = 1
const WORDS = 2
const LOOKED = 4

/** Two letters side by side, in a value without marks: most names. */
const TWO_LETTERS = /^[A-Za-z]{2}[^\u001e\u001f]*$/

function initialsOnly(value: string): boolean {
  if (TWO_LETTERS.test(value)) return false
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
