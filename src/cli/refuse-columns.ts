/** Columns that the options name and no file has: they are misspelt, and what was to be left out would be compared. */
import { headerKey } from '../format/header-key.ts'
import { isSureHeader } from '../format/columns/sure-header.ts'
import { osaDistance } from '../compare/text/osa.ts'
import { InputError } from '../record/errors.ts'
import type { PeopleFile } from './io/open-people.ts'

type Opened = Pick<PeopleFile, 'path' | 'columns' | 'absent' | 'source'>

/**
 * Looks at all files of a run, since a name may be that of a column of one alone. Lines of JSON may have a field in any of them, so
 * `--ignore` is not looked at where there are such.
 * @throws {InputError} `unknown-column`, with a header that is nearly the same, where headers may be shown
 */
export function refuseUnknownColumns(files: readonly Opened[]): void {
  const inMap = inNone(files, ({ absent }) => absent)
  if (inMap !== undefined) refuse('the column map', inMap, files)
  if (files.some(({ source }) => !source.isTable)) return
  const ignored = inNone(files, ({ columns }) => columns.unmatchedIgnore)
  if (ignored !== undefined) refuse('--ignore', ignored, files)
}

const inNone = (files: readonly Opened[], lacks: (file: Opened) => readonly string[]): string | undefined =>
  files[0] && lacks(files[0]).find((name) => files.every((file) => lacks(file).includes(name)))

function refuse(where: string, name: string, files: readonly Opened[]): never {
  const near = nearHeader(name, files)
  throw new InputError(
    'unknown-column',
    `${where} names "${name}", which is no column of ${files.map(({ path }) => path).join(' or ')}${near === undefined ? '' : `; did you mean "${near}"?`}`,
  )
}

/** One letter in four may be wrong. */
const LETTERS_A_FAULT = 4

function nearHeader(name: string, files: readonly Opened[]): string | undefined {
  const key = headerKey(name)
  const most = Math.max(1, Math.floor(key.length / LETTERS_A_FAULT))
  return files
    .flatMap(({ columns: { columns } }) => (isSureHeader(columns) ? columns : []))
    .map(({ header }) => ({ header, edits: osaDistance(key, headerKey(header), most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)[0]?.header
}
