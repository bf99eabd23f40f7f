// fastest-levenshtein 1.0.16 (MIT): the reference for the Levenshtein kernel, in tests and benchmarks. Known fault: it
// counts UTF-16 units, so replacing one astral character may cost 1 or 2.
import { distance } from 'fastest-levenshtein'

/** Levenshtein distance in UTF-16 units. */
export const fastestLevenshtein: (a: string, b: string) => number = distance
