import { datePairKey } from '../compare/births/date-sketch.ts'
import { SKETCH_OTHER, SKETCH_SPACE, sketchPairKey } from '../compare/text/text-sketch.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import { sharedInt32 } from '../internal/shared-arrays.ts'
import type { Bounds } from './bounds.ts'
import { ANY, CROSS_SCRIPT, EQUAL, PHONETIC, TOKENS, UNEQUAL } from './level-bounds.ts'

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

/** Sketches first, then the ids of those that have them. */
function rowLayout(bounds: readonly Bounds[]): { readonly stride: number; readonly idAt: readonly number[] } {
  let stride = bounds.length
  const idAt = bounds.map(({ words }, n) => (words ? stride++ : n))
  return { stride, idAt }
}

/** The short rows of all records, one after another; of many records in memory that threads share. */
export function* firstRows({ size }: Population, bounds: readonly Bounds[]): Steps<Int32Array> {
  const { stride, idAt } = rowLayout(bounds)
  const rows = sharedInt32(size * stride)
  for (const [n, { single, words }] of bounds.entries()) {
    if (single === undefined) continue
    for (let j = 0; j < size; j++) {
      if ((j & AT_ONCE) === AT_ONCE) yield
      const id = single[j]!
      if (id < 0) continue
      rows[j * stride + idAt[n]!] = id + 1
      if (words) rows[j * stride + n] = words[id]!
    }
  }
  return rows
}

/** Records between two steps, less one. */
const AT_ONCE = (1 << 14) - 1

/** A record without the feature. No sketch, date or id + 1 is 0. */
const MISSING = 0

/**
 * The first look of the pair loop. What it needs of a record stands in one short row, so that a partner costs one or two
 * cache lines, and those of many are touched before any is looked at, so that the processor waits for many at once. Then one
 * comparison after another narrows what the pairs can reach.
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
  const { stride, idAt } = rowLayout(bounds)
  const rows = made ?? (yield* firstRows(population, bounds))
  let alive = new Int32Array(0)
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
      if (count > alive.length) {
        alive = new Int32Array(2 * count)
        view.best = new Float64Array(2 * count)
        view.assumed = new Float64Array(2 * count * width)
      }
      const { best, assumed } = view
      let most = ceiling
      for (let n = 0; n < width; n++) if (loaded[n]! >= 0) most += bounds[n]!.table[loaded[n]! + ANY]!
      for (let p = 0; p < count; p++) {
        alive[p] = p
        best[p] = most
      }
      assumed.fill(0, 0, count * width)
      let left = count
      for (let n = 0; n < width; n++) if (loaded[n]! >= 0) left = narrow(i, n, loaded[n]!, partners, left)
      for (let q = 0; q < left; q++) {
        const p = alive[q]!
        if (p === q) continue
        partners[q] = partners[p]!
        best[q] = best[p]!
        for (let n = 0; n < width; n++) assumed[q * width + n] = assumed[p * width + n]!
      }
      return left
    },
    idsOf(n: number, partners: Int32Array, count: number, ids: Int32Array): void {
      const at = idAt[n]!
      for (let p = 0; p < count; p++) ids[p] = rows[partners[p]! * stride + at]! - 1
    },
  }

  /** Replaces what comparison n may add at most by what it may add to each pair, and drops pairs out of reach. */
  function narrow(i: number, n: number, row: number, partners: Int32Array, count: number): number {
    const { single, possible, sounds, table, layout } = bounds[n]!
    const { best, assumed } = view
    const most = table[row + ANY]!
    if (single === undefined) {
      for (let q = 0; q < count; q++) assumed[alive[q]! * width + n] = most
      return count
    }
    const [equal, unequal] = [table[row + EQUAL]!, table[row + UNEQUAL]!]
    const tokens = table[row + TOKENS]!
    const crossScript = table[row + CROSS_SCRIPT]!
    const phonetic = table[row + PHONETIC]!
    const [swapped, sets] = [row + layout.swapped, row + layout.sets]
    const ids = idAt[n]!
    let heard = false
    let sounding = 0
    const own = rows[i * stride + n]!
    const isDate = possible?.kind === 'date'
    const setOf = possible?.setOf
    const firstSwap = table[swapped]!
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      const at = partners[p]! * stride
      const word = rows[at + n]!
      let bits = 0
      if (word === MISSING) bits = 0
      else if (setOf === undefined) bits = word === own ? equal : unequal
      else {
        bits = table[sets + setOf[isDate ? datePairKey(own, word) : sketchPairKey(own, word)]!]!
        if (tokens > bits && ((own | word) & SKETCH_SPACE) !== 0) bits = tokens
        if (crossScript > bits && ((own | word) & SKETCH_OTHER) !== 0) bits = crossScript
        // Where even that would not be enough, no code has to be worked out.
        if (phonetic > bits && best[p]! - most + phonetic >= least) {
          if (sounds && !heard) {
            sounding = sounds(rows[i * stride + ids]! - 1)
            heard = true
          }
          if (sounds === undefined || (sounding & sounds(rows[at + ids]! - 1)) !== 0) bits = phonetic
        }
        if (word === own && equal > bits) bits = equal
        if (firstSwap > bits && best[p]! - most + firstSwap >= least) {
          const other = table[swapped + crosses(i, n, partners[p]!)]!
          if (other > bits) bits = other
        }
      }
      const left = best[p]! + (bits - most)
      if (left < least) continue
      best[p] = left
      assumed[p * width + n] = bits
      alive[kept++] = p
    }
    return kept
  }

  /** The first swapped level that sketches leave possible between i and j, each one's value against the other's. */
  function crosses(i: number, n: number, j: number): number {
    const m = swapOf[n]!
    if (m < 0) return 0
    const { swapOf: table, swapped } = bounds[n]!.possible!
    const [own, ownOther] = [rows[i * stride + n]!, rows[i * stride + m]!]
    const [word, wordOther] = [rows[j * stride + n]!, rows[j * stride + m]!]
    const there = wordOther === MISSING ? -1 : table[sketchPairKey(own, wordOther)]!
    if (there === swapped.length) return there
    const back = ownOther === MISSING ? -1 : table[sketchPairKey(word, ownOther)]!
    if (there < 0 && back < 0) return swapped.length
    return there > back ? there : back
  }

  return view
}
