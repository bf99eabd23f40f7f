import type { FeatureValue } from './feature-value.ts'
import { textOf } from './text-of.ts'

/** The values of some people as plain data, for other threads. */
export interface PackedValues {
  readonly features: readonly string[]
  /** Of each person, how many values they and those before have. */
  readonly ends: Int32Array
  /** Of each value, its feature, and how many units it and those before have. */
  readonly kinds: Uint16Array
  readonly textEnds: Int32Array
  readonly units: Uint16Array
}

export function packValues(people: readonly (readonly FeatureValue[])[]): PackedValues {
  const values = people.flat()
  const features = [...new Set(values.map(([feature]) => feature))]
  const textEnds = Int32Array.from(ends(values.map(([, text]) => text.length)))
  const units = new Uint16Array(textEnds.at(-1) ?? 0)
  let at = 0
  for (const [, text] of values) for (let k = 0; k < text.length; k++) units[at++] = text.charCodeAt(k)
  return {
    features,
    ends: Int32Array.from(ends(people.map(({ length }) => length))),
    kinds: Uint16Array.from(values, ([feature]) => features.indexOf(feature)),
    textEnds,
    units,
  }
}

/** The values of the `n`-th person, in the order in which they were encoded. */
export function unpackValues(
  { features, ends, kinds, textEnds, units }: PackedValues,
  n: number,
): FeatureValue[] {
  const first = ends[n - 1] ?? 0
  return Array.from({ length: ends[n]! - first }, (_, k): FeatureValue => {
    const value = first + k
    return [features[kinds[value]!]!, textOf(units, textEnds[value - 1] ?? 0, textEnds[value]!)]
  })
}

function* ends(lengths: readonly number[]): Generator<number> {
  let sum = 0
  for (const length of lengths) yield (sum += length)
}
