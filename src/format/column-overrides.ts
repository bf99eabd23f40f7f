import * as z from 'zod/mini'
import { InputError } from '../record/errors.ts'
import { type FieldTarget, TARGET_HELP, isFieldTarget } from './targets.ts'

let schema: z.ZodMiniType<Record<string, string>> | undefined

/**
 * Checks a column map as the caller writes it: `{ "Header": "target" }`.
 * @param input the parsed JSON
 * @throws {InputError} `bad-column-map`, `unknown-target`, which lists the targets that there are
 */
export function parseColumnOverrides(input: unknown): Readonly<Record<string, FieldTarget>> {
  schema ??= z.record(z.string().check(z.maxLength(1000)), z.string().check(z.maxLength(100)))
  const parsed = schema.safeParse(input)
  if (!parsed.success || Array.isArray(input) || Object.keys(parsed.data).length > 1000) {
    throw new InputError('bad-column-map', 'a column map is a JSON object { "header": "target", ... }')
  }
  const entries = Object.entries(parsed.data).map(([header, target]): [string, FieldTarget] => {
    if (!isFieldTarget(target)) {
      throw new InputError(
        'unknown-target',
        `the column map sends "${header}" to a target that does not exist; targets are ${TARGET_HELP}`,
      )
    }
    return [header, target]
  })
  return Object.fromEntries(entries)
}
