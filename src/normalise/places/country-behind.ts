import { isCountryName } from './country-name.ts'

/** What stands behind the last comma, stroke or dash, or in brackets at the end. */
const BEHIND = /(?:[,،、，;؛/(（]|\s[-–—]\s)([^,،、，;؛/()（）]+)[)）]?$/u

/** A text of a place, cut where the country stands behind it. */
export interface PlaceInCountry {
  readonly place: string
  readonly country: string
}

/**
 * `Herat, Afghanistan` and `Adré (Tchad)` as a place and its country: as one text, all places of a country would be similar. What else is
 * written with commas stays as it is, since nothing says whether the village or the province comes first.
 * @returns undefined where no country is named behind a place
 */
export function countryBehind(text: string): PlaceInCountry | undefined {
  const found = BEHIND.exec(text.trimEnd())
  if (found === null) return undefined
  const [place, country] = [text.slice(0, found.index).trim(), found[1]!.trim()]
  return /\p{L}/u.test(place) && isCountryName(country) ? { place, country } : undefined
}
