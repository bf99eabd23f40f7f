/**
 * Which column is what. Detection works on headers alone; the two questions that only values answer (is a column all
 * distinct, is 03/04 in April or in March) are asked through a profile, see {@link DetectOptions}.
 */
import { InputError } from '../record/errors.ts'
import { LIMITS } from '../record/limits.ts'
import { columnsNamed } from './columns-named.ts'
import type { Column, ColumnMap, ColumnProfile, SexWords } from './column-map.ts'
import { findBirthParts } from './dates/birth-parts.ts'
import { findPlace } from './find-place.ts'
import { findRole } from './find-role.ts'
import { findDatedAge } from './dates/header-age.ts'
import { findCalendar } from './dates/header-calendar.ts'
import { whoseColumns } from './forms/whose-columns.ts'
import { headerKey } from './header-key.ts'
import { targetOfWord } from './header-words.ts'
import { idCandidates } from './id-columns.ts'
import { withoutFather } from './kin-in-brackets.ts'
import { pairNames } from './name-pairs.ts'
import { settleAges } from './settle-ages.ts'
import { settleNames, settleRelatives } from './settle-names.ts'
import { SYNONYMS } from './synonyms.ts'
import { takeGuesses } from './contents/take-guesses.ts'
import { AGES, DATES, EVENTS, SEXES } from './target-sets.ts'
import { type FieldTarget, isFieldTarget, splitTarget, type TargetDetail } from './targets.ts'

export interface DetectOptions {
  /** Columns to drop before anything is detected, matched like headers. */
  readonly ignore?: readonly string[]
  /**
   * Target by header, or by `column 3`, over all detection. Headers are matched like headers. A date may name its calendar
   * (`birth@ethiopic`), an age its day (`age@2024-05-01`).
   */
  readonly overrides?: Readonly<Record<string, FieldTarget>>
  /** What cells of columns of sexes mean, by header. */
  readonly sexWords?: Readonly<Record<string, SexWords>>
  readonly profile?: ColumnProfile
  /** Whether a file of which nothing is known is no error: before its cells are asked, or where it is only looked at. */
  readonly mayBeUnknown?: boolean
}

/**
 * Finds what the columns of one person are, by their keys.
 * @param found undefined where a column is another person's
 * @param targets what is known; added to in place
 */
function findTargets(
  found: readonly (string | undefined)[],
  targets: (FieldTarget | undefined)[],
  details: Map<number, TargetDetail>,
): void {
  const open = (): (string | undefined)[] =>
    found.map((key, i) => (targets[i] === undefined ? key : undefined))
  for (const [index, target] of findBirthParts(open())) targets[index] = target
  applySynonyms(open, targets)
  pairNames(open(), targets)
  open().forEach((key, i) => {
    const found = key === undefined ? undefined : (findCalendar(key) ?? findDatedAge(key))
    if (found === undefined || targets.includes(found.target)) return
    targets[i] = found.target
    details.set(i, found)
  })
  open().forEach((key, i) => {
    if (key !== undefined) targets[i] = key === '' ? 'ignore' : (findRole(key) ?? findPlace(key))
  })
  applyWords(open(), targets, details)
  // Beside its camp a shelter is a number within it, and a place has but one text.
  const shelter = found.findIndex((key, i) => key === 'shelter' && targets[i] === 'place.current.text')
  if (shelter >= 0 && targets.some((target, i) => i !== shelter && target?.startsWith('place.current.')))
    targets[shelter] = undefined
  settleAges(found, targets, details)
  settleNames(found, targets)
  settleRelatives(targets)
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * @param headers the first row of the file
 * @throws {InputError} `too-many-columns`, `forbidden-column`, `unknown-column` (an override of a column that isn't
 *   there), `no-recognised-column`
 */
export function detectColumns(headers: readonly string[], options: DetectOptions = {}): ColumnMap {
  if (headers.length > LIMITS.columns) {
    throw new InputError('too-many-columns', `the file has more than ${LIMITS.columns} columns; drop some`, {
      line: 1,
    })
  }
  const names = headers.map((header) => header.trim())
  const keys = names.map(headerKey)
  const whose = whoseColumns(names)
  const found = whose.map(({ key }) => key)
  const targets: (FieldTarget | undefined)[] = names.map(() => undefined)
  const unmatchedIgnore = applyIgnore(keys, targets, options.ignore ?? [])
  names.forEach((name, i) => {
    if (targets[i] === undefined && FORBIDDEN.has(name))
      throw new InputError('forbidden-column', `column ${i + 1} has a reserved name; rename it`, { line: 1 })
  })
  const details = applyOverrides(keys, targets, options.overrides ?? {})
  whose.forEach(({ role }, i) => {
    if (role !== undefined) targets[i] ??= role
  })
  findTargetsOfBoth(whose, targets, details)
  names.forEach((name, i) => {
    if (targets[i] === 'family' && options.profile?.areRelatives(i)) targets[i] = 'relatives'
    if (targets[i] !== undefined) return
    if (options.profile?.areEmails(i)) targets[i] = 'identifier.email'
    else if (options.profile?.areRelatives(i)) targets[i] = 'relatives'
    // Without its stroke this is the Polish word for a number of rows.
    else if (/^l\s*\/\s*p$/i.test(name)) targets[i] = 'sex'
  })
  findIdAndGroup(found, targets, options.profile)
  const guesses = options.profile ? takeGuesses(targets, options.profile) : new Map<number, number>()
  if (!options.mayBeUnknown && targets.every((target) => target === undefined || UNTELLING.has(target))) {
    throw new InputError(
      'no-recognised-column',
      'no column of people is recognised: the first line must hold names such as given_name, family_name, date_of_birth, without titles above them; otherwise say what the columns are with --columns map.json (the option `columns` of the library)',
      { line: 1 },
    )
  }
  const sexWords = new Map(
    Object.entries(options.sexWords ?? {}).flatMap(([name, words]) =>
      columnsNamed(name, keys).map((index) => [index, words] as const),
    ),
  )
  const columns = names.map((header, index) =>
    columnOf(header, index, targets[index] ?? 'attribute', options.profile, {
      ...details.get(index),
      byContents: guesses.get(index),
      sexWords: sexWords.get(index),
      // Whoever says that it is nothing has seen it.
      isSaid: details.has(index),
    }),
  )
  return { columns, idFrom: targets.includes('id') ? 'column' : 'row', unmatchedIgnore }
}

/** Finds the columns of whoever is sought, or of the one person of a row, and by themselves those of the enquirer. */
function findTargetsOfBoth(
  whose: ReturnType<typeof whoseColumns>,
  targets: (FieldTarget | undefined)[],
  details: Map<number, TargetDetail>,
): void {
  const ofEnquirer = whose.map(({ key, of }, i) =>
    of === 'enquirer' && targets[i] === undefined ? key : undefined,
  )
  findTargets(
    whose.map(({ key }, i) => (ofEnquirer[i] === undefined ? key : undefined)),
    targets,
    details,
  )
  const own: (FieldTarget | undefined)[] = whose.map(() => undefined)
  findTargets(ofEnquirer, own, details)
  own.forEach((target, i) => {
    const prefixed = `enquirer.${target}`
    if (target !== undefined && isFieldTarget(prefixed)) targets[i] = prefixed
  })
}

/** Of columns whose header may mean either, the values tell: ids are distinct, and members of a household share its number. */
function findIdAndGroup(
  keys: readonly string[],
  targets: (FieldTarget | undefined)[],
  profile: ColumnProfile | undefined,
): void {
  if (!targets.includes('id')) {
    const id = idCandidates(keys, targets).find((i) => profile?.isDistinct(i) ?? false)
    if (id !== undefined) targets[id] = 'id'
  }
  if (targets.some((target) => target && IN_GROUPS.test(target)) && !targets.includes('group')) {
    // "Case number" of a register of households, which its members share, or of a request for several people.
    const group = idCandidates(keys, targets).find((i) => profile?.isDistinct(i) === false)
    if (group !== undefined) targets[group] = 'group'
  }
}

interface Detected extends TargetDetail {
  readonly byContents: number | undefined
  readonly sexWords: SexWords | undefined
  readonly isSaid: boolean
}

function columnOf(
  header: string,
  index: number,
  target: FieldTarget,
  profile: ColumnProfile | undefined,
  { calendar: named, ageOn, ageFrom, byContents, sexWords, isSaid }: Detected,
): Column {
  const ofDates = DATES.has(target) ? profile : undefined
  const order = ofDates?.dateOrder(index)
  const calendar = named ?? ofDates?.calendar(index)
  const shortYears = EVENTS.has(target) && calendar === undefined ? profile?.shortYears(index) : undefined
  const looksLike = target === 'attribute' && !isSaid ? profile?.likeness(index) : undefined
  const sexLetters = SEXES.has(target) ? profile?.sexLetters(index) : undefined
  return {
    header,
    index,
    target,
    ...(sexLetters && { sexLetters }),
    ...(sexWords && { sexWords }),
    ...(AGES.has(target) && profile?.ageFractions(index) && { ageFractions: true as const }),
    ...(target === 'name' && withoutFather(header) !== undefined && { fatherInBrackets: true as const }),
    ...(order && { dateOrder: order }),
    ...(calendar && calendar !== 'gregory' && { calendar }),
    ...(shortYears && { shortYears }),
    ...(ageOn !== undefined && { ageOn }),
    ...(ageFrom !== undefined && { ageFrom }),
    ...(byContents !== undefined && { byContents }),
    ...(looksLike && { looksLike }),
  }
}

/** What stands where the rows of one number are one household, or one request. */
const IN_GROUPS = /^(?:group\.role$|enquirer\.)/

const UNTELLING: ReadonlySet<FieldTarget> = new Set<FieldTarget>([
  'id',
  'ignore',
  'attribute',
  'kind',
  'group',
  'group.role',
  'consent',
  'organisation',
  'recorded',
  'expires',
])

function applyIgnore(
  keys: readonly string[],
  targets: (FieldTarget | undefined)[],
  ignore: readonly string[],
): string[] {
  const unmatched: string[] = []
  for (const name of ignore) {
    const key = headerKey(name)
    let found = false
    keys.forEach((k, i) => {
      if (k !== key || key === '') return
      targets[i] = 'ignore'
      found = true
    })
    if (!found) unmatched.push(name)
  }
  return unmatched
}

function applyOverrides(
  keys: readonly string[],
  targets: (FieldTarget | undefined)[],
  overrides: Readonly<Record<string, FieldTarget>>,
): Map<number, TargetDetail> {
  const details = new Map<number, TargetDetail>()
  for (const [name, written] of Object.entries(overrides)) {
    const named = columnsNamed(name, keys)
    if (named.length === 0) {
      throw new InputError('unknown-column', `the column map names "${name}", which is no column of the file`)
    }
    const { target, ...detail } = splitTarget(written)
    for (const i of named) {
      if (targets[i] === 'ignore') continue
      targets[i] = target
      details.set(i, detail)
    }
  }
  return details
}

function applySynonyms(open: () => (string | undefined)[], targets: (FieldTarget | undefined)[]): void {
  for (const { target, overflow, headers } of SYNONYMS) {
    let taken = targets.includes(target)
    for (const word of headers.split(' ')) {
      open().forEach((key, i) => {
        if (key !== word) return
        targets[i] = taken ? (overflow ?? target) : target
        taken = true
      })
    }
  }
}

/** What headers are called in other languages. Which column is the id is asked of the values. */
function applyWords(
  open: readonly (string | undefined)[],
  targets: (FieldTarget | undefined)[],
  details: Map<number, TargetDetail>,
): void {
  open.forEach((key, i) => {
    const word = key === undefined ? undefined : targetOfWord(key)
    if (word === undefined || word === 'id') return
    const { target, ...detail } = splitTarget(word)
    targets[i] = targets.includes(target) ? (OVERFLOW.get(target) ?? target) : target
    if (targets[i] === target) details.set(i, detail)
  })
}

const OVERFLOW: ReadonlyMap<FieldTarget, FieldTarget> = new Map(
  SYNONYMS.flatMap(({ target, overflow }) => (overflow ? [[target, overflow] as const] : [])),
)
