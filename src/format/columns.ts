/**
 * Which column is what. Detection works on headers alone; the two questions that only values answer (is a column all
 * distinct, is 03/04 in April or in March) are asked through a profile, see {@link DetectOptions}.
 */
import { InputError } from '../record/errors.ts'
import { LIMITS } from '../record/limits.ts'
import type { ColumnMap, ColumnProfile, SexWords } from './column-map.ts'
import { applyIgnore, applyOverrides } from './columns/apply-said.ts'
import { columnOf } from './columns/column-of.ts'
import { columnsNamed } from './columns/columns-named.ts'
import { findIdAndGroup } from './columns/find-id-and-group.ts'
import { findTargetsOfBoth } from './columns/find-targets.ts'
import { takeGuesses } from './contents/take-guesses.ts'
import { whoseColumns } from './forms/whose-columns.ts'
import { headerKey } from './header-key.ts'
import type { FieldTarget } from './targets.ts'

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
      'no column of people is recognised: if the first line is a header, say what its columns are with --columns map.json (the option `columns` of the library; kinmatch profile prints a map to change); if it is a title or a person, write a header in its place, such as given_name, family_name, date_of_birth',
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
