import { daysFromCivil } from '../record/days.ts'
import { CULTURE_COUNT, type Culture, culture } from './culture.ts'
import { drawGiven } from './given-name.ts'
import { createHousehold, type Kindred } from './household.ts'
import { stream } from './streams.ts'
import type { Person, Rng, Town, Word } from './types.ts'
import { pick, zipfPick } from './zipf.ts'

/** People of a village, and where it is. */
export interface Village {
  readonly number: number
  readonly culture: Culture
  readonly town: Town
  readonly people: readonly Person[]
  readonly households: readonly (readonly Person[])[]
}

/** People in a full village. */
export const VILLAGE_SIZE = 200

/**
 * The village of that number: it depends on the seed and the number alone (the last one may be cut short). In it are
 * the hard negatives: brothers' households with cousins named after one grandfather, one clan name for most of it, a
 * namesake whose father is a namesake too, and one name that is common in every town of the culture.
 */
export function createVillage(seed: number, number: number, size: number): Village {
  const rng = stream(seed, 'village', number)
  const home = culture(number % CULTURE_COUNT)
  const clan = drawFamily(home, rng)
  const people: Person[] = []
  const households: Person[][] = []
  let kindred: Kindred | undefined
  while (people.length < size) {
    const first = number * VILLAGE_SIZE + people.length
    kindred =
      kindred === undefined || kindred.taken.size > 3 || rng() > 0.35
        ? newKindred(home, clan, first, rng, households)
        : { ...kindred, headBirth: kindred.headBirth + Math.floor((0.9 + rng() * 3) * 365.25) }
    const household = createHousehold(home, kindred, first, rng).slice(0, size - people.length)
    households.push(household)
    people.push(...household)
  }
  return { number, culture: home, town: pick(rng, home.table.towns), people, households }
}

/** Undefined where a culture has no family names. */
function drawFamily(home: Culture, rng: Rng): Word | undefined {
  const names = home.table.words['family'] ?? []
  return names.length === 0 ? undefined : zipfPick(rng, names)
}

function newKindred(
  home: Culture,
  clan: Word | undefined,
  first: number,
  rng: Rng,
  households: readonly (readonly Person[])[],
): Kindred {
  const male = home.table.words['male']!
  const draw = (): Word => drawGiven(home, false, rng).root
  const family = rng() < home.clan ? clan : drawFamily(home, rng)
  const base = {
    number: first,
    family,
    taken: new Set<string>(),
    headBirth: daysFromCivil(1955, 1, 1) + Math.floor(rng() * 15_500),
  }
  const chance = rng()
  if (chance < 0.01 && male.length > 2 && home.system === 'chain')
    return { ...base, head: male[0]!, father: male[1]!, grandfather: male[2]! }
  const other = households.length > 0 ? pick(rng, households).find((p) => !p.female) : undefined
  if (chance < 0.05 && other) {
    return { ...base, head: other.given, father: other.fatherName, grandfather: draw() }
  }
  return { ...base, father: draw(), grandfather: draw() }
}
