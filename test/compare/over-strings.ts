import { createLevenshtein } from '../../src/compare/text/levenshtein-codes.ts'
import { createJaroPattern } from '../../src/compare/text/jaro-codes.ts'
import { overStrings } from '../../src/internal/code-array.ts'

/** The kernels that the library calls over codes alone, over strings: what their references take. */
export const levenshteinDistance: ReturnType<typeof overStrings> = overStrings(createLevenshtein())

const pattern = createJaroPattern()
export const jaro: ReturnType<typeof overStrings> = overStrings(
  (a, aOffset, aLength, b, bOffset, bLength) => {
    if (aLength === 0 || bLength === 0) return Number(aLength === bLength)
    pattern.load(a, aOffset, aLength)
    const jaro = pattern.similarity(b, bOffset, bLength)
    pattern.unload()
    return jaro
  },
)
