import { dateSketches } from '../../compare/births/date-sketch.ts'
import { birthColumns } from '../../compare/births/birth-columns.ts'
import { soundSteps } from '../../compare/text/phonetic-equal.ts'
import { type PossibleLevels, possibleLevels, swapFeature } from '../../compare/possible-levels.ts'
import { addressSteps } from '../../compare/text/address-sketch.ts'
import { sketchSteps } from '../../compare/text/text-sketch.ts'
import type { Steps } from '../../internal/pace.ts'
import type { Population } from '../../encode/population.ts'
import type { Condition } from '../../compare/condition.ts'
import type { CompiledComparison } from '../compile.ts'
import { createLevelBounds, type LevelBounds } from './level-bounds.ts'

/** What one comparison can add at most to the pairs of one record, before and after its level is known. */
export interface Bounds {
  readonly feature: string
  /** Each record's only value; undefined where some record has several, so that values are not told apart. */
  readonly single: Int32Array | undefined
  /** By dictionary id the sketch that `possible` is about; undefined where only equality is looked at. */
  readonly words: Int32Array | undefined
  /** By dictionary id the days of a date, which are looked at beside its sketch. */
  readonly days: Int32Array | undefined
  /** By dictionary id the second sketch of an address. */
  readonly addresses: Int32Array | undefined
  readonly possible: PossibleLevels | undefined
  /** By dictionary id the bits of a value's phonetic codes, where that is worth it. */
  readonly sounds: Int32Array | undefined
  /** The feature that swapped values would stand in, if that can be told from sketches too. */
  readonly swapsWith: string | undefined
  /** Bits between its best level and its worst: the more, the more pairs it tells apart. */
  readonly spread: number
  /** How a row of `table` is laid out. */
  readonly layout: LevelBounds
  readonly table: Float64Array
  /** The first part of the same rows, in fixed point. */
  readonly fixed: Int32Array
  /** Undefined where the values do not differ in rarity: all then have the first row of `table`. */
  readonly rarities: Rarities | undefined
}

/** The rarities of the values of a column, of which there are few that differ. */
export interface Rarities {
  /** By dictionary id the number of its rarity. */
  readonly of: Int32Array
  /** By number the rarity, in bits; and the row of the bounds' table. */
  readonly bits: Float64Array
  readonly rows: Int32Array
}

/** From this many records on phonetic codes tell enough pairs apart to be worth working out for the first look. */
const MANY = 10_000

/**
 * Bounds of a comparison. Two values with different ids never hold `exact`, so one look at two integers says which
 * bound holds, and their sketches narrow it. Rarity: of two values the more frequent one counts, so the other record
 * can only lower that of this one. Rarities are few, and values of one have one row of bounds.
 *
 * @param coarse values of nearly the same rarity have one row as well, in which the rarer one is bounded: what is read of a table then stays in the cache
 */
export function* createBounds(
  c: CompiledComparison,
  { columns, size }: Population,
  coarse: boolean,
): Steps<Bounds> {
  const column = columns.get(c.comparison.feature)
  const single = column?.single
  const { conditions } = c
  const possible = single ? yield* possibleLevels(conditions) : undefined
  const other = swapFeature(conditions)
  const crossed = other === undefined ? undefined : columns.get(other)
  const sharing = crossed !== undefined && crossed.dictionary === column?.dictionary
  const layout = createLevelBounds(c, possible, {
    exact: single ? 1 + conditions.findIndex(({ kind }) => kind === 'exact') : 0,
    single: single !== undefined,
    sharing,
  })
  const rows = yield* rowsByRarity(c, single, layout, coarse)
  const dates = possible?.kind === 'date' ? birthColumns(column!.dictionary.strings) : undefined
  return {
    feature: c.comparison.feature,
    single,
    words: dates
      ? dateSketches(column!.dictionary.strings, dates.digits, defaultDays(conditions))
      : possible && (yield* sketchSteps(yield* column!.dictionary.codesSteps())),
    days: dates?.days,
    addresses: possible?.ofAddress && (yield* addressSteps(yield* column!.dictionary.codesSteps())),
    possible,
    sounds:
      possible && possible.phonetic > 0 && size >= MANY
        ? yield* soundSteps(column!.dictionary, yield* column!.dictionary.codesSteps())
        : undefined,
    swapsWith: sharing ? other : undefined,
    spread: spreadOf(c),
    layout,
    ...rows,
  }
}

/** Bits between the best level of a comparison and its worst. */
export function spreadOf({ bits }: CompiledComparison): number {
  return bits.reduce((a, b) => Math.max(a, b), 0) - bits.reduce((a, b) => Math.min(a, b), 0)
}

function defaultDays(conditions: readonly Condition[]): ReadonlySet<string> {
  return new Set(conditions.flatMap((c) => (c.kind === 'birth' ? (c.defaults ?? []) : [])))
}

/** Values between two steps, less one. */
const AT_ONCE = (1 << 14) - 1
/** Rows of bounds between two steps, less one. */
const ROWS_AT_ONCE = 255
/** Coarse rows of bounds in a bit of rarity. */
const STEPS = 16

function* rowsByRarity(
  { logFrequency, logUExact }: CompiledComparison,
  single: Int32Array | undefined,
  { stride, fill }: LevelBounds,
  coarse: boolean,
): Steps<Pick<Bounds, 'table' | 'fixed' | 'rarities'>> {
  if (logFrequency === undefined || single === undefined) {
    const rarest = logFrequency?.reduce((a, b) => Math.min(a, b), 0) ?? logUExact
    const table = new Float64Array(stride)
    const fixed = new Int32Array(stride)
    fill(table, fixed, 0, logUExact - rarest)
    return { table, fixed, rarities: undefined }
  }
  const numbers = new Map<number, number>()
  const of = new Int32Array(logFrequency.length)
  // Most values are rare, and all rare ones as rare.
  let last = Number.NaN
  let number = 0
  for (let id = 0; id < of.length; id++) {
    if ((id & AT_ONCE) === AT_ONCE) yield
    if (logFrequency[id] !== last) {
      last = logFrequency[id]!
      number = numbers.get(last) ?? numbers.size
      numbers.set(last, number)
    }
    of[id] = number
  }
  // In the order of the numbers, of the rows.
  const bits = Float64Array.from(numbers.keys(), (frequency) => logUExact - frequency)
  const bounded = new Map<number, number>()
  const rows = Int32Array.from(bits, (rarity) => {
    const most = coarse ? Math.ceil(rarity * STEPS) / STEPS : rarity
    const row = bounded.get(most) ?? bounded.size * stride
    bounded.set(most, row)
    return row
  })
  const rarityOf = Float64Array.from(bounded.keys())
  const table = new Float64Array(rarityOf.length * stride)
  const fixed = new Int32Array(table.length)
  for (let row = 0; row < rarityOf.length; row++) {
    if ((row & ROWS_AT_ONCE) === ROWS_AT_ONCE) yield
    fill(table, fixed, row * stride, rarityOf[row]!)
  }
  return { table, fixed, rarities: { of, bits, rows } }
}
