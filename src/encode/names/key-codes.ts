import type { StructuredName } from '../../normalise/types.ts'
import { doubleMetaphone } from './double-metaphone.ts'
import type { KeyCode } from './key-code.ts'
import { nameKeys } from './name-keys.ts'
import { structuredOf } from './name-value.ts'
import { nameTokens, tokenPairs } from './name-sounds.ts'
import { oneDeletion, skeleton } from './skeleton.ts'

/** Codes of names, from the structure that they share. */
export const NAME_CODES: Readonly<
  Record<'nameKeys' | 'nameTokens' | 'tokenPairs', (name: StructuredName) => readonly string[]>
> = { nameKeys, nameTokens, tokenPairs }

/** The codes of a canonical value. Never an empty or degenerate code: those would put strangers into one block. */
export const KEY_CODES: Readonly<Record<KeyCode, (value: string) => readonly string[]>> = {
  exact: (value) => [value],
  metaphone: (value) => byToken(value, metaphones),
  skeleton: (value) => byToken(value, (token) => solid(skeleton(token), token)),
  deletions: (value) =>
    byToken(value, (token) => {
      const code = skeleton(token)
      return code.length >= 3 ? oneDeletion(code, 2) : solid(code, token)
    }),
  initial: (value) => (value ? [value[0]!] : []),
  prefix3: (value) => (value.length >= 3 ? [value.slice(0, 3)] : []),
  year: (value) => years(value),
  nearYear: (value) => nearYears(value),
  monthDay: (value) => (/-\d\d-\d\d$/.test(value) ? monthDays(value.slice(5)) : []),
  nameKeys: (value) => nameKeys(structuredOf(value)),
  nameTokens: (value) => nameTokens(nameOfValue(value)),
  tokenPairs: (value) => tokenPairs(nameOfValue(value)),
  local: (value) => (value.indexOf('@') > 1 ? [value.slice(0, value.indexOf('@'))] : []),
}

/** The name that the sounds of a value are told by. */
export function nameOfValue(value: string): StructuredName {
  return structuredOf(nameIn(value))
}

/** Of a place with its surroundings (place-code.ts) only the name. */
function nameIn(text: string): string {
  const bar = text.indexOf('|')
  return bar < 0 ? text : text.slice(0, bar)
}

/** Codes of every token and of all tokens run together, so that "Mary Ann" meets "Maryann" and "Ann". */
function byToken(text: string, code: (token: string) => readonly string[]): readonly string[] {
  const value = nameIn(text)
  if (value === '') return []
  if (!value.includes(' ')) return code(value)
  return [...new Set([...value.split(' '), value.replaceAll(' ', '')].flatMap((token) => code(token)))]
}

function metaphones(value: string): readonly string[] {
  const codes = doubleMetaphone(value).filter((code) => code.length >= 2)
  return codes.length > 0 ? codes : solid('', value)
}

/** A code of at least two classes, else the value itself where that is not an initial. */
function solid(code: string, value: string): string[] {
  if (code.length >= 2) return [code]
  return value.length >= 2 ? [`=${value}`] : []
}

/** Each year and the next: births a year apart share one. */
function nearYears(value: string): string[] {
  return [...new Set(years(value).flatMap((year) => [year, String(Number(year) + 1).padStart(4, '0')]))]
}

/** A range of at most twelve years gives each year; a longer one says too little to block on. Two digits are of either century. */
function years(value: string): string[] {
  if (/^--\d\d/.test(value)) return [`19${value.slice(2, 4)}`, `20${value.slice(2, 4)}`]
  if (!/^\d{4}/.test(value)) return []
  if (value[4] !== '~') return [value.slice(0, 4)]
  const from = Number(value.slice(0, 4))
  const to = Number(value.slice(5, 9))
  return to - from > 12
    ? []
    : Array.from({ length: to - from + 1 }, (_, k) => String(from + k).padStart(4, '0'))
}

/** Day and month often change places: both orders, where both can be. */
function monthDays(md: string): string[] {
  const [month, day] = [md.slice(0, 2), md.slice(3)]
  return day > '12' || day === month ? [md] : [md, `${day}-${month}`]
}
