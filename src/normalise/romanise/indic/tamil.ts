/**
 * Tamil in Latin. One letter writes k and g, c and s and j, t and d, p and b: the place in the word decides what is
 * spoken (soft between vowels, voiced behind a nasal, hard when doubled), and borrowed names are voiced at the start too.
 */
import * as letters from '../../../data/letters-indic.ts'
import { INHERENT, NO_VOWEL, type Syllables, syllablesOf } from './indic-syllables.ts'
import { addVariant } from '../variant-set.ts'

interface Reading {
  /** Spoken values: hard, voiced, soft; undefined: as written. */
  readonly initial: Stops
  readonly soft: Stops
  readonly afterNasal: Stops
  readonly doubled: Stops
  /** Before or behind another consonant, and at the end; as doubled where not told. */
  readonly cluster?: Stops
  readonly zh: string
  readonly long: boolean
}
/** k, c, ṭ, t, p */
type Stops = readonly [string, string, string, string, string]

const STOPS: readonly number[] = [0x15, 0x1a, 0x1f, 0x24, 0x2a]
const SPOKEN: Reading = {
  initial: ['k', 's', 't', 'th', 'p'],
  soft: ['g', 's', 'd', 'th', 'b'],
  afterNasal: ['g', 'j', 'd', 'th', 'b'],
  doubled: ['k', 'ch', 't', 'th', 'p'],
  zh: 'zh',
  long: false,
}
const READINGS: readonly Reading[] = [
  SPOKEN,
  {
    ...SPOKEN,
    soft: ['k', 's', 't', 't', 'p'],
    initial: ['k', 'ch', 't', 't', 'p'],
    afterNasal: ['g', 'j', 'd', 'd', 'b'],
    zh: 'l',
  },
  {
    ...SPOKEN,
    initial: ['g', 'j', 'd', 'd', 'b'],
    soft: ['g', 's', 'd', 'd', 'b'],
    afterNasal: ['g', 'j', 'd', 'd', 'b'],
    cluster: ['k', 'ch', 't', 'd', 'b'],
  },
  { ...SPOKEN, initial: ['k', 'sh', 'd', 't', 'f'], soft: ['g', 'j', 't', 'dh', 'p'], long: true },
  {
    initial: ['k', 'c', 't', 't', 'p'],
    soft: ['k', 'c', 't', 't', 'p'],
    afterNasal: ['k', 'c', 't', 't', 'p'],
    doubled: ['k', 'c', 't', 't', 'p'],
    zh: 'l',
    long: false,
  },
]
let values: string[] | undefined

/** @returns Readings in a-z, likeliest first. */
export function romaniseTamil(token: string): readonly string[] {
  values ??= decode()
  const syllables = syllablesOf(token, false)
  const out: string[] = []
  for (const reading of READINGS) {
    const text = read(syllables, reading, values)
    addVariant(out, text)
    if (out.length === 1) addVariant(out, withoutHelpVowels(text))
  }
  return out
}

/** Tamil parts the clusters of borrowed names with i or u: pirema is Prema, kirushnan Krishnan. */
function withoutHelpVowels(text: string): string {
  let out = text.startsWith('kirush') ? `krish${text.slice(6)}` : text
  for (const stop of ['p', 'b', 'k', 'g', 't', 'd', 'th']) {
    for (const vowel of ['a', 'e']) out = out.replaceAll(`${stop}ir${vowel}`, `${stop}r${vowel}`)
  }
  return out
}

function read({ consonants, vowels }: Syllables, reading: Reading, value: readonly string[]): string {
  let out = ''
  for (let i = 0; i < consonants.length; i++) {
    const c = consonants[i]!
    const before = i > 0 ? consonants[i - 1]! : 0
    const bare = i > 0 && vowels[i - 1] === NO_VOWEL
    const stop = STOPS.indexOf(c)
    if (stop >= 0) {
      const literal = reading.soft[0] === 'k' && reading.zh === 'l' && reading.initial[1] === 'c'
      if (vowels[i] === NO_VOWEL && consonants[i + 1] === c)
        out += literal ? reading.doubled[stop]! : first(reading.doubled[stop]!)
      else if (i === 0) out += reading.initial[stop]
      else if (bare && before === c) out += reading.doubled[stop]
      else if (bare && isNasal(before)) out += reading.afterNasal[stop]
      else if (bare || vowels[i] === NO_VOWEL) out += (reading.cluster ?? reading.doubled)[stop]
      else out += reading.soft[stop]
    } else if (c === 0x34) out += reading.zh
    else if (c === 0x31 && bare && before === 0x31) out += 'r'
    else if (c === 0x31 && vowels[i] === NO_VOWEL && consonants[i + 1] === 0x31)
      out += reading.zh === 'zh' ? 't' : 'r'
    else if (c === 0x31 && bare && before === 0x29) out += reading.zh === 'zh' ? 'dr' : 'r'
    else if (c > 0) out += value[c] ?? ''
    const v = vowels[i]!
    if (v === INHERENT) out += 'a'
    else if (v !== NO_VOWEL) out += reading.long ? longVowel(v, value) : (value[v] ?? '')
  }
  return out
}

function longVowel(v: number, value: readonly string[]): string {
  if (v === 0x08 || v === 0x40) return 'ee'
  return v === 0x0a || v === 0x42 ? 'oo' : (value[v] ?? '')
}

/** Of a doubled th only one t is written: Muthu, not Muththu. */
function first(stop: string): string {
  return stop.length > 1 ? '' : stop
}

function isNasal(c: number): boolean {
  return c === 0x19 || c === 0x1e || c === 0x23 || c === 0x28 || c === 0x29 || c === 0x2e
}

function decode(): string[] {
  const out: string[] = []
  for (const word of letters.INDIC_CUSTOMARY.split(' ')) {
    if (word !== '') out[Number.parseInt(word.slice(0, 2), 16)] = word.slice(2)
  }
  return out
}
