import { SOUNDS } from '../../compare/text/phonetic-equal.ts'
import type { Bounds } from '../bounds/bounds.ts'

/** Words of a vector, which stand for as many columns. */
export const LANES = 4

/** Where in a record's short row what stands, in words, by comparison; -1 for what there is not. */
export interface RowLayout {
  readonly stride: number
  /** The comparisons that are looked at as one vector each: of texts, of ids alone. */
  readonly texts: readonly (readonly number[])[]
  readonly ids: readonly (readonly number[])[]
  readonly dates: readonly number[]
  /** What is looked at: a sketch, or an id where only equality tells. */
  readonly wordAt: readonly number[]
  /** Of dates their days, of e-mails their second sketch. */
  readonly daysAt: readonly number[]
  readonly addressAt: readonly number[]
  readonly idAt: readonly number[]
  /** Of those whose values differ in rarity one more than its number, in the lower half of a word in whose upper half is how names sound. */
  readonly rarityAt: readonly number[]
  readonly soundsAt: readonly number[]
  /** The comparison whose values may stand in the place of this one's, as far as sketches tell. */
  readonly swapsWith: readonly number[]
}

/** The half of a word that holds a rarity beside sounds. */
export const RARITY: number = (1 << SOUNDS) - 1

/** Words in a line of the cache. */
const LINE = 16

/**
 * What of a partner is looked at stands first, as whole vectors. A row that nearly fills a line of the cache fills it, so that one miss fetches what
 * is looked at.
 */
export function rowLayout(bounds: readonly Bounds[]): RowLayout {
  const swapsWith = swapPairs(bounds)
  const all = bounds.map((_, n) => n).filter((n) => bounds[n]!.single !== undefined)
  const kinds = (kind: 'text' | 'date' | undefined): number[] =>
    all.filter((n) => bounds[n]!.possible?.kind === kind)
  // Two that may be swapped are lanes of one vector.
  const names = kinds('text').filter((n) => n < swapsWith[n]!)
  const others = kinds('text').filter((n) => swapsWith[n]! < 0)
  const texts = inLanes([...names.flatMap((n) => [n, swapsWith[n]!]), ...others])
  const ids = inLanes(kinds(undefined))
  const dates = kinds('date')
  const wordAt = bounds.map(() => -1)
  for (const [v, lanes] of [...texts, ...ids].entries())
    for (const [lane, n] of lanes.entries()) wordAt[n] = v * LANES + lane
  let stride = Math.max(0, ...wordAt.map((at) => at + 1))
  for (const n of dates) wordAt[n] = stride++
  const daysAt = bounds.map(({ days }) => (days ? stride++ : -1))
  const addressAt = bounds.map(({ addresses }) => (addresses ? stride++ : -1))
  const idAt = bounds.map(({ words }, n) => (words ? stride++ : wordAt[n]!))
  const rarityAt = bounds.map(() => -1)
  const soundsAt = bounds.map(() => -1)
  for (const lanes of texts) {
    // As lanes of one vector, like the names themselves.
    const heard = lanes.slice(0, lanes.findLastIndex((n) => isHeard(bounds[n]!)) + 1)
    for (const n of heard) {
      if (isHeard(bounds[n]!)) soundsAt[n] = stride
      rarityAt[n] = stride++
    }
  }
  for (const [n, { rarities }] of bounds.entries()) if (rarities && rarityAt[n]! < 0) rarityAt[n] = stride++
  stride = roundUp(stride, stride > LINE / 2 ? LINE : LANES)
  return { stride, texts, ids, dates, wordAt, daysAt, addressAt, idAt, rarityAt, soundsAt, swapsWith }
}

/** Whether sounds have room beside rarities, as they have unless a model knows more rarities than a million records do. */
const isHeard = ({ sounds, rarities }: Bounds): boolean =>
  sounds !== undefined && (rarities === undefined || rarities.bits.length < RARITY)

const roundUp = (count: number, to: number): number => Math.ceil(count / to) * to

const inLanes = (columns: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(columns.length / LANES) }, (_, v) =>
    columns.slice(v * LANES, (v + 1) * LANES),
  )

/** By comparison the one with which values may be swapped, as both say; each has one at most. */
function swapPairs(bounds: readonly Bounds[]): readonly number[] {
  const pairs = bounds.map(() => -1)
  for (let a = 0; a < bounds.length; a++) {
    for (let b = a + 1; b < bounds.length && pairs[a]! < 0; b++) {
      if (pairs[b]! >= 0 || !areSwapped(bounds[a]!, bounds[b]!)) continue
      pairs[a] = b
      pairs[b] = a
    }
  }
  return pairs
}

const areSwapped = (a: Bounds, b: Bounds): boolean =>
  a.swapsWith === b.feature &&
  b.swapsWith === a.feature &&
  a.possible?.kind === 'text' &&
  b.possible?.kind === 'text'
