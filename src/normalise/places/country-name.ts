import { countryCode } from './country.ts'

/** Whether a text is the name of a country. A code says less, since it is that of a state or a province as well: `Los Angeles, CA`. */
export function isCountryName(text: string): boolean {
  return !/^[a-z.]{1,3}$/i.test(text) && countryCode(text) !== undefined
}
