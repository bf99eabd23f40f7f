// What is done before expensive comparisons are made, those of names and of lists of relatives: cheap looks at them drop most pairs.
import type { Comparer } from '../compare/comparer.ts'
import type { Bounds } from './bounds/bounds.ts'
import type { CompiledComparison } from './compile.ts'
import type { Promised } from './heard-words.ts'
import { type PairRoom, ROOM } from './pair-room.ts'
import { ALIKE, type LookAtNames, STRANGE } from './names-look.ts'

/** Pairs that may matter though they stay below a weight: they are put aside before they are compared, to be asked for again or not. */
export interface Aside {
  /** Pairs that can't reach this weight are put aside. */
  readonly below: number
  readonly take: (i: number, j: number) => void
}

/** What the screen goes by. */
export interface PrefilterParts {
  readonly compiled: readonly CompiledComparison[]
  readonly comparers: readonly Comparer[]
  readonly bounds: readonly Bounds[]
  /** The comparisons of the bounds; from number `from` on they are expensive. */
  readonly order: readonly number[]
  readonly from: number
  /** The bits that a pair has to reach, and those that it has when nothing is known, with and without what may come to them. */
  readonly minWeight: number
  readonly least: number
  readonly ground: number
  readonly ceiling: number
  readonly promised: Promised | undefined
  /** How far the words of two records' names are alike; undefined: that is not asked. */
  readonly lookAtNames: LookAtNames | undefined
  readonly aside: Aside | undefined
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
/** What becomes of a pair before it is compared: nothing, no more than families make of it, or all that it says. */
const [STRANGERS, LIGHT, OPEN] = [0, 1, 2] as const

/** Rounding of sums taken in another order. */
const SLACK = 1e-6

/** @returns drops pairs of `batch` and returns how many are left of `count` */
export function createPrefilter({
  compiled,
  comparers,
  bounds,
  order,
  from,
  minWeight,
  least,
  ground,
  ceiling,
  promised,
  lookAtNames,
  aside,
}: PrefilterParts): (batch: PairRoom, count: number) => number {
  const width = bounds.length
  /** Comparisons that a cheap look is taken at. */
  const looked = order.flatMap((k, m) => (m >= from && comparers[k]!.possible !== undefined ? [m] : []))
  const listing = order.findIndex((k) => compiled[k]!.comparison.feature === 'relatives')
  /** Bits above the minimum under which pairs are put aside. */
  const gap = aside ? aside.below - minWeight : 0

  /** Lowers what expensive comparisons may add at most to what a cheap look leaves possible, and drops pairs. */
  function glance(batch: PairRoom, count: number): number {
    const { pairs, alive, best, masks } = batch
    for (const m of looked) {
      const possible = comparers[order[m]!]!.possible!
      const { table, layout } = bounds[m]!
      const [assumed, rows] = [batch.assumed[m]!, batch.bounds[m]!]
      possible(pairs[order[m]!]!, alive, count, masks)
      let kept = 0
      for (let q = 0; q < count; q++) {
        const p = alive[q]!
        let most = Number.NEGATIVE_INFINITY
        const value = rows[p]! + layout.value
        for (let code = 0, left = masks[p]!; left !== 0; code++, left >>>= 1)
          if ((left & 1) !== 0 && table[value + code]! > most) most = table[value + code]!
        if (rows[p]! >= 0 && most < assumed[p]!) {
          best[p]! -= assumed[p]! - most
          assumed[p] = most
        }
        if (best[p]! >= least) alive[kept++] = p
      }
      count = kept
    }
    return count
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

  /** By place: what is cheap to know of the pair, what its names and relatives promise beyond, its names alone, and how alike relatives may be, in bits. */
  const cheap = new Float64Array(promised ? ROOM : 0)
  const more = new Float64Array(promised ? ROOM : 0)
  const named = new Float64Array(promised ? ROOM : 0)
  const alike = new Float64Array(promised ? ROOM : 0)
  /** By place, what becomes of the pair. */
  const fates = new Uint8Array(promised && aside ? ROOM : 0)
  const wanted = least + (ceiling - ground)

  /** Drops the pairs of which expensive comparisons promise too little. */
  function sift(batch: PairRoom, count: number): number {
    const { left, right, alive, best, assumed } = batch
    let kept = 0
    let begun = -1
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      if (left[p] !== begun) promised!.begin((begun = left[p]!))
      let known = best[p]!
      for (let m = from; m < width; m++) known -= assumed[m]![p]!
      const bits = promised!.bits(right[p]!, wanted - LACKING - known - SLACK)
      if (known + bits < wanted - LACKING) continue
      cheap[p] = known
      more[p] = bits
      named[p] = promised!.names()
      alike[p] = promised!.relatives()
      alive[kept++] = p
    }
    return kept
  }

  /**
   * What becomes of the pair at p by its names: it may be left to families if by its sounds it stays below the weight from which it counts
   * by itself, or lacks something of it and has names that are hardly alike.
   */
  function fateOf({ left, right }: PairRoom, p: number): number {
    const lacks = wanted + gap - cheap[p]! - more[p]!
    if (lacks > (cheap[p]! >= wanted + gap - WELL_KNOWN ? LACKING_KNOWN : LACKING)) return LIGHT
    if (cheap[p]! >= wanted + gap + SURELY_KNOWN) return OPEN
    const look = lookAtNames?.(left[p]!, right[p]!, named[p]!) ?? ALIKE
    if (look === STRANGE) return STRANGERS
    return lacks > LACKING && look !== ALIKE ? LIGHT : OPEN
  }

  /** The most that a look at the levels of expensive comparisons may take off what the pair at p reaches at best. */
  function mostTaken({ assumed, bounds: rows }: PairRoom, p: number): number {
    let taken = 0
    for (const m of looked) {
      const row = rows[m]![p]!
      if (row < 0) continue
      const { table, layout } = bounds[m]!
      let least = assumed[m]![p]!
      for (let code = 0; code < layout.levels; code++)
        least = Math.min(least, table[row + layout.value + code]!)
      taken += assumed[m]![p]! - least
    }
    return taken
  }

  /** Drops strangers, and puts light pairs aside that reach the minimum whatever a look at their levels says, which is then not taken. */
  function setLightAside(batch: PairRoom, count: number): number {
    const { left, right, alive, best } = batch
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      fates[p] = fateOf(batch, p)
      if (fates[p] === STRANGERS) continue
      if (fates[p] === LIGHT && best[p]! - mostTaken(batch, p) >= least + SLACK)
        aside!.take(left[p]!, right[p]!)
      else alive[kept++] = p
    }
    return kept
  }

  /** Puts those pairs aside that may reach the minimum and stay below the weight wanted, as far as is known. */
  function setAside(batch: PairRoom, count: number): number {
    const { left, right, alive, best } = batch
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      // What only families could want waits until they do.
      if (best[p]! < least + gap || (promised && fates[p] === LIGHT)) aside!.take(left[p]!, right[p]!)
      else alive[kept++] = p
    }
    return kept
  }

  /** Lowers what relatives may add to what they promise. */
  function expect({ alive, best, assumed, bounds: rows }: PairRoom, count: number): void {
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      if (rows[listing]![p]! < 0) continue
      const less = assumed[listing]![p]! - mostOf(listing, rows[listing]![p]!, alike[p]!)
      if (less <= 0) continue
      assumed[listing]![p]! -= less
      best[p]! -= less
    }
  }

  return (batch, count) => {
    // Sounds of whole names are looked at first: they drop most, for less.
    if (promised) count = sift(batch, count)
    if (promised && aside) count = setLightAside(batch, count)
    count = glance(batch, count)
    if (aside) count = setAside(batch, count)
    if (promised && listing >= from) expect(batch, count)
    return count
  }
}
