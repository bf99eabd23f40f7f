import type { PlaceKind } from '../../record/types.ts'
import { PLACE_LEVELS, PLACE_PREFIXES } from './synonyms.ts'
import type { FieldTarget, PlaceComponent } from '../targets.ts'

/** The place target of a header key ("birthcity", "postcodefake", "placeofbirth"), or undefined. */
export function findPlace(key: string): FieldTarget | undefined {
  const dated = datedPlace(key)
  if (dated) return dated
  const bare = levelOf(key)
  if (bare && bare !== 'date') return `place.residence.${bare}`
  if (key.startsWith('postcode')) return 'place.residence.postcode'
  for (const [kind, words] of Object.entries(PLACE_PREFIXES) as [PlaceKind, string][]) {
    for (const word of words.split(' ')) {
      if (!key.startsWith(word)) continue
      const rest = key.slice(word.length)
      if (/^(?:place|location)(?:name)?$/.test(rest)) return `place.${kind}.text`
      if (rest === '' && word !== 'birth' && word !== 'last' && word !== 'found') {
        return `place.${kind}.${word.startsWith('country') ? 'country' : word.startsWith('city') ? 'city' : 'text'}`
      }
      const level = levelOf(rest) ?? levelOf(rest.replace(/^(?:place|location)/, ''))
      if (level) return `place.${kind}.${level}`
    }
  }
  return undefined
}

/** Dates that are of a place and not of the person: `date_of_separation`, `last_seen_on`. */
function datedPlace(key: string): FieldTarget | undefined {
  for (const [kind, words] of DATED)
    for (const word of words.split(' ')) if (key === word) return `place.${kind}.date`
  return undefined
}

const DATED: readonly (readonly [PlaceKind, string])[] = [
  [
    'separated_at',
    'separationdate dateofseparation dateseparated separatedon separationon missingsince datemissing dateofdisappearance disappearancedate disappearedon',
  ],
  [
    'last_seen',
    'lastseendate datelastseen lastseenon lastcontactdate dateoflastcontact datelastcontact lastcontact',
  ],
  ['found_at', 'founddate datefound foundon'],
]

function levelOf(key: string): Exclude<PlaceComponent, 'text'> | undefined {
  for (const [level, words] of Object.entries(PLACE_LEVELS)) {
    if (words.split(' ').includes(key)) return level as Exclude<PlaceComponent, 'text'>
  }
  return undefined
}
