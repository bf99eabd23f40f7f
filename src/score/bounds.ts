import { birthColumns } from '../compare/birth-columns.ts'
import { phoneticMasks } from '../compare/phonetic-equal.ts'
import { type PossibleLevels, possibleLevels, swapFeature } from '../compare/possible-levels.ts'
import { textSketches } from '../compare/text-sketch.ts'
import type { Steps } from '../internal/pace.ts'
import type { Population } from '../encode/population.ts'
import type { CompiledComparison } from './compile.ts'

/** What one comparison can add at most to the pairs of one record, before and after its level is known. */
export interface Bounds {
  /** Each record's only value; undefined where some record has several, so that values are not told apart. */
  readonly single: Int32Array | undefined
  /** By dictionary id the sketch that `possible` is about; undefined where only equality is looked at. */
  readonly words: Int32Array | undefined
  readonly possible: PossibleLevels | undefined
  /** By dictionary id the bits of its phonetic codes, where that is worth it. */
  readonly sounds: Int32Array | undefined
  /** The feature that swapped values would stand in, if that can be told from sketches too. */
  readonly swapsWith: string | undefined
  /**
   * Turns to record i.
   * @returns false if it lacks the feature, so that the comparison adds nothing to any of its pairs
   */
  load(i: number): boolean
  /** Most bits if the values are equal, and if they are not. */
  equal: number
  unequal: number
  /** Most bits by the set of levels possible, and what the levels beside it add; -Infinity where there are none. */
  readonly most: Float64Array
  tokens: number
  crossScript: number
  phonetic: number
  /** By the first swapped level possible; the last is -Infinity. */
  readonly swapped: Float64Array
  /** By level code: the most that the level adds; -Infinity for codes that are no level. */
  readonly value: Float64Array
  /** The highest level code that adds at least `bits`, or that a later one might; 0 if none. */
  limit(bits: number): number
}

/** No id, and not the one of several values either. */
const NONE = -2

/** From this many records on phonetic codes of all values are worked out, before any pair asks for them. */
const MANY = 10_000

/**
 * Bounds of a comparison. Two values with different ids never hold `exact`, so one look at two integers says which
 * bound holds, and their sketches narrow it. Rarity: of two values the more frequent one counts, so the other record
 * can only lower that of this one.
 */
export function* createBounds(c: CompiledComparison, { columns, size }: Population): Steps<Bounds> {
  const column = columns.get(c.comparison.feature)
  const single = column?.single
  const { bits, power, logUExact, logFrequency: table } = c
  const conditions = c.comparison.levels.map(({ when }) => when)
  const exact = single ? 1 + conditions.findIndex(({ kind }) => kind === 'exact') : 0
  const rarest = table?.reduce((a, b) => Math.min(a, b), 0) ?? 0
  const possible = single ? yield* possibleLevels(conditions) : undefined
  const other = swapFeature(conditions)
  const crossed = other === undefined ? undefined : columns.get(other)
  const sharing = crossed !== undefined && crossed.dictionary === column?.dictionary
  const values = bits.length
  const value = new Float64Array(256).fill(Number.NEGATIVE_INFINITY)
  value[0] = 0
  // The most that any level from a code on adds: never rises, so the limit is found from the front.
  const from = new Float64Array(values)
  let loaded = NONE
  const bounds = {
    single,
    words:
      possible === undefined
        ? undefined
        : possible.kind === 'date'
          ? birthColumns(column!.dictionary.strings).digits
          : textSketches(column!.dictionary.codes()),
    possible,
    sounds:
      possible && possible.phonetic > 0 && size >= MANY
        ? yield* phoneticMasks(column!.dictionary.strings)
        : undefined,
    swapsWith: sharing ? other : undefined,
    equal: 0,
    unequal: 0,
    most: new Float64Array(possible?.sets.length ?? 0),
    tokens: Number.NEGATIVE_INFINITY,
    crossScript: Number.NEGATIVE_INFINITY,
    phonetic: Number.NEGATIVE_INFINITY,
    swapped: new Float64Array((possible?.swapped.length ?? 0) + 1).fill(Number.NEGATIVE_INFINITY),
    value,
    load(i: number): boolean {
      const id = single ? single[i]! : -1
      if (single && id < 0) return false
      if (id === loaded || (loaded !== NONE && table === undefined)) return true
      loaded = id
      const rarity = table ? logUExact - (single ? table[id]! : rarest) : 0
      let [equal, unequal] = [0, 0]
      for (let code = 1; code < values; code++) {
        const most = bits[code]! + power[code]! * rarity
        value[code] = most
        if (most > equal) equal = most
        if (most > unequal && code !== exact) unequal = most
      }
      let least = Number.NEGATIVE_INFINITY
      for (let code = values - 1; code > 0; code--) {
        least = Math.max(least, value[code]!)
        from[code] = least
      }
      bounds.equal = exact === 1 ? value[1]! : equal
      bounds.unequal = unequal
      if (possible) loadPossible(possible)
      return true
    },
    limit(need: number): number {
      let code = 0
      while (code + 1 < values && from[code + 1]! >= need) code++
      return code
    },
  }

  /** Of each set, the most that its levels without rarity add, and its other levels. */
  const plain = new Float64Array(possible?.sets.length ?? 0)
  const rare = (possible?.sets ?? []).map((codes, s) => {
    const fixed = [...codes].filter((code) => power[code] === 0).map((code) => bits[code]!)
    plain[s] = Math.max(Number.NEGATIVE_INFINITY, ...fixed)
    return codes.filter((code) => power[code] !== 0)
  })

  function loadPossible({ tokens, crossScript, phonetic, swapped }: PossibleLevels): void {
    for (let s = 0; s < rare.length; s++) {
      const codes = rare[s]!
      let most = plain[s]!
      for (let k = 0; k < codes.length; k++) if (value[codes[k]!]! > most) most = value[codes[k]!]!
      bounds.most[s] = most
    }
    if (tokens > 0) bounds.tokens = value[tokens]!
    if (crossScript > 0) bounds.crossScript = value[crossScript]!
    if (phonetic > 0) bounds.phonetic = value[phonetic]!
    let most = Number.NEGATIVE_INFINITY
    for (let k = sharing ? swapped.length - 1 : -1; k >= 0; k--) {
      most = Math.max(most, value[swapped[k]!]!)
      bounds.swapped[k] = most
    }
  }
  return bounds
}
