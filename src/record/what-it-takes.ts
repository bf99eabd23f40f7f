/** What a check of a record's shape found; of an own check there is nothing to say. */
interface Found {
  readonly code: string
  readonly expected?: unknown
  readonly values?: unknown
  /** Of a number or a length that is out of bounds, what is bounded. */
  readonly origin?: unknown
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  /** Of an unknown field, those that are known ({@link FIELDS_TAKEN}). */
  readonly message?: string
}

const TYPES: ReadonlyMap<unknown, string> = new Map([
  ['array', 'a list'],
  ['object', 'an object'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
])
/** More values than this are looked up where the type is declared. */
const FEW = 30

/** What a field takes, to be read behind what is wrong with it; it names no value of a record. */
export function whatItTakes({ code, expected, values, origin, minimum, maximum, message }: Found): string {
  if (code === 'unrecognized_keys') return `; it may have ${message}`
  if (code === 'invalid_type') {
    const type = TYPES.get(expected)
    return type === undefined ? '' : `; it takes ${type}`
  }
  if (code === 'too_small' && origin === 'number') return `; it takes a number from ${minimum} up`
  if (code === 'too_big' && origin === 'number') return `; it takes a number up to ${maximum}`
  if (code !== 'invalid_value' || !Array.isArray(values) || values.length > FEW) return ''
  return `: ${values.join(', ')}`
}
