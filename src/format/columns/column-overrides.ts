import * as z from 'zod/mini'
import { InputError } from '../../record/errors.ts'
import type { Sex } from '../../record/types.ts'
import type { SexWords } from '../column-map.ts'
import { missingKey } from '../cells/missing-key.ts'
import { parseMissingWords } from './missing-words.ts'
import { type FieldTarget, TARGET_HELP, isFieldTarget } from '../targets.ts'

/** What a caller says of a column where its header is not enough. */
export interface ColumnOverride {
  /** What the column is, over all detection. */
  readonly target?: FieldTarget | (string & {}) | undefined
  /** Words by which its cells say nothing, in any case: `["n/k", "0999999"]`. */
  readonly missing?: readonly string[] | undefined
  /** Of a column of sexes, what its cells mean, in any case: `{ "Hx": "male", "Zx": "female" }`. */
  readonly words?: Readonly<Record<string, Sex>> | undefined
}

/** A column map as it was checked. */
export interface ColumnOverrides {
  /** By header. */
  readonly targets: Readonly<Record<string, FieldTarget>>
  /** Words for missing values, by header. */
  readonly missing: Readonly<Record<string, readonly string[]>>
  /** By header, and by word as `missingKey` has it. */
  readonly sexWords: Readonly<Record<string, SexWords>>
}

const WORDED: ReadonlySet<string> = new Set<FieldTarget>(['sex', 'enquirer.sex'])
const SEX_WORDS: ReadonlySet<unknown> = new Set<Sex>(['male', 'female', 'other'])
const MOST_WORDS = 50

interface Said {
  readonly target?: string | undefined
  readonly missing?: unknown
  readonly words?: unknown
}
type Written = Readonly<Record<string, string | Said>>

let schema: z.ZodMiniType<Written> | undefined

/**
 * Checks a column map as the caller writes it: `{ "Header": "target", "Other": { "target": "birth", "missing": ["n/k"] } }`.
 * @param input the parsed JSON
 * @throws {InputError} `bad-column-map`, `unknown-target`, which lists the targets that there are, `bad-missing-words`, `bad-words`
 */
export function parseColumnOverrides(input: unknown): ColumnOverrides {
  const target = z.string().check(z.maxLength(100))
  schema ??= z.record(
    z.string().check(z.maxLength(1000)),
    z.union([
      target,
      z.strictObject({
        target: z.optional(target),
        missing: z.optional(z.unknown()),
        words: z.optional(z.unknown()),
      }),
    ]),
  )
  const parsed = schema.safeParse(input)
  if (!parsed.success || Array.isArray(input) || Object.keys(parsed.data).length > 1000) {
    throw new InputError(
      'bad-column-map',
      'a column map is a JSON object { "header": "target", ... }, or { "header": { "target": "target", "missing": ["word", ...] }, ... }; a column of sexes may have "words": { "word": "male", ... } as well',
    )
  }
  const targets: (readonly [string, FieldTarget])[] = []
  const missing: (readonly [string, readonly string[]])[] = []
  const sexWords: (readonly [string, SexWords])[] = []
  for (const [header, written] of Object.entries(parsed.data)) {
    const said = typeof written === 'string' ? { target: written } : written
    if (said.target !== undefined) targets.push([header, targetOf(header, said.target)])
    if (said.missing !== undefined) missing.push([header, parseMissingWords(said.missing)])
    if (said.words !== undefined) sexWords.push([header, parseSexWords(said)])
  }
  return {
    targets: Object.fromEntries(targets),
    missing: Object.fromEntries(missing),
    sexWords: Object.fromEntries(sexWords),
  }
}

function parseSexWords({ target, words }: Said): SexWords {
  const entries =
    typeof words === 'object' && words !== null && !Array.isArray(words) ? Object.entries(words) : []
  const isClear = ([word, sex]: readonly [string, unknown]): boolean =>
    missingKey(word) !== '' && word.length <= 32 && SEX_WORDS.has(sex)
  if (
    WORDED.has(target ?? '') &&
    entries.length > 0 &&
    entries.length <= MOST_WORDS &&
    entries.every(isClear)
  )
    return Object.fromEntries(entries.map(([word, sex]) => [missingKey(word), sex as Sex]))
  throw new InputError(
    'bad-words',
    `"words" of a column map stand beside the target sex or enquirer.sex, and say of 1 to ${MOST_WORDS} words of its cells whether they are male, female or other: { "target": "sex", "words": { "word": "male", ... } }`,
  )
}

function targetOf(header: string, target: string): FieldTarget {
  if (isFieldTarget(target)) return target
  const kinds = /^(?:enquirer\.)?identifier\./.test(target)
    ? '; kinds of identifiers are words in lower case with digits and _, as in identifier.national_id'
    : ''
  throw new InputError(
    'unknown-target',
    `the column map sends "${header}" to a target that does not exist; targets are ${TARGET_HELP} (kinmatch profile --targets explains them)${kinds}`,
  )
}
