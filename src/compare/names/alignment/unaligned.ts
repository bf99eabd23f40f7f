import type { StructuredName } from '../../../normalise/types.ts'
import type { NameAlignment } from './name-alignment.ts'
import type { NameFlag } from './name-alignment.ts'

/** The alignment of two names of which no word meets another: strangers, or a name without words. */
export function unaligned(
  a: StructuredName,
  b: StructuredName,
  flags: readonly NameFlag[],
): NameAlignment<never> {
  return {
    similarity: 0,
    bits: 0,
    relation: 'different',
    readings: [a, b],
    pairs: [],
    unmatchedA: a.tokens.map((_, at) => at),
    unmatchedB: b.tokens.map((_, at) => at),
    conflicts: [],
    flags,
  }
}
