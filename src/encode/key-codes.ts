import type { NameToken, StructuredName } from '../normalise/types.ts'
import { doubleMetaphone } from '../vendor/double-metaphone.ts'
import type { KeyCode } from './key-code.ts'
import { nameKeys } from './name-keys.ts'
import { structuredOf } from './name-value.ts'
import { keyWords } from './key-words.ts'
import { oneDeletion, skeleton, voweledSkeleton } from './skeleton.ts'

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
  nameTokens: (value) => nameTokens(structuredOf(nameIn(value))),
  tokenPairs: (value) => tokenPairs(structuredOf(nameIn(value))),
  local: (value) => (value.indexOf('@') > 1 ? [value.slice(0, value.indexOf('@'))] : []),
}

/** Of a place with its surroundings (place-code.ts) only the name. */
function nameIn(text: string): string {
  const bar = text.indexOf('|')
  return bar < 0 ? text : text.slice(0, bar)
}

/** Readings of a word that count, and of one in Han, where a foreign name is read back in several ways. */
const MOST_READINGS = 4
const HAN_READINGS = 8

/**
 * Codes of the words of a name, and of them all run together: native Burmese, Thai and Han writing has no spaces, so that
 * its whole name is one word. Of a name that can be read in several ways, those of every reading.
 */
function nameTokens(name: StructuredName): readonly string[] {
  const codes = new Set<string>()
  for (const reading of [name, ...(name.alternatives ?? [])]) {
    const most = reading.script === 'Han' ? HAN_READINGS : MOST_READINGS
    for (const { latin } of keyWords(reading))
      for (const word of latin.slice(0, most)) for (const code of soundAlone(word)) codes.add(code)
    const words = wordsOf(reading.tokens)
    if (words.length < 2 && reading.script !== 'Myanmar') continue
    const joined = words.map(({ latin }) => latin[0]!).join('')
    for (const code of soundAlone(joined)) codes.add(code)
  }
  return [...codes]
}

/** Any two words of a name, in either order, a reading or two of each. */
function tokenPairs(name: StructuredName): readonly string[] {
  const pairs = new Set<string>()
  for (const reading of [name, ...(name.alternatives ?? [])]) {
    const words = keyWords(reading)
      .filter(({ to }) => to <= 5)
      .map(({ latin, from, to }) => ({ from, to, codes: new Set(latin.slice(0, 2).flatMap(sound)) }))
    for (const first of words)
      for (const second of words)
        if (first.to <= second.from)
          for (const a of first.codes)
            for (const b of second.codes) pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`)
  }
  return [...pairs]
}

/** The code of a word: its consonants, or, where they say too little, `~` and the consonant with its vowels. None for an initial. */
function sound(word: string): string[] {
  const code = skeleton(word)
  if (code.length >= 2) return [code]
  const voweled = voweledSkeleton(word)
  return word.length >= 2 && voweled.length > 0 ? [`~${voweled}`] : []
}

/** The same of a word that stands alone: a vowel says too little, so that the word itself is asked for, but for doubled letters. */
function soundAlone(word: string): string[] {
  const codes = sound(word)
  return codes[0]?.length === 2 && codes[0][0] === '~' ? [`=${word.replace(/(.)\1+/g, '$1')}`] : codes
}

function wordsOf(tokens: readonly NameToken[]): readonly NameToken[] {
  return tokens.filter(({ role, latin }) => role !== 'particle' && latin.length > 0)
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
