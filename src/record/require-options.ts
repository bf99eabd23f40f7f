import { InputError } from './errors.ts'

/** What a value must be, in words and as a check. */
type Kind = readonly [is: (value: unknown) => boolean, what: string]

const can =
  (method: string) =>
  (value: unknown): boolean =>
    typeof (value as Readonly<Record<string, unknown>> | null)?.[method] === 'function'
const whole =
  (from: number, to: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to
const over0 = (value: unknown): boolean => typeof value === 'number' && value > 0 && Number.isFinite(value)
const isCosts = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['falseLink', 'missedLink', 'review'].every((cost) =>
    over0((value as Readonly<Record<string, unknown>>)[cost]),
  )

const YES_OR_NO: Kind = [(value) => typeof value === 'boolean', 'true or false']
/** Looked at where it is used. */
const ELSEWHERE: Kind = [() => true, '']

/** Each shard walks over all records. */
const MOST_SHARDS = 4096
/** Of fewer records no weight can be learned. */
const FEWEST_RECORDS = 100

/** All options of all functions: one object of options may serve several of them. */
const OPTIONS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['signal', [can('throwIfAborted'), 'an AbortSignal']],
  ['onProgress', [(value) => typeof value === 'function', 'a function']],
  ['workers', [can('run'), 'what createWorkers of kinmatch/node gives']],
  ['decisions', [can('verdict'), 'what decisionState makes of a log']],
  ['places', [(value) => typeof value === 'object' && value !== null, 'what createGazetteer gives']],
  ['oneToOne', YES_OR_NO],
  ['relatives', YES_OR_NO],
  ['uniqueIds', YES_OR_NO],
  ['shards', [whole(1, MOST_SHARDS), `a whole number from 1 to ${MOST_SHARDS}`]],
  ['rules', [(value) => value === 'usual' || value === 'found', "'usual' or 'found'"]],
  ['seed', [whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), 'a whole number']],
  [
    'maxRecords',
    [whole(FEWEST_RECORDS, Number.MAX_SAFE_INTEGER), `a whole number from ${FEWEST_RECORDS} up`],
  ],
  ['pairsPerRecord', [over0, 'a number over 0']],
  ['costs', [isCosts, 'three numbers over 0: falseLink, missedLink and review']],
  [
    'date',
    [
      (value) => typeof value === 'string' && /^(?:\d{4}-\d\d-\d\d)?$/.test(value),
      'a day as text, YYYY-MM-DD',
    ],
  ],
  ...[
    'minWeight',
    'pair',
    'relations',
    'weights',
    'limit',
    'minZone',
    'maxCandidates',
    'maxEntries',
    'today',
    'ignore',
    'columns',
    'missing',
  ].map((name): [string, Kind] => [name, ELSEWHERE]),
])

/**
 * For functions whose last argument is an object of options, as whoever calls without types may pass something else, or misspell
 * one, which would be passed over in silence.
 * @throws {InputError} `bad-options`
 */
export function requireOptions(options: object): void {
  if (typeof options !== 'object' || options === null)
    throw new InputError(
      'bad-options',
      'options are an object of named values; leave it out where there are none',
    )
  for (const name in options) {
    const value = (options as Readonly<Record<string, unknown>>)[name]
    if (value === undefined) continue
    const kind = OPTIONS.get(name)
    if (kind === undefined)
      throw new InputError('bad-options', `there is no option ${name}; check how it is spelt`)
    const [is, what] = kind
    if (!is(value)) throw new InputError('bad-options', `the option ${name} takes ${what}`)
  }
}
