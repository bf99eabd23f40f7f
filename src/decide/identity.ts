/**
 * Whether two records say enough to be called one person, whatever their bits. Minors are published by their initials; "A. B., 7 years,
 * girl" agrees with thousands, and only an official number, a phone or an e-mail address that agrees makes it safe to answer more than
 * *insufficient*. Two newborns without names, of one mother and one day, are one child or twins. Their telephone is their mother's, so that only
 * an official number makes them *likely*.
 */
import type { Column, Population } from '../encode/population.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'
import type { Zone } from './zone.ts'

const PARTS: ReadonlySet<string> = new Set(['given', 'family', 'father', 'grandfather'])
const IDENTIFIERS = /^(?:email|phone|id\..*)$/
const OFFICIAL_NUMBER = /^id\./
/** One letter each; a Han, Hangul or kana sign is a whole part of a name. */
const INITIAL = /^\p{L}\p{M}*$/u
const SYLLABLES = /\p{sc=Han}|\p{sc=Hangul}|\p{sc=Hiragana}|\p{sc=Katakana}/u
/** How a name value marks its parts and its language, see encode/names/name-value.ts. */
const MARKS = /\u001f\w+=|^[^\u001e]*\u001e/g

/**
 * Looks at what the model looks at, and at nothing else, so that a run that reads no more gives the same answers.
 *
 * @returns by pair the best zone that it may be in
 */
export function createIdentityCheck(model: Model, population: Population): IdentityCheck {
  return unpaced(identityCheckSteps(model, population))
}

export type IdentityCheck = (i: number, j: number) => BestZone

/** `likely`: any zone. */
export type BestZone = 'likely' | 'possible' | 'insufficient'

/** The zone of a pair that may be in `best` at best. */
export function zoneAtMost(zone: Zone, best: BestZone): Zone {
  return best === 'insufficient' || zone === 'likely' ? best : zone
}

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
  const numbers = used.filter(({ feature }) => OFFICIAL_NUMBER.test(feature))
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
  const saidOf = (i: number): number => said[i] || look(i)
  const share = (of: readonly Column[], i: number, j: number): boolean =>
    of.some((column) => shares(column, i, j))
  return (i, j) => {
    const [a, b] = [saidOf(i), saidOf(j)]
    if (a === INITIALS_ONLY || b === INITIALS_ONLY)
      return share(identifiers, i, j) ? 'likely' : 'insufficient'
    const isNameless = names.length > 0 && a === LOOKED && b === LOOKED
    return isNameless && !share(numbers, i, j) ? 'possible' : 'likely'
  }
}

/** What names of a record are made of, as bits, and whether that is known. */
const INITIALS = 1
const WORDS = 2
const LOOKED = 4
const INITIALS_ONLY = INITIALS | LOOKED

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
