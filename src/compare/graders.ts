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
import { type Coded, type Grader, MISSING_CODE, NO_LEVEL } from './grader.ts'
import { createImpossibleRoute } from './places/impossible-route.ts'
import { createPhoneticEqual } from './text/phonetic-equal.ts'
import { createTokensAgree } from './names/tokens-agree.ts'

/** A grader with all codes that it can give. */
export interface CodedGrader extends Grader {
  readonly codes: readonly number[]
}

/**
 * The conditions of a comparison as graders over one dictionary, lowest code first, in steps. `swapped` looks at records, not
 * at values, and is left to the comparer.
 */
export function* createGraders(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): Steps<CodedGrader[]> {
  const coded = conditions.map((condition, k) => ({ condition, code: k + 1 }))
  const of = <K extends Condition['kind']>(...kinds: K[]): Coded<Extract<Condition, { kind: K }>>[] =>
    coded.filter((c): c is Coded<Extract<Condition, { kind: K }>> =>
      (kinds as string[]).includes(c.condition.kind),
    )
  const graders: CodedGrader[] = []
  const add = (group: readonly { readonly code: number }[], grader: Grader): void =>
    void graders.push({ ...grader, codes: group.map(({ code }) => code) })
  const edits = of('osa', 'osaSimilarity')
  const jaroWinkler = of('jaroWinkler').filter(({ condition }) => condition.atLeast > 0)
  const names = of('name', 'nameKin', 'nameGiven', 'crossScript')
  const births = of('birth')
  // Code points are made where somebody looks at them: of whole names nobody does.
  if (edits.length + jaroWinkler.length > 0) {
    yield* signatureSteps(yield* dictionary.codesSteps())
  }
  if (edits.length > 0) add(edits, gradeEdits(edits, dictionary.codes()))
  yield
  if (jaroWinkler.length > 0) add(jaroWinkler, gradeJaroWinkler(jaroWinkler, dictionary.codes()))
  yield
  if (names.length > 0) add(names, gradeNames(names, dictionary))
  if (births.length > 0) {
    birthColumns(dictionary.strings)
    yield
    add(births, gradeBirths(births, dictionary.strings))
  }
  yield
  const places = of('place', 'distance')
  if (places.length > 0) add(places, gradePlaces(places, dictionary))
  for (const { code } of of('impossibleRoute')) {
    const impossible = createImpossibleRoute(dictionary.strings)
    graders.push({
      codes: [MISSING_CODE, code],
      first: code,
      grade(a, b) {
        const known = impossible(a, b)
        return known === undefined ? MISSING_CODE : known ? code : NO_LEVEL
      },
    })
  }
  for (const { condition, code } of coded) {
    const holds = yield* createPredicate(condition, dictionary)
    if (holds) graders.push({ codes: [code], first: code, grade: (a, b) => (holds(a, b) ? code : NO_LEVEL) })
  }
  return graders.sort((a, b) => a.first - b.first)
}

/** Conditions that stand alone, as yes or no. */
function* createPredicate(
  condition: Condition,
  dictionary: Dictionary,
): Steps<((a: number, b: number) => boolean) | undefined> {
  yield
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
