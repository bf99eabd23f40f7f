// Which levels two different values may reach, as far as their sketches tell: upper bounds that let the pair loop leave
// most pairs before it touches a string. A level left out here is never found by the graders.
import { createBoundedCache } from '../internal/bounded-cache.ts'
import type { Steps } from '../internal/pace.ts'
import type { Condition } from './condition.ts'
import { DATE_KEYS, NOT_WHOLE, possibleAgreements } from './births/date-sketch.ts'
import { ADDRESS_KEYS, addressMayHold } from './text/address-sketch.ts'
import { editsOf } from './text/grade-edits.ts'
import { jaroScore, PREFIX_LIMIT, winklerScore } from './text/jaro-score.ts'
import { SKETCH_KEYS, SKETCH_LONG } from './text/text-sketch.ts'

/** The levels possible for each key of two sketches. */
export interface PossibleLevels {
  readonly kind: 'text' | 'date'
  /** Index into `sets` by the key of two sketches. */
  readonly setOf: Uint8Array
  /** Distinct sets of level codes; 0 where it may be that no condition holds. Without the levels below. */
  readonly sets: readonly Uint8Array[]
  /** The same by the key of a second look at two addresses; undefined for all that is no address. */
  readonly ofAddress: Uint8Array | undefined
  /** Code of the `tokens` level, possible where one of the values has a space; 0 if there is none. */
  readonly tokens: number
  /** Code of the `crossScript` level, possible where one of the values is not in Latin letters; 0 if there is none. */
  readonly crossScript: number
  /** Code of the `phonetic` level, possible where the values have a code in common; 0 if there is none. */
  readonly phonetic: number
  /** Codes of `swapped` levels with falling thresholds. */
  readonly swapped: readonly number[]
  /** By the key of two sketches: the first of `swapped` that two values across the columns may reach, else their number. */
  readonly swapOf: Uint8Array
}

/** The feature that `swapped` levels look at, where it is one. */
export function swapFeature(conditions: readonly Condition[]): string | undefined {
  const others = new Set(conditions.flatMap((c) => (c.kind === 'swapped' ? [c.with] : [])))
  return others.size === 1 ? [...others][0] : undefined
}

/** A set of levels is a sum of powers of two, exact up to here. */
const MOST_LEVELS = 50
/** Tables by the conditions as text: training, the run after it and each search of a registry ask for the same ones. */
const made = createBoundedCache<PossibleLevels>(64)
/** The same by the array itself, which spares the text. */
const ofArray = /* @__PURE__ */ new WeakMap<readonly Condition[], PossibleLevels | undefined>()

/** Undefined where sketches say nothing of these conditions. */
export function* possibleLevels(conditions: readonly Condition[]): Steps<PossibleLevels | undefined> {
  if (conditions.length > MOST_LEVELS) return undefined
  if (ofArray.has(conditions)) return ofArray.get(conditions)
  const key = JSON.stringify(conditions)
  let levels = made.get(key)
  if (levels === undefined) {
    levels = yield* collectFor(conditions)
    if (levels !== undefined) made.set(key, levels)
  }
  ofArray.set(conditions, levels)
  return levels
}

function* collectFor(conditions: readonly Condition[]): Steps<PossibleLevels | undefined> {
  const kinds = new Set(conditions.map((c) => c.kind))
  if (kinds.has('birth')) return yield* collect('date', conditions, DATE_KEYS, birthMayHold, (key) => key)
  if (kinds.has('osa') || kinds.has('osaSimilarity') || kinds.has('jaroWinkler'))
    return yield* collect('text', conditions, SKETCH_KEYS, textMayHold, leastKey)
  return undefined
}

/** Not told by the key of two sketches. */
const APART = new Set<Condition['kind']>(['exact', 'tokens', 'crossScript', 'phonetic', 'swapped'])

/** Keys between two steps, less one. */
const AT_ONCE = 1023

/** @param sameAs a key, at most the given one, that leaves the same levels possible */
function* collect(
  kind: 'text' | 'date',
  conditions: readonly Condition[],
  keys: number,
  mayHold: (condition: Condition, key: number) => boolean,
  sameAs: (key: number) => number,
): Steps<PossibleLevels> {
  const certain = conditions.findIndex(
    (c) => c.kind === 'else' || (c.kind === 'jaroWinkler' && c.atLeast <= 0),
  )
  const coded = conditions
    .map((condition, k) => ({ condition, code: k + 1 }))
    .slice(0, certain < 0 ? conditions.length : certain + 1)
  const own = coded.filter(({ condition }) => !APART.has(condition.kind))
  const codeOf = (wanted: Condition['kind']): number =>
    coded.find(({ condition }) => condition.kind === wanted)?.code ?? 0
  const swaps = coded.flatMap(({ condition, code }) =>
    condition.kind === 'swapped' ? [{ condition, code }] : [],
  )
  const falling = swaps.filter(({ condition }, k) =>
    swaps.slice(0, k).every((earlier) => earlier.condition.atLeast > condition.atLeast),
  )
  const sets: Uint8Array[] = []
  // By the sum of 2^code.
  const known = new Map<number, number>()
  function setFor(key: number, holds: typeof mayHold, none: boolean): number {
    let sum = none ? 1 : 0
    for (let k = 0; k < own.length; k++) if (holds(own[k]!.condition, key)) sum += 2 ** own[k]!.code
    const set = known.get(sum)
    if (set !== undefined) return set
    const codes = own.filter(({ condition }) => holds(condition, key)).map(({ code }) => code)
    known.set(sum, sets.length)
    return sets.push(Uint8Array.from(none ? [...codes, 0] : codes)) - 1
  }
  const setOf = new Uint8Array(keys)
  const swapOf = new Uint8Array(keys)
  for (let key = 0; key < keys; key++) {
    if ((key & AT_ONCE) === AT_ONCE) yield
    const same = sameAs(key)
    if (same < key) {
      setOf[key] = setOf[same]!
      swapOf[key] = swapOf[same]!
      continue
    }
    const set = setFor(key, mayHold, certain < 0 || (kind === 'date' && key === NOT_WHOLE))
    setOf[key] = set
    const reached = falling.findIndex(
      ({ condition }) => kind === 'date' || swapMayHold(condition.atLeast, key),
    )
    swapOf[key] = reached < 0 ? falling.length : reached
  }
  const isAddress = kind === 'text' && conditions.some((c) => c.kind === 'emailLocal')
  const ofAddress = isAddress
    ? Uint8Array.from({ length: ADDRESS_KEYS }, (_, key) => setFor(key, addressMayHold, certain < 0))
    : undefined
  return {
    kind,
    setOf,
    sets,
    ofAddress,
    tokens: codeOf('tokens'),
    crossScript: codeOf('crossScript'),
    phonetic: codeOf('phonetic'),
    swapped: falling.map(({ code }) => code),
    swapOf,
  }
}

/** The same two sketches, the shorter one first; they have no more in common than that is long. */
function leastKey(key: number): number {
  const [a, b] = [key >> 10, (key >> 5) & 31]
  const [shorter, longer] = a < b ? [a, b] : [b, a]
  return (shorter << 10) | (longer << 5) | Math.min(key & 31, shorter)
}

function textMayHold(condition: Condition, key: number): boolean {
  const a = key >> 10
  const b = (key >> 5) & 31
  const shared = key & 31
  if (a === SKETCH_LONG && b === SKETCH_LONG)
    return condition.kind === 'osa' ? shared <= 2 * condition.atMost : condition.kind !== 'initial'
  if (a === SKETCH_LONG || b === SKETCH_LONG) return condition.kind !== 'initial' || a === 1 || b === 1
  const shorter = a < b ? a : b
  const longer = a < b ? b : a
  switch (condition.kind) {
    case 'osa':
      return shorter >= condition.minLength && longer - shared <= condition.atMost
    case 'osaSimilarity':
      return longer - shared <= editsOf(condition, longer)
    case 'jaroWinkler':
      return similarityMayReach(condition.atLeast, a, b, shared)
    case 'initial':
      return shorter === 1 && shared > 0
    default:
      return true
  }
}

function swapMayHold(atLeast: number, key: number): boolean {
  const [a, b] = [key >> 10, (key >> 5) & 31]
  return a === SKETCH_LONG || b === SKETCH_LONG || similarityMayReach(atLeast, a, b, key & 31)
}

function similarityMayReach(atLeast: number, a: number, b: number, shared: number): boolean {
  const matches = Math.min(a, b, shared)
  return matches > 0 && winklerScore(jaroScore(matches, 0, a, b), Math.min(PREFIX_LIMIT, matches)) >= atLeast
}

function birthMayHold(condition: Condition, key: number): boolean {
  if (condition.kind !== 'birth') return true
  return possibleAgreements(key)?.has(condition.is) ?? true
}
