import { InputError } from '../../record/errors.ts'
import type { StructuredName } from '../types.ts'

/**
 * For functions that take a name apart already, to which a name as text is handed easily.
 * @param caller the function's name, for the message
 * @throws {InputError} `not-a-structured-name`
 */
export function requireStructured(name: StructuredName, caller: string): void {
  if (Array.isArray(name?.tokens) && name.tokens.every((token) => Array.isArray(token?.latin))) return
  throw new InputError(
    'not-a-structured-name',
    `${caller} takes names that structureName has taken apart: ${caller}(structureName(text), ...)`,
  )
}
