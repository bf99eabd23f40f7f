import * as z from 'zod/mini'
import { InputError } from '../record/errors.ts'
import { parseMissingWords } from './missing-words.ts'
import { type FieldTarget, TARGET_HELP, isFieldTarget } from './targets.ts'

/** What a caller says of a column where its header is not enough. */
export interface ColumnOverride {
  /** What the column is, over all detection. */
  readonly target?: FieldTarget | (string & {}) | undefined
  /** Words by which its cells say nothing, in any case: `["n/k", "0999999"]`. */
  readonly missing?: readonly string[] | undefined
}

/** A column map as it was checked. */
export interface ColumnOverrides {
  /** By header. */
  readonly targets: Readonly<Record<string, FieldTarget>>
  /** Words for missing values, by header. */
  readonly missing: Readonly<Record<string, readonly string[]>>
}

type Written = Readonly<Record<string, string | { target?: string | undefined; missing?: unknown }>>

let schema: z.ZodMiniType<Written> | undefined

/**
 * Checks a column map as the caller writes it: `{ "Header": "target", "Other": { "target": "birth", "missing": ["n/k"] } }`.
 * @param input the parsed JSON
 * @throws {InputError} `bad-column-map`, `unknown-target`, which lists the targets that there are, `bad-missing-words`
 */
export function parseColumnOverrides(input: unknown): ColumnOverrides {
  const target = z.string().check(z.maxLength(100))
  schema ??= z.record(
    z.string().check(z.maxLength(1000)),
    z.union([target, z.strictObject({ target: z.optional(target), missing: z.optional(z.unknown()) })]),
  )
  const parsed = schema.safeParse(input)
  if (!parsed.success || Array.isArray(input) || Object.keys(parsed.data).length > 1000) {
    throw new InputError(
      'bad-column-map',
      'a column map is a JSON object { "header": "target", ... }, or { "header": { "target": "target", "missing": ["word", ...] }, ... }',
    )
  }
  const targets: (readonly [string, FieldTarget])[] = []
  const missing: (readonly [string, readonly string[]])[] = []
  for (const [header, written] of Object.entries(parsed.data)) {
    const said = typeof written === 'string' ? { target: written } : written
    if (said.target !== undefined) targets.push([header, targetOf(header, said.target)])
    if (said.missing !== undefined) missing.push([header, parseMissingWords(said.missing)])
  }
  return { targets: Object.fromEntries(targets), missing: Object.fromEntries(missing) }
}

function targetOf(header: string, target: string): FieldTarget {
  if (isFieldTarget(target)) return target
  throw new InputError(
    'unknown-target',
    `the column map sends "${header}" to a target that does not exist; targets are ${TARGET_HELP}`,
  )
}
