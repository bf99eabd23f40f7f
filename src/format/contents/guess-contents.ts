/**
 * What a column may hold by its cells, where its header is in no language that is known. A guess is the sum of what speaks for and against
 * it, in bits (log2 of the odds), from one table of judged weights; it is taken from {@link ENOUGH} on, and always said. Whose a name is no
 * cell can tell: names are never guessed at.
 */
import { type CellCounts, FIRST_YEAR } from './cell-counts.ts'
import type { Guess, GuessedTarget, Likeness } from './guess.ts'

/** Bits from which on a guess is taken: 31 to 1. */
export const ENOUGH = 5
/** Cells below which nothing is guessed. */
const FEWEST = 12

/** What is known of a column before its cells are looked at: how rarely one whose header nobody understands is that. */
const BEFORE: Readonly<Record<GuessedTarget, number>> = {
  // A family's next of kin or neighbour has a telephone as well: of 25 columns of the bench 3 were somebody else's.
  'identifier.phone': -7,
  sex: -3,
  birth: -4,
  'birth.year': -4,
}
const SPEAKS = {
  /** Nineteen of twenty cells have the shape. */
  shape: 6,
  /** Nearly all numbers are dialled as telephones are, and hardly two are one. */
  dialled: 2,
  different: 2,
  notDialled: -6,
  /** The header asks how to reach somebody. */
  reached: 3,
  /** Everybody has the number of one desk. */
  shared: -8,
  /** Both sexes, each of a tenth of the people at least. */
  bothSexes: 4,
  oneSex: -6,
  /** People are born in many years; what is written down happens in few. */
  spread: 5,
  narrow: -10,
} as const

const SHAPE = 0.95
/** Years between the first tenth and the last tenth of births. */
const SPREAD = 20
/** The tenth that comes first is born before this. */
const GROWN = 1990

/**
 * The best guess of a column; undefined where nothing is likely.
 * @param asksHow whether the header asks how somebody is reached
 */
export function guessContents(counts: CellCounts, asksHow: boolean): Guess | undefined {
  if (counts.filled < FEWEST) return undefined
  const guesses = [phone(counts, asksHow), sex(counts), born(counts, 'birth'), born(counts, 'birth.year')]
  const [best] = guesses.filter((guess) => guess.bits >= ENOUGH).sort((a, b) => b.bits - a.bits)
  return best
}

/** What most cells look like of which no cell can tell whose they are. */
export function likenessOf({ filled, words, phones, dialled }: CellCounts): Likeness | undefined {
  if (filled < FEWEST) return undefined
  if (words >= 0.8 * filled) return 'names'
  return phones >= SHAPE * filled && dialled >= 0.9 * phones ? 'telephones' : undefined
}

function phone({ filled, phones, dialled, different }: CellCounts, asksHow: boolean): Guess {
  const bits =
    (phones >= SHAPE * filled ? SPEAKS.shape : -SPEAKS.shape) +
    (dialled >= 0.9 * phones ? SPEAKS.dialled : SPEAKS.notDialled) +
    // A sketch fills up: what is nearly full tells that there are many.
    (different >= 0.7 * Math.min(phones, 2000) ? SPEAKS.different : SPEAKS.shared) +
    (asksHow ? SPEAKS.reached : 0)
  return { target: 'identifier.phone', bits: BEFORE['identifier.phone'] + bits }
}

function sex({ filled, men, women }: CellCounts): Guess {
  const bits =
    (men + women >= SHAPE * filled ? SPEAKS.shape : -SPEAKS.shape) +
    (Math.min(men, women) >= 0.1 * filled ? SPEAKS.bothSexes : SPEAKS.oneSex)
  return { target: 'sex', bits: BEFORE.sex + bits }
}

function born({ filled, days, years, byYear }: CellCounts, target: 'birth' | 'birth.year'): Guess {
  const of = target === 'birth' ? days : years
  const [first, last] = [yearAt(byYear, 0.1), yearAt(byYear, 0.9)]
  const isSpread = last - first >= SPREAD && first < GROWN
  const bits =
    (of >= SHAPE * filled ? SPEAKS.shape : -SPEAKS.shape) + (isSpread ? SPEAKS.spread : SPEAKS.narrow)
  return { target, bits: BEFORE[target] + bits }
}

/** The year before which that share of the dates falls. */
function yearAt(byYear: readonly number[], share: number): number {
  const all = byYear.reduce((sum, n) => sum + n, 0)
  let before = 0
  for (const [at, n] of byYear.entries()) {
    before += n
    if (all > 0 && before >= share * all) return FIRST_YEAR + at
  }
  return FIRST_YEAR
}
