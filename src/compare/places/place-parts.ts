import { countryCode } from '../../normalise/places/country.ts'

/** A place code (see encode/place-code.ts) taken apart. */
export interface PlaceParts {
  /** Most specific name; empty where only a country, a code or coordinates are known. */
  readonly name: string
  /** Level of `name` where it is known to be a region; else it is a place of any level. */
  readonly isRegion: boolean
  /** Names of what it lies in, and of its suburb. */
  readonly around: readonly string[]
  readonly regions: readonly string[]
  /** ISO 3166-1 alpha-2 in lower case, or as written; empty if unknown. */
  readonly country: string
  /** The country that `name` is the name of, for a place without a level. */
  readonly asCountry: string
  readonly code: string
  readonly latitude: number
  readonly longitude: number
}

export function placeParts(text: string): PlaceParts {
  const [name = '', ...segments] = text.split('|')
  const of = (sign: string): string[] =>
    segments.filter((s) => s.startsWith(sign)).map((s) => s.slice(sign.length))
  const regions = of('r:')
  const [latitude = Number.NaN, longitude = Number.NaN] = of('@')[0]?.split(',').map(Number) ?? []
  return {
    name,
    isRegion: regions.includes(name),
    around: [...of('s:'), ...of('t:'), ...regions.filter((region) => region !== name)],
    regions,
    country: of('c:')[0] ?? '',
    asCountry: name === '' ? '' : (countryCode(name)?.toLowerCase() ?? ''),
    code: of('#')[0] ?? '',
    latitude,
    longitude,
  }
}
