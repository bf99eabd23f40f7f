// What becomes of a pair by what the sounds of its names and relatives promise: a guess, in large files only (prefilter.ts).
import type { Promised } from './promised.ts'
import { ALIKE, type LookAtNames, STRANGE } from './names-look.ts'
import { type PairRoom, ROOM } from '../pair-room.ts'
import type { Aside } from './aside.ts'
import type { ScreenParts } from './screen-parts.ts'

/** What the screen goes by. */
export interface PromiseScreenParts
  extends Pick<
    ScreenParts,
    'compiled' | 'bounds' | 'order' | 'from' | 'least' | 'ground' | 'ceiling' | 'gap'
  > {
  readonly promised: Promised
  readonly lookAtNames: LookAtNames | undefined
}

/** The pairs at work, by what is heard of them. Its parts are called in this order. */
export interface PromiseScreen {
  /** Drops the pairs of which expensive comparisons promise too little. @returns how many are left */
  readonly sift: (batch: PairRoom, count: number) => number
  /**
   * Drops strangers, and notes and puts aside light pairs: those that reach the minimum whatever a look at their levels says, which is then
   * not taken.
   *
   * @param mostTaken the most bits that such a look may take off the pair at p
   * @returns how many are left
   */
  readonly setLightAside: (
    batch: PairRoom,
    count: number,
    aside: Aside,
    mostTaken: (batch: PairRoom, p: number) => number,
  ) => number
  /** Whether only families could want the pair at p, as noted before. */
  readonly isLight: (p: number) => boolean
  /** Lowers what relatives may add to what they promise. */
  readonly expect: (batch: PairRoom, count: number) => void
}

/**
 * Bits that a pair may lack of the minimum, by what is cheap to know and what the sounds of its names promise. On invented people
 * a fifth of the candidates do not lack more, and 996 in 1,000 of the true pairs that reach the minimum.
 */
const LACKING = 2
/**
 * Sounds fail on short names and across scripts. A pair that lacks no more than so many bits before names and relatives count may lack more
 * of the weight from which it counts by itself, and is not left to families. Of the pairs of 62,000 invented people that would be left to
 * them though they count by themselves this keeps 85 in a hundred, for half of the comparisons.
 */
const WELL_KNOWN = 13
const LACKING_KNOWN = 6
/**
 * Who has so many bits more than count by themselves shares a telephone or a passport, and is not dropped for strange names (but see names-promise.ts). With fewer, births and
 * places have met: of 609,000 pairs of 82,000 invented records that would be compared 66,000 are of two strange names, and one of them is true.
 */
export const SURELY_KNOWN = 8
/** What becomes of a pair before it is compared: it is dropped, left to families, or compared; or its names have to be looked at first. */
const [STRANGERS, LIGHT, OPEN, ASKED] = [0, 1, 2, 3] as const

/** Rounding of sums taken in another order. */
const SLACK = 1e-6

export function createPromiseScreen({
  compiled,
  bounds,
  order,
  from,
  least,
  ground,
  ceiling,
  gap,
  promised,
  lookAtNames,
}: PromiseScreenParts): PromiseScreen {
  const width = bounds.length
  const listing = order.findIndex((k) => compiled[k]!.comparison.feature === 'relatives')
  /** By place: what is cheap to know of the pair, what its names and relatives promise beyond, its names alone, and how alike relatives may be, in bits. */
  const cheap = new Float64Array(ROOM)
  const more = new Float64Array(ROOM)
  const named = new Float64Array(ROOM)
  const alike = new Float64Array(ROOM)
  /** By place, what becomes of the pair: nothing is light until it is noted. */
  const fates = new Uint8Array(ROOM)
  /** Places of the pairs whose names are looked at. */
  const asked = new Int32Array(ROOM)
  const wanted = least + (ceiling - ground)

  function sift(batch: PairRoom, count: number): number {
    const { left, right, alive, best, assumed } = batch
    let kept = 0
    let begun = -1
    promised.touch(right, alive, count)
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      if (left[p] !== begun) promised.begin((begun = left[p]!))
      let known = best[p]!
      for (let m = from; m < width; m++) known -= assumed[m]![p]!
      const bits = promised.bits(right[p]!, wanted - LACKING - known - SLACK)
      if (known + bits < wanted - LACKING) continue
      cheap[p] = known
      more[p] = bits
      named[p] = promised.names()
      alike[p] = promised.relatives()
      alive[kept++] = p
    }
    return kept
  }

  /** Bits that the pair at p lacks of the weight from which it counts by itself, by its sounds. */
  const lacksAt = (p: number): number => wanted + gap - cheap[p]! - more[p]!

  /** What becomes of the pair at p by its sounds: it is left to families if it stays below the weight from which it counts by itself. */
  function fateBySounds(p: number): number {
    if (lacksAt(p) > (cheap[p]! >= wanted + gap - WELL_KNOWN ? LACKING_KNOWN : LACKING)) return LIGHT
    return cheap[p]! >= wanted + gap + SURELY_KNOWN || lookAtNames === undefined ? OPEN : ASKED
  }

  /** What becomes of it by its names: it may also be left to families if it lacks something and has names that are hardly alike. */
  function fateByNames({ left, right }: PairRoom, p: number): number {
    const look = lookAtNames!(left[p]!, right[p]!, named[p]!)
    if (look === STRANGE) return STRANGERS
    return lacksAt(p) > LACKING && look !== ALIKE ? LIGHT : OPEN
  }

  function setLightAside(
    batch: PairRoom,
    count: number,
    aside: Aside,
    mostTaken: (batch: PairRoom, p: number) => number,
  ): number {
    const { left, right, alive, best } = batch
    let looked = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      fates[p] = fateBySounds(p)
      if (fates[p] === ASKED) asked[looked++] = p
    }
    lookAtNames?.touch(right, asked, looked)
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      if (fates[p] === ASKED) fates[p] = fateByNames(batch, p)
      if (fates[p] === STRANGERS) continue
      if (fates[p] === LIGHT && best[p]! - mostTaken(batch, p) >= least + SLACK)
        aside.take(left[p]!, right[p]!)
      else alive[kept++] = p
    }
    return kept
  }

  /** The most that relatives add, comparison n of `order`, who are alike by so many bits; by a row of bounds. */
  function mostOf(n: number, row: number, alike: number): number {
    const { table, layout } = bounds[n]!
    const { conditions } = compiled[order[n]!]!
    let most = 0
    for (let k = 0; k < conditions.length; k++) {
      const when = conditions[k]!
      const bits = table[row + layout.value + k + 1]!
      if (bits > most && (when.kind !== 'relatives' || when.atLeast <= alike)) most = bits
    }
    return most
  }

  function expect({ alive, best, assumed, bounds: rows }: PairRoom, count: number): void {
    if (listing < from) return
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      if (rows[listing]![p]! < 0) continue
      const less = assumed[listing]![p]! - mostOf(listing, rows[listing]![p]!, alike[p]!)
      if (less <= 0) continue
      assumed[listing]![p]! -= less
      best[p]! -= less
    }
  }

  return { sift, setLightAside, isLight: (p) => fates[p] === LIGHT, expect }
}
