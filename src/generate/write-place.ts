import type { Rng, Town } from './types.ts'
import type { Village } from './village.ts'
import { spell, type Visit } from './visit.ts'
import { pick } from './zipf.ts'

/** Invented camps. */
const CAMPS: readonly string[] = [
  'Green Hill Camp',
  'River Camp',
  'Camp 4 North',
  'Camp 4 South',
  'Old Airfield',
  'Salt Road Settlement',
  'Eastern Gate',
  'Three Wells',
  'Orchard Centre',
  'Stadium Shelter',
  'Harbour Hall',
  'School No 7',
]

/** The home town as written: spelled by habit, at another level, missing, or another town. */
export function writePlace(village: Village, visit: Visit, rng: Rng): string {
  const { rates } = visit
  if (rng() < rates.placeMissing) return ''
  const town: Town = rng() < rates.placeOther ? pick(rng, village.culture.table.towns) : village.town
  const word = rng() < rates.placeLevel ? town.region : town.name
  if (visit.native) return word.native
  return rng() < rates.placeSpelling ? pick(rng, word.spellings) : spell(visit, word)
}

export function campName(visit: Visit): string {
  return CAMPS[visit.camp % CAMPS.length]!
}
