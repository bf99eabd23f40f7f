/**
 * How much one record may hold. The caps stand before any Unicode work, because that work is where hostile text hurts.
 * Lengths are in code points unless said otherwise.
 */
export const LIMITS: {
  /** One part of a name, and short texts such as a place or an identifier. */
  readonly short: number
  /** A whole name. */
  readonly name: number
  /** Free text: attributes, street lines. */
  readonly text: number
  readonly names: number
  readonly parts: number
  readonly relatives: number
  readonly places: number
  readonly identifiers: number
  readonly events: number
  readonly attributes: number
  /** All text of a record together, in UTF-16 units. */
  readonly record: number
  /** A row of a file, in bytes. */
  readonly row: number
  readonly columns: number
} = {
  short: 256,
  name: 512,
  text: 4096,
  names: 64,
  parts: 32,
  relatives: 64,
  places: 64,
  identifiers: 64,
  events: 64,
  attributes: 1000,
  record: 65_536,
  row: 1_048_576,
  columns: 1000,
}

/** Whether a text has more than `limit` code points; looks at no more of it than it must. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  if (text.length > 2 * limit) return true
  let points = 0
  for (const _ of text) if (++points > limit) return true
  return false
}
