import { APART_BORDERS, DATE_KEYS } from '../../../src/compare/births/date-sketch.ts'
import { SKETCH_KEYS } from '../../../src/compare/text/text-sketch.ts'
import { mulberry32 } from '../../../src/internal/rng.ts'
import type { Bounds } from '../../../src/score/bounds/bounds.ts'
import { CROSS_SCRIPT, PHONETIC, TOKENS } from '../../../src/score/bounds/level-bounds.ts'

/** A column of bounds that nobody has trained: any sketches, any tables. */
export type ColumnKind = 'text' | 'date' | 'id' | 'several' | 'name'

const VALUES = 40
const SETS = 9
const ROWS = 5
const SWAPS = 2
const NEVER = -1_000_000

/** Columns of so many records; a `name` may be swapped with the one behind it, if that is a name too. */
export function randomBounds(kinds: readonly ColumnKind[], size: number, seed: number): Bounds[] {
  const rng = mulberry32(seed)
  const below = (n: number): number => Math.floor(rng() * n)
  let open = -1
  return kinds.map((kind, n) => {
    const isFirst = kind === 'name' && open < 0 && kinds[n + 1] === 'name'
    const partner = kind !== 'name' ? -1 : open >= 0 ? open : isFirst ? n + 1 : -1
    open = isFirst ? n : -1
    return randomColumn(kind, n, partner, size, rng, below)
  })
}

function randomColumn(
  kind: ColumnKind,
  n: number,
  partner: number,
  size: number,
  rng: () => number,
  below: (n: number) => number,
): Bounds {
  const isText = kind === 'text' || kind === 'name'
  const swaps = kind === 'name' ? SWAPS : 0
  const [swapped, sets] = [7, 7 + swaps + 1]
  const [from, levels] = [sets + SETS, 3]
  const stride = from + 2 * levels
  const rare = kind !== 'several' && rng() < 0.7
  const numbers = Array.from({ length: VALUES }, () => below(ROWS))
  const words = isText ? Int32Array.from({ length: VALUES }, () => textSketch(below)) : dates(below)
  /** A bit or two of sixteen. */
  const sounds = (): number => (1 << below(16)) | (1 << below(16))
  const table = (length: number, most: number): Uint8Array => Uint8Array.from({ length }, () => below(most))
  const tokens = kind === 'text' ? below(2) : 0
  const crossScript = isText ? below(2) : 0
  const phonetic = kind === 'name' ? below(2) : 0
  // Levels that there are not. Nothing swapped is said in two places, before the swapped levels and behind them.
  const none = [
    swapped - 1,
    swapped + swaps,
    ...(tokens > 0 ? [] : [TOKENS]),
    ...(crossScript > 0 ? [] : [CROSS_SCRIPT]),
    ...(phonetic > 0 ? [] : [PHONETIC]),
  ]
  return {
    feature: `f${n}`,
    single:
      kind === 'several'
        ? undefined
        : Int32Array.from({ length: size }, () => (rng() < 0.15 ? -1 : below(VALUES))),
    words: isText || kind === 'date' ? words : undefined,
    days: kind === 'date' ? Int32Array.from({ length: VALUES }, () => days(below)) : undefined,
    addresses: undefined,
    possible:
      isText || kind === 'date'
        ? {
            kind: isText ? 'text' : 'date',
            setOf: table(isText ? SKETCH_KEYS : DATE_KEYS, SETS),
            sets: Array.from({ length: SETS }, () => Uint8Array.of(0)),
            ofAddress: undefined,
            tokens,
            crossScript,
            phonetic,
            swapped: Array.from({ length: swaps }, (_, k) => k + 1),
            swapOf: table(isText ? SKETCH_KEYS : DATE_KEYS, swaps + 1),
          }
        : undefined,
    sounds:
      phonetic > 0 && rng() < 0.7
        ? Int32Array.from({ length: VALUES }, () => below(16) && sounds())
        : undefined,
    swapsWith: partner < 0 ? undefined : `f${partner}`,
    spread: 1,
    layout: { swapped, sets, from, value: from + levels, levels, stride, fill: () => {} },
    table: new Float64Array(ROWS * stride),
    fixed: Int32Array.from({ length: ROWS * stride }, (_, k) =>
      none.includes(k % stride) ? NEVER : below(40_000) - 20_000,
    ),
    rarities: rare
      ? {
          of: Int32Array.from(numbers),
          bits: Float64Array.from({ length: ROWS }, (_, k) => k),
          rows: Int32Array.from({ length: ROWS }, (_, k) => k * stride),
        }
      : undefined,
  }
}

/** A sketch as text-sketch.ts makes them: what a short text can't have is left out. */
function textSketch(below: (n: number) => number): number {
  const [set, other] = [below(1 << 22), below(2) << 22]
  const letters = set.toString(2).replaceAll('0', '').length
  const repeats = below(16)
  if (letters === 0 || letters + repeats > 30) return (31 << 23) | set | other
  return set | other | ((letters + repeats) << 23) | (repeats << 28)
}

/** Dates, many of which differ from the one before by a slip. */
function dates(below: (n: number) => number): Int32Array {
  const all = new Int32Array(VALUES)
  for (let id = 0; id < VALUES; id++) {
    const before = id > 0 && all[id - 1] !== -1 ? all[id - 1]! : dateDigits(below)
    all[id] = below(5) === 0 ? -1 : below(2) === 0 ? dateDigits(below) : withSlip(before, below)
  }
  return all
}

/** A date with another digit, or with two neighbouring ones of the year exchanged. */
function withSlip(date: number, below: (n: number) => number): number {
  const digit = (at: number): number => (date >>> (4 * at)) & 15
  const put = (at: number, to: number): number => (digit(at) ^ to) << (4 * at)
  const at = 4 + below(3)
  if (below(2) === 0) return date ^ put(at, digit(at + 1)) ^ put(at + 1, digit(at))
  const one = [0, 2, 4, 5, 6, 7][below(6)]!
  return date ^ put(one, below(10))
}

function dateDigits(below: (n: number) => number): number {
  const tens = (n: number): number => (Math.floor(n / 10) << 4) | (n % 10)
  const [year, month, day] = [1900 + below(130), 1 + below(12), 1 + below(28)]
  const isDefault = below(5) === 0 ? 0x8000 : 0
  return (
    (tens(Math.floor(year / 100)) << 24) |
    (tens(year % 100) << 16) |
    (tens(month) << 8) |
    tens(day) |
    isDefault
  )
}

/** Many of them as far apart as makes a difference, or a day more. */
const days = (below: (n: number) => number): number =>
  below(2) * 40_000 +
  (below(3) === 0 ? below(30_000) : APART_BORDERS[below(APART_BORDERS.length)]! + below(2))
