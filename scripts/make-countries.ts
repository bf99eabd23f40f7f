/**
 * Makes src/data/countries.ts: ISO 3166-1 codes and the names of countries, folded, from npm i18n-iso-countries (a
 * development dependency).
 *
 *   npx tsx scripts/make-countries.ts
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { countryKey } from '../src/normalise/places/country.ts'
import { writeTable } from './write-table.ts'

const require = createRequire(import.meta.url)
const root = require.resolve('i18n-iso-countries/package.json').replace('package.json', '')
const read = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'))
const LANGUAGES = 'en fr es pt de ru uk tr ar fa ps ur hi bn so sw am zh ko ja'.split(' ')

const codes = read('codes.json') as [alpha2: string, alpha3: string][]
const keys = new Map<string, Set<string>>(
  codes.map(([a2, a3]) => [a2, new Set([countryKey(a2), countryKey(a3)])]),
)
for (const language of LANGUAGES) {
  const { countries } = read(`langs/${language}.json`) as { countries: Record<string, string | string[]> }
  for (const [a2, names] of Object.entries(countries))
    for (const name of [names].flat()) keys.get(a2)?.add(countryKey(name))
}
for (const [a2, names] of Object.entries({ CD: ['dr congo', 'drc', 'zaire'], CG: ['congo brazzaville'] }))
  for (const name of names) keys.get(a2)?.add(countryKey(name))
// A name that two countries have in two languages names none.
const owners = new Map<string, number>()
for (const set of keys.values()) for (const key of set) owners.set(key, (owners.get(key) ?? 0) + 1)
const lines = [...keys]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([a2, set]) => `${a2}|${[...set].filter((key) => key !== '' && owners.get(key) === 1).join('|')}`)
writeTable(
  'countries.ts',
  `/**
 * Countries: ISO 3166-1 alpha-2, then alpha-2, alpha-3 and names in ${LANGUAGES.length} languages, folded by normalise/places/country.ts. Source:
 * npm i18n-iso-countries 7.14.0 (MIT). Made by scripts/make-countries.ts.
 */
export const COUNTRIES: string =
  '${lines.join('\\n').replaceAll("'", "\\'")}'
`,
)
