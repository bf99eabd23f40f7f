import { SKETCH_KEYS } from '../compare/text/text-sketch.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import type { Bounds } from './bounds.ts'
import { firstRows, rowLayout } from './first-rows.ts'
import { ANY, EQUAL, FIXED_POINT, toFixed, UNEQUAL } from './level-bounds.ts'
import type { LookBatch } from './look-batch.ts'
import { lookAtDates } from './look-dates.ts'
import { lookAtIds } from './look-equal.ts'
import { lookAtNames } from './look-names.ts'
import { lookAtSounds } from './look-sounds.ts'
import { lookAtTexts } from './look-texts.ts'

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
 * comparison after another narrows what the pairs can reach: those first that take least work. The idea of a column at a time over
 * a batch and a shrinking list of places is that of Boncz, Zukowski and Nes, "MonetDB/X100: Hyper-Pipelining Query Execution",
 * CIDR 2005; of lists kept without a branch Ross, "Selection conditions in main memory", TODS 29, 2004.
 *
 * @param made the rows, where {@link firstRows} has made them
 */
export function* createFirstLook(
  population: Population,
  bounds: readonly Bounds[],
  features: readonly string[],
  ceiling: number,
  least: number,
  made?: Int32Array,
): Steps<FirstLook> {
  const width = bounds.length
  const swapOf = bounds.map(({ swapsWith }) => {
    const n = swapsWith === undefined ? -1 : features.indexOf(swapsWith)
    return n >= 0 && bounds[n]!.possible?.kind === 'text' ? n : -1
  })
  const { stride, idAt, daysAt } = rowLayout(bounds)
  const rows = made ?? (yield* firstRows(population, bounds))
  const order = lookOrder(bounds)
  const spoken = order.filter((n) => bounds[n]!.sounds && bounds[n]!.possible!.phonetic > 0)
  const never = toFixed(Number.NEGATIVE_INFINITY)
  const top = toFixed(ceiling)
  const batch: LookBatch = {
    rows,
    stride,
    partners: new Int32Array(0),
    own: 0,
    alive: new Int32Array(0),
    count: 0,
    sums: new Int32Array(0),
    least: Math.floor(Math.max(-MOST_BITS, Math.min(MOST_BITS, least)) * FIXED_POINT),
  }
  /** By comparison and place, in fixed point. */
  let assumptions: readonly Int32Array[] = []
  let silent: readonly Int32Array[] = []
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
      if (count > batch.alive.length) grow(2 * count)
      const { alive, sums } = batch
      let most = top
      for (let n = 0; n < width; n++) if (loaded[n]! >= 0) most += bounds[n]!.fixed[loaded[n]! + ANY]!
      for (let p = 0; p < count; p++) {
        alive[p] = p
        sums[p] = most
      }
      batch.partners = partners
      batch.own = i * stride
      batch.count = count
      for (let k = 0; k < width && batch.count > 0; k++)
        if (loaded[order[k]!]! >= 0) narrow(order[k]!, loaded[order[k]!]!)
      for (let k = 0; k < spoken.length && batch.count > 0; k++) {
        const n = spoken[k]!
        if (loaded[n]! >= 0) lookAtSounds(batch, idAt[n]!, bounds[n]!.sounds!, silent[n]!, assumptions[n]!)
      }
      gather(loaded)
      return batch.count
    },
    idsOf(n: number, partners: Int32Array, count: number, ids: Int32Array): void {
      const at = idAt[n]!
      for (let p = 0; p < count; p++) ids[p] = rows[partners[p]! * stride + at]! - 1
    },
  }

  function grow(count: number): void {
    batch.alive = new Int32Array(count)
    batch.sums = new Int32Array(count)
    assumptions = bounds.map(() => new Int32Array(count))
    silent = bounds.map((_, n) => (spoken.includes(n) ? new Int32Array(count) : assumptions[n]!))
    view.best = new Float64Array(count)
    view.assumed = new Float64Array(count * width)
  }

  /** Replaces what comparison n may add at most by what it may add to each pair, and drops pairs out of reach. */
  function narrow(n: number, row: number): void {
    const { single, possible, fixed, layout } = bounds[n]!
    const most = fixed[row + ANY]!
    const assumed = assumptions[n]!
    const sets = row + layout.sets
    if (single === undefined) assumed.fill(most)
    else if (possible === undefined)
      lookAtIds(batch, idAt[n]!, fixed[row + EQUAL]!, fixed[row + UNEQUAL]!, most, assumed)
    else if (possible.kind === 'date')
      lookAtDates(batch, n, daysAt[n]!, possible.setOf, fixed, sets, most, assumed)
    else if (isName(bounds[n]!)) {
      const m = swapOf[n]!
      const crossed = m < 0 ? UNTOLD : possible.swapOf
      const [at, none] = [row + layout.swapped, possible.swapped.length]
      lookAtNames(
        batch,
        n,
        m < 0 ? n : m,
        possible.setOf,
        crossed,
        fixed,
        row,
        sets,
        at,
        none,
        most,
        silent[n]!,
        assumed,
      )
    } else lookAtTexts(batch, n, possible.setOf, fixed, row, sets, never, most, assumed)
  }

  /** Hands over what is left. */
  function gather(loaded: Int32Array): void {
    const { alive, count, partners } = batch
    const { best, assumed } = view
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      partners[q] = partners[p]!
      let sum = ceiling
      for (let n = 0; n < width; n++) {
        const bits = loaded[n]! < 0 ? 0 : assumptions[n]![p]! / FIXED_POINT
        assumed[q * width + n] = bits
        sum += bits
      }
      best[q] = sum
    }
  }

  return view
}

/** Sketches tell nothing of swapped values: the first level may be reached. */
const UNTOLD = /* @__PURE__ */ new Uint8Array(SKETCH_KEYS)

const isName = ({ possible }: Bounds): boolean =>
  possible?.kind === 'text' && (possible.phonetic > 0 || possible.swapped.length > 0)

/** What takes least work first: whole numbers, texts, names. */
function lookOrder(bounds: readonly Bounds[]): readonly number[] {
  const work = (b: Bounds): number => (isName(b) ? 2 : b.possible?.kind === 'text' ? 1 : 0)
  return bounds.map((_, n) => n).sort((a, b) => work(bounds[a]!) - work(bounds[b]!) || a - b)
}
