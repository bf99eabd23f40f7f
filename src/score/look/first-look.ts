import { SKETCH_KEYS } from '../../compare/text/text-sketch.ts'
import type { Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import type { Bounds } from '../bounds/bounds.ts'
import { keepLeft } from './keep-left.ts'
import { firstRows, type RowLayout, rowLayout } from './first-rows.ts'
import { FIXED_POINT, toFixed, UNEQUAL } from '../bounds/level-bounds.ts'
import {
  absentBeside,
  type Facts,
  type LookColumn,
  MOST_COLUMNS,
  type NamePair,
  type Survivors,
} from './look-column.ts'
import { lookAtAddresses, lookAtSounds } from './last-looks.ts'
import { begin, lookAtFacts, lookAtNames } from './look-columns.ts'

/** The most that each of many pairs can reach, by one integer for each value. */
export interface FirstLook {
  /**
   * Looks at `count` pairs from `from` on, as many as a batch of look-columns.ts at most, those of one record side by side; what is not out of reach comes
   * into `into`, to the places from `to` on.
   *
   * @returns how many are left
   */
  look(left: Int32Array, right: Int32Array, from: number, count: number, into: Survivors, to: number): number
  /** Touches the rows of records that will be looked at soon. */
  readonly touch: (records: Int32Array, count: number) => void
  /** Puts the value of each of the first `count` of `places` among `records` in comparison n at its place of `ids`; -1 where it has none. */
  idsOf(n: number, records: Int32Array, places: Int32Array, count: number, ids: Int32Array): void
  /** The same, the number of the rarity of each, of a comparison whose values differ in rarity. */
  raritiesOf(n: number, records: Int32Array, places: Int32Array, count: number, rarities: Int32Array): void
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
  const layout = rowLayout(bounds)
  const { stride, idAt, daysAt, rarityAt } = layout
  const lastLooked = Math.max(0, bounds.length - 1, ...daysAt)
  const rows = made ?? (yield* firstRows(population, bounds))
  const order = lookOrder(bounds)
  const columns = bounds.map((_, n) => columnOf(bounds, features, layout, n, order.includes(n)))
  const facts = factsOf(
    order.filter((n) => !isName(bounds[n]!)).map((n) => columns[n]!),
    bounds,
  )
  const names = namesOf(
    order.filter((n) => isName(bounds[n]!)).map((n) => columns[n]!),
    bounds,
    features,
  )
  const spoken = order.filter((n) => bounds[n]!.sounds && bounds[n]!.possible!.phonetic > 0)
  const addresses = order.filter((n) => bounds[n]!.addresses !== undefined)
  const by = { columns, rows, stride, ceiling, top: toFixed(ceiling) }
  const least = Math.floor(Math.max(-MOST_BITS, Math.min(MOST_BITS, leastBits)) * FIXED_POINT)
  function read(at: number, records: Int32Array, places: Int32Array, count: number, out: Int32Array): void {
    for (let q = 0; q < count; q++) {
      const p = places[q]!
      out[p] = rows[records[p]! * stride + at]! - 1
    }
  }

  const view = {
    touched: 0,
    touch(records: Int32Array, count: number): void {
      if (stride === 0) return
      let touched = 0
      for (let p = 0; p < count; p++) {
        const at = records[p]! * stride
        touched ^= rows[at]! ^ rows[at + lastLooked]!
      }
      // Kept so that the compiler does not drop the reads.
      view.touched = touched
    },
    look(
      left: Int32Array,
      right: Int32Array,
      from: number,
      count: number,
      into: Survivors,
      to: number,
    ): number {
      let runs = begin(by, left, right, from, count)
      for (let k = 0; k < facts.length && runs > 0; k++) runs = lookAtFacts(facts[k]!, rows, runs, least)
      for (let k = 0; k < names.length && runs > 0; k++) runs = lookAtNames(names[k]!, rows, runs, least)
      for (let k = 0; k < spoken.length && runs > 0; k++)
        runs = lookAtSounds(columns[spoken[k]!]!, rows, runs, least)
      for (let k = 0; k < addresses.length && runs > 0; k++)
        runs = lookAtAddresses(columns[addresses[k]!]!, rows, runs, least)
      return keepLeft(by, runs, right, from, into, to)
    },
    idsOf(n: number, records: Int32Array, places: Int32Array, count: number, ids: Int32Array): void {
      read(idAt[n]!, records, places, count, ids)
    },
    raritiesOf(n: number, records: Int32Array, places: Int32Array, count: number, own: Int32Array): void {
      read(rarityAt[n]!, records, places, count, own)
    },
  }
  return view
}

/** The columns that are no names, in their order, as many at a time as one loop looks at. */
function factsOf(columns: readonly LookColumn[], bounds: readonly Bounds[]): Facts[] {
  const isDate = ({ n }: LookColumn): boolean => bounds[n]!.possible?.kind === 'date'
  const dates = columns.filter(isDate)
  const texts = columns.filter((column) => !isDate(column))
  return Array.from({ length: Math.max(dates.length, Math.ceil(texts.length / 2)) }, (_, k) => {
    const absent = absentBeside(columns[0]!)
    return { date: dates[k] ?? absent, first: texts[2 * k] ?? absent, second: texts[2 * k + 1] ?? absent }
  })
}

/** The columns of names, two that may be swapped with each other together. */
function namesOf(
  columns: readonly LookColumn[],
  bounds: readonly Bounds[],
  features: readonly string[],
): NamePair[] {
  const paired = new Set<LookColumn>()
  return columns.flatMap((given) => {
    if (paired.has(given)) return []
    const family = columns.find(({ n }) => areSwapped(bounds, features, given.n, n))
    if (family) paired.add(family)
    return [{ given, family: family ?? absentBeside(given) }]
  })
}

/** Whether two columns say of each other that values may be swapped, and sketches tell whether they are. */
function areSwapped(bounds: readonly Bounds[], features: readonly string[], a: number, b: number): boolean {
  return (
    bounds[a]!.swapsWith === features[b] &&
    bounds[b]!.swapsWith === features[a] &&
    bounds[a]!.possible?.kind === 'text' &&
    bounds[b]!.possible?.kind === 'text'
  )
}

/** Where sketches tell nothing: the first of the levels that values may reach, whatever the key. */
const UNTOLD = /* @__PURE__ */ new Uint8Array(SKETCH_KEYS)

/** Of values that do not differ in rarity. */
const ONE_ROW = /* @__PURE__ */ new Int32Array(1)

function columnOf(
  bounds: readonly Bounds[],
  features: readonly string[],
  { idAt, daysAt, addressAt, rarityAt }: RowLayout,
  n: number,
  looked: boolean,
): LookColumn {
  const { possible, fixed, fill, single, sounds, layout, rarities } = bounds[n]!
  const told = bounds.some((_, m) => areSwapped(bounds, features, n, m))
  return {
    n,
    at: n,
    looked,
    single: single !== undefined,
    fixed,
    fill,
    setOf: possible?.setOf ?? UNTOLD,
    sets: possible ? layout.sets : UNEQUAL,
    daysAt: daysAt[n]!,
    addressAt: addressAt[n]!,
    addressSetOf: possible?.ofAddress ?? UNTOLD,
    idAt: idAt[n]!,
    rarityAt: rarityAt[n]!,
    rowOf: rarities?.rows ?? ONE_ROW,
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
