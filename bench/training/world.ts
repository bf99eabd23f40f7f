/**
 * What the sets of `bench/eval-training.ts` are made of: seeded draws, invented people at invented addresses, and how clerks write them
 * down. Words are put together from syllables (`bench/generate-people.ts`) or come from the tables of invented people.
 */
import { mulberry32 } from '../../src/internal/rng.ts'
import { mix32 } from '../../src/internal/hash.ts'
import { createWords, withTypo } from '../generate-people.ts'

/** A row of a file, by header. */
export type Row = Readonly<Record<string, string>>

/** Files to train on, and whose each record is. */
export interface TrainingFiles {
  readonly left: readonly Row[]
  /** Undefined in de-duplication. */
  readonly right?: readonly Row[]
  /** By record id, which no two files share. */
  readonly personOf: ReadonlyMap<string, string>
}

/** Seeded draws. */
export interface Draws {
  /** 0 to 1. */
  readonly next: () => number
  /** True in so many of one. */
  readonly chance: (share: number) => boolean
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** The first ones of a list most often: the one of rank r in proportion to 1 / (r + shift). */
  readonly frequent: (list: readonly string[], shift?: number) => string
  readonly digits: (count: number) => string
}

export function createDraws(seed: number): Draws {
  const next = mulberry32(mix32(seed))
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    chance: (share) => next() < share,
    whole,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    // The inverse of the distribution, with an integral in place of the sum.
    frequent: (list, shift = 15) =>
      list[Math.floor(shift * (((list.length + shift) / shift) ** next() - 1))] ?? list[0]!,
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  }
}

export interface Address {
  readonly street: string
  readonly city: string
  readonly postcode: string
}

/** Somebody, as all columns together would say it. */
export interface Person extends Address {
  readonly given: string
  readonly family: string
  readonly sex: 'F' | 'M'
  /** YYYY-MM-DD. */
  readonly born: string
  readonly phone: string
  readonly email: string
}

/** A country of invented people. */
export interface World extends Draws {
  readonly given: () => string
  readonly family: () => string
  readonly born: (from?: number, to?: number) => string
  readonly address: () => Address
  readonly phone: () => string
  readonly email: (given: string, family: string) => string
  readonly person: (of?: Partial<Person>) => Person
  /** A slip of the pen in so many of one. */
  readonly slip: (text: string, share?: number) => string
  /** Another day, month or year, or day and month swapped, in so many of one. */
  readonly slipOfDate: (born: string, share?: number) => string
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
const two = (n: number): string => String(n).padStart(2, '0')

export function createWorld(
  seed: number,
  { givens = 700, families = 4000 }: { givens?: number; families?: number } = {},
): World {
  const draws = createDraws(seed)
  const { chance, whole, pick, frequent, digits } = draws
  const words = (of: number, count: number, least: number, most: number): string[] =>
    createWords(seed * 10 + of, count, least, most).map(capital)
  const given = words(1, givens, 2, 3)
  const family = words(2, families, 2, 3)
  const roads = words(3, 500, 2, 3)
  const towns = words(4, 60, 2, 3)
  const world: World = {
    ...draws,
    given: () => frequent(given, 20),
    family: () => frequent(family, 40),
    born: (from = 1930, to = 2010) => `${whole(from, to)}-${two(whole(1, 12))}-${two(whole(1, 28))}`,
    address() {
      const town = frequent(towns, 6)
      const postcode = String(10_000 + towns.indexOf(town) * 100 + whole(0, 19))
      return {
        street: `${whole(1, 120)} ${frequent(roads, 30)} ${pick(['Street', 'Road', 'Lane'])}`,
        city: town,
        postcode,
      }
    },
    phone: () => `07${digits(8)}`,
    email: (first, last) =>
      `${first}.${last}${chance(0.5) ? whole(1, 99) : ''}@${pick(['mail', 'post', 'inbox'])}.example`.toLowerCase(),
    person(of = {}) {
      const [first, last] = [of.given ?? world.given(), of.family ?? world.family()]
      return {
        given: first,
        family: last,
        sex: chance(0.5) ? 'F' : 'M',
        born: world.born(),
        ...world.address(),
        phone: world.phone(),
        email: world.email(first, last),
        ...of,
      }
    },
    slip: (text, share = 0.06) => (text !== '' && chance(share) ? capital(withTypo(text, draws.next)) : text),
    slipOfDate(born, share = 0.05) {
      if (!chance(share)) return born
      const [year = '', month = '', day = ''] = born.split('-')
      const kind = whole(0, 3)
      if (kind === 0 && Number(day) < 13) return `${year}-${day}-${month}`
      if (kind === 1) return `${Number(year) + pick([-1, 1])}-${month}-${day}`
      if (kind === 2) return `${year}-${two(whole(1, 12))}-${day}`
      return `${year}-${month}-${two(whole(1, 28))}`
    },
  }
  return world
}

/** Collects the records of a set, and deals out ids that say nothing. */
export function createFiles(world: Draws): {
  add: (side: 0 | 1, person: string, row: Row) => void
  done: (linking?: boolean) => TrainingFiles
} {
  const sides: [Row[], Row[]] = [[], []]
  const personOf = new Map<string, string>()
  const used = new Set<string>()
  return {
    add(side, person, row) {
      let id = ''
      while (id === '' || used.has(id)) id = `${'LR'[side]}${world.digits(8)}`
      used.add(id)
      personOf.set(id, person)
      sides[side].push({ id, ...row })
    },
    done(linking = false) {
      for (const rows of sides) {
        for (let k = rows.length - 1; k > 0; k--) {
          const other = world.whole(0, k)
          ;[rows[k], rows[other]] = [rows[other]!, rows[k]!]
        }
      }
      return { left: sides[0], ...(linking && { right: sides[1] }), personOf }
    },
  }
}
