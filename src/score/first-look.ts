import { SKETCH_KEYS } from '../compare/text/text-sketch.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import type { Bounds } from './bounds.ts'
import { firstRows, type RowLayout, rowLayout } from './first-rows.ts'
import { ANY, FIXED_POINT, toFixed } from './level-bounds.ts'
import {
  BATCH,
  begin,
  keepLeft,
  type LookColumn,
  lookAtDates,
  lookAtIds,
  lookAtNames,
  lookAtSounds,
  lookAtTexts,
  MOST_COLUMNS,
  OF_EACH,
} from './look-columns.ts'

/** The most that each of many pairs can reach, by one integer for each value. Buffers are reused by the next look. */
export interface FirstLook {
  /**
   * Looks at record i and its partners; those out of reach are taken out.
   *
   * @param loaded the rows of the bounds for record i, -1 where it lacks the feature
   * @returns how many are left
   */
  look(i: number, loaded: Int32Array, partners: Int32Array, count: number): number
  /** Touches the rows of partners that will be looked at soon. */
  readonly touch: (partners: Int32Array, count: number) => void
  /** Puts the value of each of the first `count` of `partners` in comparison n into `ids`; -1 where it has none. */
  idsOf(n: number, partners: Int32Array, count: number, ids: Int32Array): void
  /** The most that each pair left can reach, in bits. */
  best: Float64Array
  /** What that assumes of bounds n: `assumed[p * width + n]`. */
  assumed: Float64Array
}

/** Sums stay far from where whole numbers overflow. */
const MOST_BITS = 1 << 16

/**
 * The first look of the pair loop. What it needs of a record stands in one short row, so that a partner costs one or two
 * cache lines, and those of many are touched before any is looked at, so that the processor waits for many at once. Then one
 * comparison after another narrows what the pairs can reach: those first that take least work.
 *
 * @param made the rows, where {@link firstRows} has made them
 */
export function* createFirstLook(
  population: Population,
  bounds: readonly Bounds[],
  features: readonly string[],
  ceiling: number,
  leastBits: number,
  made?: Int32Array,
): Steps<FirstLook> {
  const width = bounds.length
  const layout = rowLayout(bounds)
  const { stride, idAt } = layout
  const rows = made ?? (yield* firstRows(population, bounds))
  const columns = bounds.map((_, n) => columnOf(bounds, features, layout, n))
  const order = lookOrder(bounds)
  const spoken = order.filter((n) => bounds[n]!.sounds && bounds[n]!.possible!.phonetic > 0)
  const looked = Uint8Array.from(bounds, (_, n) => (order.includes(n) ? 1 : 0))
  const ofAll = new Int32Array(width)
  const top = toFixed(ceiling)
  const least = Math.floor(Math.max(-MOST_BITS, Math.min(MOST_BITS, leastBits)) * FIXED_POINT)
  const view = {
    best: new Float64Array(0),
    assumed: new Float64Array(0),
    touched: 0,
    touch(partners: Int32Array, count: number): void {
      if (stride === 0) return
      let touched = 0
      for (let p = 0; p < count; p++) {
        const at = partners[p]! * stride
        touched ^= rows[at]! ^ rows[at + stride - 1]!
      }
      // Kept, lest the reads be left out as useless.
      view.touched = touched
    },
    look(i: number, loaded: Int32Array, partners: Int32Array, count: number): number {
      if (count > view.best.length) {
        view.best = new Float64Array(2 * count)
        view.assumed = new Float64Array(2 * count * width)
      }
      let most = top
      for (let n = 0; n < width; n++) {
        const any = loaded[n]! < 0 ? 0 : bounds[n]!.fixed[loaded[n]! + ANY]!
        ofAll[n] = loaded[n]! >= 0 && looked[n] === 1 ? OF_EACH : any
        most += any
      }
      let left = 0
      for (let from = 0; from < count; from += BATCH) {
        const length = Math.min(BATCH, count - from)
        begin(partners, from, length, stride, most)
        const found = lookAtBatch(i * stride, loaded, length)
        keepLeft(found, ceiling, ofAll, partners, from, left, view.best, view.assumed)
        left += found
      }
      return left
    },
    idsOf(n: number, partners: Int32Array, count: number, ids: Int32Array): void {
      const at = idAt[n]!
      for (let p = 0; p < count; p++) ids[p] = rows[partners[p]! * stride + at]! - 1
    },
  }

  /** @param own the row of the record */
  function lookAtBatch(own: number, loaded: Int32Array, length: number): number {
    let left = length
    for (let k = 0; k < order.length && left > 0; k++) {
      const n = order[k]!
      const row = loaded[n]!
      if (row < 0) continue
      const column = columns[n]!
      const most = column.fixed[row + ANY]!
      const { possible } = bounds[n]!
      if (possible === undefined) left = lookAtIds(column, row, rows, own, left, most, least)
      else if (possible.kind === 'date') left = lookAtDates(column, row, rows, own, left, most, least)
      else if (isName(bounds[n]!)) left = lookAtNames(column, row, rows, own, left, most, least)
      else left = lookAtTexts(column, row, rows, own, left, most, least)
    }
    for (let k = 0; k < spoken.length && left > 0; k++) {
      const n = spoken[k]!
      if (loaded[n]! >= 0) left = lookAtSounds(columns[n]!, rows, own, left, least)
    }
    return left
  }

  return view
}

/** Sketches tell nothing of swapped values: the first level may be reached. */
const UNTOLD = /* @__PURE__ */ new Uint8Array(SKETCH_KEYS)
const NONE = /* @__PURE__ */ new Uint8Array(0)

function columnOf(
  bounds: readonly Bounds[],
  features: readonly string[],
  { idAt, daysAt }: RowLayout,
  n: number,
): LookColumn {
  const { possible, fixed, sounds, layout, swapsWith } = bounds[n]!
  const other = swapsWith === undefined ? -1 : features.indexOf(swapsWith)
  const told = other >= 0 && bounds[other]!.possible?.kind === 'text'
  return {
    n,
    fixed,
    setOf: possible?.setOf ?? NONE,
    sets: layout.sets,
    daysAt: daysAt[n]!,
    idAt: idAt[n]!,
    crossAt: told ? other : n,
    swapOf: (told ? possible?.swapOf : undefined) ?? UNTOLD,
    swapped: layout.swapped,
    swaps: possible?.swapped.length ?? 0,
    sounds,
  }
}

const isName = ({ possible }: Bounds): boolean =>
  possible?.kind === 'text' && (possible.phonetic > 0 || possible.swapped.length > 0)

/** What takes least work first: whole numbers, texts, names; of those alike what tells most apart. Of records with several values a column says nothing. */
function lookOrder(bounds: readonly Bounds[]): readonly number[] {
  const work = (b: Bounds): number => (isName(b) ? 2 : b.possible?.kind === 'text' ? 1 : 0)
  return bounds
    .map((_, n) => n)
    .filter((n) => n < MOST_COLUMNS && bounds[n]!.single !== undefined)
    .sort((a, b) => work(bounds[a]!) - work(bounds[b]!) || bounds[b]!.spread - bounds[a]!.spread || a - b)
}
