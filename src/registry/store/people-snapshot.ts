import type { FeatureValue } from './feature-value.ts'

/** Texts as {@link TextStore} keeps them, at one moment. */
export interface TextSnapshot {
  readonly units: Uint16Array
  readonly starts: Int32Array
  readonly lengths: Int32Array
  readonly kinds: Uint16Array
}

/** What everybody's values are at one moment, as plain data for other threads. */
export interface PeopleSnapshot {
  /** Names of features by the kinds of texts. */
  readonly features: readonly string[]
  readonly texts: TextSnapshot
  /** Numbers of texts, person by person. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly lengths: Int32Array
}

/** The values of a person, in the order in which they were encoded. */
export function valuesIn(
  { features, texts, rows, starts, lengths }: PeopleSnapshot,
  slot: number,
): FeatureValue[] {
  const first = starts[slot]!
  return Array.from({ length: lengths[slot]! }, (_, k): FeatureValue => {
    const id = rows[first + k]!
    const start = texts.starts[id]!
    return [features[texts.kinds[id]!]!, textOf(texts.units, start, start + texts.lengths[id]!)]
  })
}

const PIECE = 4096

/** The text of some UTF-16 units. */
export function textOf(units: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += PIECE)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(end, at + PIECE)))
  return text
}
