import type { PlaceKind } from '../record/types.ts'
import { PLACE_LEVELS, PLACE_PREFIXES } from './synonyms.ts'
import type { FieldTarget, PlaceComponent } from './targets.ts'

/** The place target of a header key ("birthcity", "postcodefake", "placeofbirth"), or undefined. */
export function findPlace(key: string): FieldTarget | undefined {
  const bare = levelOf(key)
  if (bare) return `place.residence.${bare}`
  if (key.startsWith('postcode')) return 'place.residence.postcode'
  for (const [kind, words] of Object.entries(PLACE_PREFIXES) as [PlaceKind, string][]) {
    for (const word of words.split(' ')) {
      if (!key.startsWith(word)) continue
      const rest = key.slice(word.length)
      if (rest === 'place' || rest === 'location') return `place.${kind}.text`
      if (rest === '' && word !== 'birth' && word !== 'last' && word !== 'found') {
        return `place.${kind}.${word.startsWith('country') ? 'country' : word.startsWith('city') ? 'city' : 'text'}`
      }
      const level = levelOf(rest)
      if (level) return `place.${kind}.${level}`
    }
  }
  return undefined
}

function levelOf(key: string): Exclude<PlaceComponent, 'text'> | undefined {
  for (const [level, words] of Object.entries(PLACE_LEVELS)) {
    if (words.split(' ').includes(key)) return level as Exclude<PlaceComponent, 'text'>
  }
  return undefined
}
