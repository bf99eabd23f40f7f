import { InputError } from './errors.ts'

/** Options that are asked to do something, and what they must be able to do. */
const ABLE: readonly (readonly [option: string, method: string | undefined, what: string])[] = [
  ['signal', 'throwIfAborted', 'an AbortSignal'],
  ['onProgress', undefined, 'a function'],
  ['workers', 'run', 'what createWorkers of kinmatch/node gives'],
  ['decisions', 'verdict', 'what decisionState makes of a log'],
]

/**
 * For functions whose last argument is an object of options, as whoever calls without types may pass something else.
 * @throws {InputError} `bad-options`
 */
export function requireOptions(options: object): void {
  if (typeof options !== 'object' || options === null)
    throw new InputError(
      'bad-options',
      'options are an object of named values; leave it out where there are none',
    )
  for (const [option, method, what] of ABLE) {
    const value = (options as Readonly<Record<string, unknown>>)[option]
    if (value === undefined) continue
    const able = method === undefined ? value : (value as Readonly<Record<string, unknown>> | null)?.[method]
    if (typeof able !== 'function') throw new InputError('bad-options', `the option ${option} takes ${what}`)
  }
}
