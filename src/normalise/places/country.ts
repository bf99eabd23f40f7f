import { COUNTRIES } from '../../data/countries.ts'
import { FORMER_COUNTRIES } from '../../data/former-countries.ts'

let table: Map<string, string> | undefined

/** The form in which names of countries are looked up: no marks, case, spaces or articles. */
export function countryKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0652\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .normalize('NFKC')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{M}]/gu, '')
}

/**
 * ISO 3166-1 alpha-2 of a country by its code or its name in some forty languages, a former one among them (Zaire); undefined if it is none.
 *
 * @example
 * countryCode('السودان') // 'SD'
 */
export function countryCode(text: string): string | undefined {
  if (text.length > 80) return undefined
  table ??= new Map([
    ...entriesOf(FORMER_COUNTRIES).map(([name, code]) => [countryKey(name), code] as const),
    ...entriesOf(COUNTRIES),
  ])
  return table.get(countryKey(text))
}

const entriesOf = (table: string): readonly (readonly [name: string, code: string])[] =>
  table.split('\n').flatMap((line) => {
    const [code = '', ...names] = line.split('|')
    return names.map((name) => [name, code] as const)
  })
