/**
 * Levels of places: codes first, then distance, then names as they are spelled, across scripts, and the levels that they
 * lie in. What only one side knows is left out; a country against a town is not compared at all.
 */
import { Dictionary } from '../../encode/dictionary.ts'
import { isShared, shareNames } from '../../encode/names/shared-names.ts'
import { type Condition, PLACE_AGREEMENTS, type PlaceAgreement } from '../condition.ts'
import { gradeEdits } from '../text/grade-edits.ts'
import { gradeNames, hasOtherLetters } from '../names/grade-names.ts'
import { type Coded, type Grader, MISSING_CODE, NO_LEVEL } from '../grader.ts'
import { haversineKm } from './haversine.ts'
import { type PlaceParts, placeParts } from './place-parts.ts'
import { type PlacePieces, placePieces } from './place-pieces.ts'
import { renamedPlace } from './renamed-place.ts'
import { createTokensAgree } from '../names/words/tokens-agree.ts'

export type PlaceCondition = Extract<Condition, { kind: 'place' | 'distance' }>

/** How names agree, best first. The bounds are those of other texts. */
const SPELLINGS: readonly PlaceAgreement[] = /* @__PURE__ */ PLACE_AGREEMENTS.slice(
  0,
  /* @__PURE__ */ PLACE_AGREEMENTS.indexOf('within'),
)
/** A rare word of two alone reaches .75: that is a place beside another (`tokens`). */
const ACROSS = 0.78
/** Spellings from here on are too loose to say that a name is that of a region or country around. */
const LOOSE = 3
/** Position in {@link SPELLINGS} of places of which one has the other's name beside a second one. */
const TOKENS = 3
/** A code is that of a country by its first two letters, and of a place inside from the third on. */
const COUNTRY_CODE = 2

export function gradePlaces(conditions: readonly Coded<PlaceCondition>[], dictionary: Dictionary): Grader {
  const codes = new Map<PlaceAgreement, number>()
  const distances: { readonly withinKm: number; readonly code: number }[] = []
  for (const { condition, code } of conditions)
    if (condition.kind === 'distance') distances.push({ withinKm: condition.withinKm, code })
    else if (!codes.has(condition.is)) codes.set(condition.is, code)
  // A spelling without a level of its own has that of the next looser one: what is two edits apart is similar, and not different.
  SPELLINGS.toReversed().forEach((agreement, n) => {
    const looser = codes.get(SPELLINGS[SPELLINGS.length - n]!)
    if (!codes.has(agreement) && looser !== undefined) codes.set(agreement, looser)
  })
  const { parts, spelling } = readPlaces(dictionary)
  const codeOf = (agreement: PlaceAgreement | undefined): number =>
    agreement === undefined ? NO_LEVEL : (codes.get(agreement) ?? NO_LEVEL)
  return {
    first: Math.min(...conditions.map(({ code }) => code)),
    grade(i, j) {
      const [a, b] = [parts[i]!, parts[j]!]
      const km = haversineKm(a.latitude, a.longitude, b.latitude, b.longitude)
      const close = distances.find(({ withinKm }) => km <= withinKm)?.code ?? NO_LEVEL
      const agreement = placeAgreement(a, b, spelling)
      const named = codeOf(agreement === 'unknown' ? undefined : agreement)
      const best = Math.min(close, named)
      if (best !== NO_LEVEL) return best
      // A place in another does not differ from it, where a model has no level for that.
      return agreement === 'within' || (agreement === 'unknown' && Number.isNaN(km)) ? MISSING_CODE : best
    },
  }
}

type Spelling = (a: string, b: string) => number

/**
 * @param spelling position in {@link SPELLINGS} of two names, or its length
 * @returns unknown where nothing is known that could differ; undefined where the places differ
 */
function placeAgreement(
  a: PlaceParts,
  b: PlaceParts,
  spelling: Spelling,
): PlaceAgreement | 'unknown' | undefined {
  const countries = compareKnown(a.country, b.country)
  const nation = countries === true ? ('sameCountry' as const) : undefined
  if (a.code && b.code) {
    if (a.code === b.code) return 'same'
    if (a.code.startsWith(b.code) || b.code.startsWith(a.code)) return 'within'
  }
  const best = a.name && b.name && !(a.isRegion !== b.isRegion) ? spelling(a.name, b.name) : SPELLINGS.length
  if (best < SPELLINGS.length) {
    const apart = countries === false || regionsAgree(a, b, spelling) === false
    return apart && !(a.code && a.code === b.code) ? 'namesake' : SPELLINGS[best]!
  }
  if (liesIn(a, b, spelling) || liesIn(b, a, spelling)) return 'within'
  if (regionsAgree(a, b, spelling) === true && countries !== false) return 'sameRegion'
  if (nation) return a.name && b.name ? nation : 'within'
  const codes = compareKnown(a.code.slice(0, COUNTRY_CODE), b.code.slice(0, COUNTRY_CODE))
  if (codes === true) return 'sameCountry'
  if (countries === false || codes === false) return undefined
  return a.name && b.name && a.isRegion === b.isRegion ? undefined : 'unknown'
}

/** Whether `inner` lies in a place that bears the name of `outer`. */
function liesIn(inner: PlaceParts, outer: PlaceParts, spelling: Spelling): boolean {
  if (outer.name === '') return outer.country !== '' && inner.country === outer.country
  if (outer.asCountry !== '' && outer.asCountry === inner.country) return true
  return inner.around.some((name) => spelling(name, outer.name) < LOOSE)
}

/** Whether some region of both is one; undefined where one side knows none. */
function regionsAgree(a: PlaceParts, b: PlaceParts, spelling: Spelling): boolean | undefined {
  if (a.regions.length === 0 || b.regions.length === 0) return undefined
  return a.regions.some((x) => b.regions.some((y) => spelling(x, y) < SPELLINGS.length))
}

const compareKnown = (a: string, b: string): boolean | undefined => (a && b ? a === b : undefined)

/** The places of a dictionary, and how any two of their names are spelled against each other. */
function readPlaces(dictionary: Dictionary): { parts: PlaceParts[]; spelling: Spelling } {
  const parts = dictionary.strings.map(placeParts)
  const names = new Dictionary()
  const pieces = new Map<string, PlacePieces>()
  // What a registry forgets is not remembered elsewhere either.
  if (isShared(dictionary)) shareNames(names)
  const texts = parts.flatMap(({ name, around, regions }) => [name, ...around, ...regions])
  // Where all are written in one script no piece is ever asked for.
  const isMixed = texts.some(hasOtherLetters) && !texts.every(hasOtherLetters)
  const renamed = new Map<string, number>()
  for (const text of texts)
    if (text) {
      const number = renamedPlace(text)
      if (number !== undefined) renamed.set(text, number)
      names.intern(text)
      if (isMixed && !pieces.has(text)) addPieces(text)
    }
  const tokens = createTokensAgree(names.codes(), names.strings)
  const edits = gradeEdits(
    [
      { code: 2, condition: { kind: 'osa', atMost: 1, minLength: 4 } },
      { code: 4, condition: { kind: 'osa', atMost: 2, minLength: 6 } },
      { code: 5, condition: { kind: 'osaSimilarity', atLeast: 0.6 } },
    ],
    names.codes(),
  )
  const scripts = gradeNames([{ code: 1, condition: { kind: 'crossScript', atLeast: ACROSS } }], names)
  return {
    parts,
    spelling(a, b) {
      const [x, y] = [names.intern(a), names.intern(b)]
      if (x === y) return 0
      // A town under its old name and its new one is as equal as one that was never renamed.
      const number = renamed.get(a)
      if (number !== undefined && number === renamed.get(b)) return 0
      const across = scripts.grade(x, y)
      if (across !== NO_LEVEL) return across
      const [p, q] = [pieces.get(a), pieces.get(b)]
      if (p && q && p.isLatin !== q.isLatin && (covers(p, q) || covers(q, p))) return TOKENS
      const edited = edits.grade(x, y)
      const found = edited > TOKENS && tokens(x, y) ? TOKENS : edited
      return found === NO_LEVEL ? SPELLINGS.length : found
    },
  }

  function addPieces(text: string): void {
    const own = placePieces(text)
    pieces.set(text, own)
    for (const piece of own.possible) names.intern(piece)
  }

  /** Whether each place that the one writes is among those that the other may consist of. */
  function covers(few: PlacePieces, many: PlacePieces): boolean {
    return few.written.every((own) =>
      many.possible.some((other) => scripts.grade(names.intern(own), names.intern(other)) !== NO_LEVEL),
    )
  }
}
