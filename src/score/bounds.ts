import { dateSketches } from '../compare/births/date-sketch.ts'
import { birthColumns } from '../compare/births/birth-columns.ts'
import { createPhoneticMasks, type PhoneticMasks } from '../compare/text/phonetic-equal.ts'
import { type PossibleLevels, possibleLevels, swapFeature } from '../compare/possible-levels.ts'
import { sketchSteps } from '../compare/text/text-sketch.ts'
import type { Steps } from '../internal/pace.ts'
import type { Population } from '../encode/population.ts'
import type { Condition } from '../compare/condition.ts'
import type { CompiledComparison } from './compile.ts'
import { createLevelBounds, type LevelBounds } from './level-bounds.ts'

/** What one comparison can add at most to the pairs of one record, before and after its level is known. */
export interface Bounds {
  /** Each record's only value; undefined where some record has several, so that values are not told apart. */
  readonly single: Int32Array | undefined
  /** By dictionary id the sketch that `possible` is about; undefined where only equality is looked at. */
  readonly words: Int32Array | undefined
  /** By dictionary id the days of a date, which are looked at beside its sketch. */
  readonly days: Int32Array | undefined
  readonly possible: PossibleLevels | undefined
  /** The bits of a value's phonetic codes, where that is worth it. */
  readonly sounds: PhoneticMasks | undefined
  /** The feature that swapped values would stand in, if that can be told from sketches too. */
  readonly swapsWith: string | undefined
  /** Bits between its best level and its worst: the more, the more pairs it tells apart. */
  readonly spread: number
  /** How a row of `table` is laid out. */
  readonly layout: LevelBounds
  readonly table: Float64Array
  /** The first part of the same rows, in fixed point. */
  readonly fixed: Int32Array
  /** By dictionary id the row of `table`; undefined where all have the first. */
  readonly rows: Int32Array | undefined
  /** Sees to it that the row of `table` is there, whoever asks for it. */
  readonly fill: (row: number) => void
}

/** From this many records on phonetic codes tell enough pairs apart to be worth working out for the first look. */
const MANY = 10_000

/**
 * Bounds of a comparison. Two values with different ids never hold `exact`, so one look at two integers says which
 * bound holds, and their sketches narrow it. Rarity: of two values the more frequent one counts, so the other record
 * can only lower that of this one. Distinct frequencies are few, and values of one have one row of bounds.
 */
export function* createBounds(c: CompiledComparison, { columns, size }: Population): Steps<Bounds> {
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
  const rows = yield* rowsByRarity(c, single, layout)
  const dates = possible?.kind === 'date' ? birthColumns(column!.dictionary.strings) : undefined
  return {
    single,
    words: dates
      ? dateSketches(column!.dictionary.strings, dates.digits, defaultDays(conditions))
      : possible && (yield* sketchSteps(yield* column!.dictionary.codesSteps())),
    days: dates?.days,
    possible,
    sounds:
      possible && possible.phonetic > 0 && size >= MANY
        ? createPhoneticMasks(column!.dictionary.strings)
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

function* rowsByRarity(
  { logFrequency, logUExact }: CompiledComparison,
  single: Int32Array | undefined,
  { stride, fill }: LevelBounds,
): Steps<Pick<Bounds, 'table' | 'fixed' | 'rows' | 'fill'>> {
  if (logFrequency === undefined || single === undefined) {
    const rarest = logFrequency?.reduce((a, b) => Math.min(a, b), 0) ?? logUExact
    const table = new Float64Array(stride)
    const fixed = new Int32Array(stride)
    fill(table, fixed, 0, logUExact - rarest)
    return { table, fixed, rows: undefined, fill: () => {} }
  }
  const rarities = new Map<number, number>()
  const rows = new Int32Array(logFrequency.length)
  // Most values are rare, and all rare ones as rare.
  let last = Number.NaN
  let row = 0
  for (let id = 0; id < rows.length; id++) {
    if ((id & AT_ONCE) === AT_ONCE) yield
    if (logFrequency[id] !== last) {
      last = logFrequency[id]!
      row = rarities.get(last) ?? rarities.size * stride
      rarities.set(last, row)
    }
    rows[id] = row
  }
  // In the order of the rows.
  const rarityOf = Float64Array.from(rarities.keys(), (frequency) => logUExact - frequency)
  const table = new Float64Array(rarities.size * stride)
  const fixed = new Int32Array(table.length)
  // Filled when a record asks for it: a search of a registry asks for one.
  const filled = new Uint8Array(table.length)
  return {
    table,
    fixed,
    rows,
    fill(row) {
      if (filled[row] === 1) return
      fill(table, fixed, row, rarityOf[row / stride]!)
      filled[row] = 1
    },
  }
}
