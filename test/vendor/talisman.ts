// talisman 1.1.4 (MIT): the reference for the kernels, in tests and benchmarks. Known faults: it counts UTF-16 units
// unless given arrays of code points; two empty arrays have Jaro-Winkler 0 (two empty strings: 1); what it calls
// Damerau-Levenshtein is the optimal string alignment distance, and calls it a metric, which it is not.
import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js'
import jaroWinkler from 'talisman/metrics/jaro-winkler.js'

type Sequence = string | readonly number[]

/** Jaro-Winkler similarity 0..1: prefix scale 0.1, at most 4, from a Jaro similarity of 0.7 on. */
export const talismanJaroWinkler: (a: Sequence, b: Sequence) => number = jaroWinkler

/** Optimal string alignment distance. */
export const talismanOsa: (a: Sequence, b: Sequence) => number = damerauLevenshtein
