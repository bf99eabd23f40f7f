import { type CodeDictionary, codeLimit } from '../../internal/code-array.ts'
import type { Condition } from '../condition.ts'
import { type Coded, type Grader, NO_LEVEL } from '../grader.ts'
import { createEditDistanceIds } from './levenshtein-ids.ts'
import { createOsa } from './osa-codes.ts'

export type EditCondition = Extract<Condition, { kind: 'osa' | 'osaSimilarity' }>

/** Lengths up to which the edits allowed stand in a table; longer ones are worked out. */
const TABLE = 64

/**
 * Edit-distance levels of one dictionary: the distance is computed once, with the largest cutoff of the conditions
 * that the two lengths admit, and then looked up against each of them.
 */
export function gradeEdits(conditions: readonly Coded<EditCondition>[], dictionary: CodeDictionary): Grader {
  const { offsets } = dictionary
  const distance = createEditDistanceIds(dictionary, dictionary, createOsa(codeLimit(dictionary)))
  // allowed[k * TABLE + longer]: edits that condition k allows, shortest[k]: length that both values must have.
  const allowed = new Int32Array(conditions.length * TABLE)
  const shortest = conditions.map(({ condition }) => (condition.kind === 'osa' ? condition.minLength : 0))
  const codes = conditions.map(({ code }) => code)
  conditions.forEach(({ condition }, k) => {
    for (let longer = 0; longer < TABLE; longer++) allowed[k * TABLE + longer] = editsOf(condition, longer)
  })
  const mostAllowed = (k: number, longer: number): number =>
    longer < TABLE ? allowed[k * TABLE + longer]! : editsOf(conditions[k]!.condition, longer)

  return {
    first: Math.min(...codes),
    grade(a, b) {
      const lengthA = offsets[a + 1]! - offsets[a]!
      const lengthB = offsets[b + 1]! - offsets[b]!
      const longer = lengthA > lengthB ? lengthA : lengthB
      const shorter = lengthA > lengthB ? lengthB : lengthA
      let most = -1
      for (let k = 0; k < codes.length; k++) {
        if (shorter < shortest[k]!) continue
        const edits = mostAllowed(k, longer)
        if (edits > most) most = edits
      }
      if (longer - shorter > most) return NO_LEVEL
      const edits = distance(a, b, most)
      if (edits > most) return NO_LEVEL
      for (let k = 0; k < codes.length; k++)
        if (shorter >= shortest[k]! && edits <= mostAllowed(k, longer)) return codes[k]!
      return NO_LEVEL
    },
  }
}

/** Edits that a condition allows where the longer value has this many code points. */
export function editsOf(condition: EditCondition, longer: number): number {
  return condition.kind === 'osa' ? condition.atMost : Math.floor(longer * (1 - condition.atLeast) + 1e-9)
}
