/**
 * A place as one canonical string, so that a dictionary can hold it: its most specific name, then what is known beside:
 * `el geneina|r:west darfur|c:sd|#SD05001|@13.450,22.440`. A name of which neither the level nor anything else is known
 * stands alone. Segments: `s` suburb, `t` town, `r` region (repeated upwards), `c` country, `#` code, `@` coordinates.
 */
import type { Place } from '../record/types.ts'
import { canonicalText } from '../normalise/text/canonical-text.ts'
import { cleanText } from '../normalise/text/clean-text.ts'
import { countryBehind } from '../normalise/places/country-behind.ts'
import { countryCode } from '../normalise/places/country.ts'
import type { Gazetteer } from '../normalise/places/gazetteer.ts'
import { scriptOf } from '../normalise/text/script.ts'

/** @returns empty where nothing of the place can be compared */
export function placeCode(place: Place, gazetteer?: Gazetteer): string {
  const known = knownPlace(place, gazetteer)
  const { text, suburb, city, region, country } = known
  const name = placeText(text ?? city ?? suburb ?? region ?? '')
  const nation = country ? countryText(country) : ''
  const segments: string[] = []
  const say = (sign: string, value: string | undefined): void => {
    const written = value ? placeText(value) : ''
    if (written && (written !== name || sign === 'r:')) segments.push(sign + written)
  }
  if (text ?? city) say('s:', suburb)
  if (text) say('t:', city)
  say('r:', region)
  for (const above of known.regions ?? []) if (above !== region) say('r:', above)
  if (nation) segments.push(`c:${nation}`)
  segments.push(...spot(known))
  return segments.length === 0 ? name : [name, ...segments].join('|')
}

/** The place by its code and coordinates alone, empty where it has neither. */
export function placeSpot(place: Place): string {
  const segments = spot(place)
  return segments.length === 0 ? '' : ['', ...segments].join('|')
}

function spot({ code, latitude, longitude }: Place): string[] {
  const official = code?.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return [
    ...(official ? [`#${official}`] : []),
    ...(latitude !== undefined && longitude !== undefined
      ? [`@${latitude.toFixed(3)},${longitude.toFixed(3)}`]
      : []),
  ]
}

/** What the text and the caller's table say of the place: its country; the table's own name for it, its code, what it lies in, where. */
export function knownPlace(
  written: Place,
  gazetteer: Gazetteer | undefined,
): Place & { readonly regions?: readonly string[] } {
  const place = withCountry(written)
  if (gazetteer === undefined) return place

  const name = place.text ?? place.city ?? place.suburb ?? place.region
  const within = [place.city, place.region, place.country].filter((text) => text !== undefined)
  const entry =
    (place.code === undefined ? undefined : gazetteer.byCode(place.code)) ??
    (name === undefined ? undefined : gazetteer.find(name, within))
  if (entry === undefined) return place
  const above = gazetteer.above(entry)
  const nation = [entry, ...above].find(({ level }) => level === 0)
  const regions = above.filter((one) => one !== nation).map(({ names }) => names[0]!)
  const { text: _text, city: _city, suburb: _suburb, ...rest } = place
  const country = place.country ?? nation?.names[0] ?? countryCode(entry.code.slice(0, 2))
  return {
    ...rest,
    ...(entry !== nation && { text: entry.names[0]! }),
    ...(regions[0] !== undefined && { region: regions[0] }),
    ...(country !== undefined && { country }),
    code: entry.code,
    ...(place.latitude === undefined &&
      entry.latitude !== undefined &&
      entry.longitude !== undefined && { latitude: entry.latitude, longitude: entry.longitude }),
    regions,
  }
}

/** A country that stands behind the name of the place is its country. */
function withCountry(place: Place): Place {
  if (place.country !== undefined) return place
  const level = place.text !== undefined ? 'text' : place.city !== undefined ? 'city' : undefined
  const found = level && countryBehind(place[level]!)
  return found ? { ...place, [level]: found.place, country: found.country } : place
}

/** Latin places canonical; others as written, since any-ASCII would leave too little to romanise. */
export function placeText(text: string): string {
  const script = scriptOf(text)
  return script === 'Latin' || script === 'Other'
    ? canonicalText(text)
    : cleanText(text).toLowerCase().replaceAll('|', ' ')
}

/** A country by its ISO code where it is known, in lower case; else as written. */
export function countryText(text: string): string {
  return countryCode(text)?.toLowerCase() ?? placeText(text)
}
