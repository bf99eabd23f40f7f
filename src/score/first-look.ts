import { datePairKey } from '../compare/date-sketch.ts'
import { SKETCH_OTHER, SKETCH_SPACE, sketchPairKey } from '../compare/text-sketch.ts'
import type { Population } from '../encode/population.ts'
import type { Bounds } from './bounds.ts'

/** The most that each of many pairs can reach, by one integer for each value. Buffers are reused by the next look. */
export interface FirstLook {
  /**
   * Looks at record i, for which the bounds are loaded, and its partners; those out of reach are taken out.
   *
   * @param known positions of the bounds of features that the record has
   * @returns how many are left
   */
  look(i: number, known: readonly number[], partners: Int32Array, count: number): number
  /** The most that each pair left can reach, in bits. */
  best: Float64Array
  /** What that assumes of bounds n: `assumed[p * width + n]`. */
  assumed: Float64Array
}

/** A record without the feature. No sketch, date or id + 1 is 0. */
const MISSING = 0

/**
 * The first look of the pair loop. What it needs of a record stands in one short row, so that a partner costs one or two
 * cache lines, and rows are touched before they are looked at, so that the processor waits for many at once. Then one
 * comparison after another narrows what the pairs can reach.
 */
export function createFirstLook(
  { size }: Population,
  bounds: readonly Bounds[],
  features: readonly string[],
  ceiling: number,
  least: number,
): FirstLook {
  const width = bounds.length
  const swapOf = bounds.map(({ swapsWith }) => {
    const n = swapsWith === undefined ? -1 : features.indexOf(swapsWith)
    return n >= 0 && bounds[n]!.possible?.kind === 'text' ? n : -1
  })
  // Sketches first, then the phonetic codes of those that have them.
  let stride = width
  const soundsAt = bounds.map(({ sounds }) => (sounds ? stride++ : -1))
  const rows = new Int32Array(size * stride)
  bounds.forEach(({ single, words, sounds }, n) => {
    if (single === undefined) return
    for (let j = 0; j < size; j++) {
      const id = single[j]!
      rows[j * stride + n] = id < 0 ? MISSING : words ? words[id]! : id + 1
      if (sounds && id >= 0) rows[j * stride + soundsAt[n]!] = sounds[id]!
    }
  })
  let alive = new Int32Array(0)
  const view = {
    best: new Float64Array(0),
    assumed: new Float64Array(0),
    touched: 0,
    look(i: number, known: readonly number[], partners: Int32Array, count: number): number {
      if (count > alive.length) {
        alive = new Int32Array(2 * count)
        view.best = new Float64Array(2 * count)
        view.assumed = new Float64Array(2 * count * width)
      }
      const { best, assumed } = view
      let most = ceiling
      for (let k = 0; k < known.length; k++) most += mostOf(bounds[known[k]!]!)
      let touched = 0
      for (let p = 0; p < count; p++) {
        const at = partners[p]! * stride
        touched ^= rows[at]! ^ rows[at + stride - 1]!
        alive[p] = p
        best[p] = most
      }
      // Kept, lest the reads be left out as useless.
      view.touched = touched
      assumed.fill(0, 0, count * width)
      let left = count
      for (let k = 0; k < known.length; k++) left = narrow(i, known[k]!, partners, left)
      for (let q = 0; q < left; q++) {
        const p = alive[q]!
        if (p === q) continue
        partners[q] = partners[p]!
        best[q] = best[p]!
        for (let n = 0; n < width; n++) assumed[q * width + n] = assumed[p * width + n]!
      }
      return left
    },
  }

  /** Replaces what comparison n may add at most by what it may add to each pair, and drops pairs out of reach. */
  function narrow(i: number, n: number, partners: Int32Array, count: number): number {
    const b = bounds[n]!
    const { best, assumed } = view
    const most = mostOf(b)
    if (b.single === undefined) {
      for (let q = 0; q < count; q++) assumed[alive[q]! * width + n] = most
      return count
    }
    const { possible, equal, unequal, tokens, crossScript, phonetic, swapped, most: bySet } = b
    const sounding = soundsAt[n]!
    const sounds = sounding < 0 ? 0 : rows[i * stride + sounding]!
    const own = rows[i * stride + n]!
    const isDate = possible?.kind === 'date'
    const setOf = possible?.setOf
    const firstSwap = swapped[0]!
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      const at = partners[p]! * stride
      const word = rows[at + n]!
      let bits = 0
      if (word === MISSING) bits = 0
      else if (setOf === undefined) bits = word === own ? equal : unequal
      else {
        bits = bySet[setOf[isDate ? datePairKey(own, word) : sketchPairKey(own, word)]!]!
        if (tokens > bits && ((own | word) & SKETCH_SPACE) !== 0) bits = tokens
        if (crossScript > bits && ((own | word) & SKETCH_OTHER) !== 0) bits = crossScript
        if (phonetic > bits && (sounding < 0 || (sounds & rows[at + sounding]!) !== 0)) bits = phonetic
        if (word === own && equal > bits) bits = equal
        if (firstSwap > bits && best[p]! - most + firstSwap >= least) {
          const other = swapped[crosses(i, n, partners[p]!)]!
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

/** What is assumed of a comparison before anything is known of the partner. */
function mostOf({ single, equal, unequal }: Bounds): number {
  return single && equal > unequal ? equal : unequal
}
