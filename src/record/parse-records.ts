/** The boundary: unknown data in, records out. Nothing is cast, and what is wrong is named without being quoted. */
import { requireOptions } from './require-options.ts'
import { copyPlain } from './copy-plain.ts'
import { InputError } from './errors.ts'
import { FIELDS_TAKEN } from './fields-taken.ts'
import { issueMessage } from './issue-messages.ts'
import { type IssueReport, type RecordIssue, createIssueList } from './issues.ts'
import { recordSchema } from './schema.ts'
import { whatItTakes } from './what-it-takes.ts'
import type { PersonRecord } from './types.ts'

/** What {@link parseRecords} made of its input. */
export interface ParsedRecords extends IssueReport {
  /** The records that are valid, in the order of the input; the others are in `issues`. */
  readonly records: readonly PersonRecord[]
}

/** What {@link parseRecords} heeds. */
export interface ParseOptions {
  /** Refuse a second record of the same id (default true). */
  readonly uniqueIds?: boolean | undefined
}

/**
 * Checks unknown data, such as parsed JSON, and gives the records in it that are valid: known fields only, within the limits of length and
 * number. A record that is not valid is left out and becomes an issue, which names the place and never the value. A field of `null` is
 * not known; only `consent` has to be left out or told.
 *
 * @param input an array of records
 * @returns the valid records, and the issues: the first 100 in full, all of them counted
 * @throws {InputError} `not-an-array`, `bad-options`
 *
 * @example
 * ```ts
 * import { parseRecords } from 'kinmatch'
 *
 * const { records, issues } = parseRecords([{ id: '1', names: [{ full: 'Amina Yusuf' }] }, { id: '2' }])
 * records.length //=> 1
 * issues.map((issue) => [issue.index, issue.path]) //=> [[1, ['names']]]
 * ```
 */
export function parseRecords(input: unknown, options: ParseOptions = {}): ParsedRecords {
  if (!Array.isArray(input)) {
    throw new InputError(
      'not-an-array',
      'records must be an array of person records; of the text of a file, pass JSON.parse(text), or an array of one for each line of NDJSON',
    )
  }
  requireOptions(options)
  const records: PersonRecord[] = []
  const list = createIssueList()
  const ids = new Set<string>()
  for (let index = 0; index < input.length; index++) {
    const result = parseRecord(input[index], index)
    if ('record' in result) {
      if (options.uniqueIds !== false && ids.has(result.record.id)) {
        list.add(issue(index, ['id'], 'duplicate-id'))
        continue
      }
      ids.add(result.record.id)
      records.push(result.record)
    } else for (const found of result.issues) list.add(found)
  }
  return { records, ...list.report() }
}

/** One record, or what is wrong with it. */
export function parseRecord(
  input: unknown,
  index = 0,
): { readonly record: PersonRecord } | { readonly issues: readonly RecordIssue[] } {
  const copy = copyPlain(input)
  if ('code' in copy) return { issues: [issue(index, [], copy.code)] }
  const parsed = recordSchema().safeParse(copy.value, FIELDS_TAKEN)
  if (parsed.success) {
    return { record: parsed.data as PersonRecord }
  }
  return {
    issues: parsed.error.issues.map((found) =>
      issue(index, found.path.filter(isKey).filter(isFieldName), codeOf(found), whatItTakes(found)),
    ),
  }
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['invalid_type', 'wrong-type'],
  ['invalid_value', 'unknown-value'],
  ['too_big', 'too-big'],
  // The only check of our own is that of lengths.
  ['custom', 'too-long'],
  ['too_small', 'too-small'],
  ['unrecognized_keys', 'unknown-field'],
])

function issue(index: number, path: readonly (string | number)[], code: string, takes = ''): RecordIssue {
  return {
    index,
    path,
    code,
    message: `${path.join('.') || 'record'} ${issueMessage(code)}${takes}`,
  }
}

function codeOf(found: { readonly code: string; readonly origin?: string }): string {
  return found.code === 'too_big' && found.origin === 'array'
    ? 'too-many'
    : (CODES.get(found.code) ?? 'invalid')
}

const isKey = (key: PropertyKey): key is string | number => typeof key !== 'symbol'

/** Keys of `attributes` and unknown keys come from the data, so only names of the schema are let out. */
const isFieldName = (key: string | number, i: number, path: readonly (string | number)[]): boolean =>
  typeof key === 'number' || path[i - 1] !== 'attributes'
