import type { CodeDictionary } from '../../internal/code-array.ts'
import type { Condition } from '../condition.ts'
import { type Coded, type Grader, NO_LEVEL } from '../grader.ts'
import { createJaroWinklerLevels } from './jaro-winkler-levels.ts'

export type JaroWinklerCondition = Extract<Condition, { kind: 'jaroWinkler' }>

/** All Jaro-Winkler thresholds of a comparison by one alignment. A later, higher threshold can never be taken and is left out. */
export function gradeJaroWinkler(
  conditions: readonly Coded<JaroWinklerCondition>[],
  dictionary: CodeDictionary,
): Grader {
  const falling = conditions.filter(({ condition }, k) =>
    conditions.slice(0, k).every((earlier) => earlier.condition.atLeast > condition.atLeast),
  )
  const level = createJaroWinklerLevels(
    dictionary,
    dictionary,
    falling.map(({ condition }) => condition.atLeast),
  )
  const codes = Uint8Array.of(...falling.map(({ code }) => code), NO_LEVEL)
  return { first: codes[0]!, grade: (a, b) => codes[level(a, b)]! }
}
