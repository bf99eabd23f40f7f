import type { Dictionary } from '../encode/dictionary.ts'
import { signatureSteps } from '../internal/code-signatures.ts'
import type { Steps } from '../internal/pace.ts'
import type { Condition } from './condition.ts'
import { atSteps, createEmailParts } from './text/email-parts.ts'
import { birthColumns } from './births/birth-columns.ts'
import { gradeBirths } from './births/grade-births.ts'
import { gradeEdits } from './text/grade-edits.ts'
import { gradeJaroWinkler } from './text/grade-jaro-winkler.ts'
import { gradeNames } from './names/grade-names.ts'
import { gradePlaces } from './places/grade-places.ts'
import { type ConditionGroup, conditionGroups } from './condition-groups.ts'
import { type Grader, MISSING_CODE, NO_LEVEL } from './grader.ts'
import { createImpossibleRoute } from './places/impossible-route.ts'
import { createPhoneticEqual } from './text/phonetic-equal.ts'
import { createTokensAgree } from './names/words/tokens-agree.ts'

/** A grader with all codes that it can give, as bits. */
export interface CodedGrader extends Grader {
  readonly codes: number
}

/** Values of which tables take a while. */
const MANY = 1 << 12

/**
 * The conditions of a comparison as graders over one dictionary, lowest code first, in steps. `swapped` looks at records, not
 * at values, and is left to the comparer.
 */
export function* createGraders(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): Steps<CodedGrader[]> {
  const { edits, jaroWinkler, names, births, places, routes, alone } = conditionGroups(conditions)
  const graders: CodedGrader[] = []
  const add = ({ codes }: ConditionGroup, grader: Grader): void => void graders.push({ ...grader, codes })
  const isLong = dictionary.size >= MANY
  // Code points are made where somebody looks at them: of whole names nobody does.
  if (edits.codes + jaroWinkler.codes > 0) {
    yield* signatureSteps(yield* dictionary.codesSteps())
  }
  if (edits.codes > 0) add(edits, gradeEdits(edits.conditions, dictionary.codes()))
  if (isLong) yield
  if (jaroWinkler.codes > 0) add(jaroWinkler, gradeJaroWinkler(jaroWinkler.conditions, dictionary.codes()))
  if (isLong) yield
  if (names.codes > 0) add(names, gradeNames(names.conditions, dictionary))
  if (births.codes > 0) {
    birthColumns(dictionary.strings)
    if (isLong) yield
    add(births, gradeBirths(births.conditions, dictionary.strings))
  }
  if (isLong) yield
  if (places.codes > 0) add(places, gradePlaces(places.conditions, dictionary))
  for (const { code } of routes.conditions) {
    const impossible = createImpossibleRoute(dictionary.strings)
    graders.push({
      first: code,
      grade(a, b) {
        const known = impossible(a, b)
        return known === undefined ? MISSING_CODE : known ? code : NO_LEVEL
      },
      codes: (1 << MISSING_CODE) | (1 << code),
    })
  }
  for (const { condition, code } of alone.conditions) {
    if (isLong) yield
    const holds = yield* createPredicate(condition, dictionary)
    if (holds)
      graders.push({ first: code, grade: (a, b) => (holds(a, b) ? code : NO_LEVEL), codes: 1 << code })
  }
  return graders.sort((a, b) => a.first - b.first)
}

/** Conditions that stand alone, as yes or no. */
function* createPredicate(
  condition: Condition,
  dictionary: Dictionary,
): Steps<((a: number, b: number) => boolean) | undefined> {
  switch (condition.kind) {
    case 'exact':
      return (a, b) => a === b
    case 'else':
      return () => true
    case 'jaroWinkler':
      return condition.atLeast > 0 ? undefined : () => true
    case 'phonetic':
      return createPhoneticEqual(dictionary.strings)
    case 'tokens':
      return createTokensAgree(dictionary.codes(), dictionary.strings)
    case 'emailLocal':
      yield* atSteps(dictionary.codes())
      return createEmailParts(dictionary.codes()).localEqual
    case 'emailDomain':
      yield* atSteps(dictionary.codes())
      return createEmailParts(dictionary.codes()).domainEqual
    case 'initial': {
      const { codes, offsets } = dictionary.codes()
      const lengthOf = (id: number): number => offsets[id + 1]! - offsets[id]!
      return (a, b) => (lengthOf(a) === 1 || lengthOf(b) === 1) && codes[offsets[a]!] === codes[offsets[b]!]
    }
    case 'near': {
      const numbers = Float64Array.from(dictionary.strings, Number)
      return (a, b) => Math.abs(numbers[a]! - numbers[b]!) <= condition.within
    }
    default:
      return undefined
  }
}
