/**
 * Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Telugu, Kannada, Malayalam, Sinhala in Latin: customary spelling
 * with silent schwas dropped, then as written (scholarly, UN), then by ear. Sources: Hunterian, ISO 15919, UN 1972.
 */
import * as letters from '../../../data/letters-indic.ts'
import type { NameHint, Script } from '../../types.ts'
import { ANUSVARA, INHERENT, NO_VOWEL, type Syllables, spokenVowels, syllablesOf } from './indic-syllables.ts'
import { addVariant } from '../variant-set.ts'

interface Values {
  readonly customary: readonly string[]
  readonly scholarly: readonly string[]
  readonly un: readonly string[]
  readonly byEar: readonly string[]
  /** What only this script has, in the order of {@link letters.INDIC_SCRIPTS}. */
  readonly further: readonly (readonly string[])[]
}

/** Scripts whose speakers drop schwas. */
const DROPS: readonly Script[] = ['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati']
const KEEPS_ALL: readonly string[] = ['sa', 'pi']
const values = new Map<Script, Values>()
let nuktaValues: readonly string[] | undefined

/**
 * @param token A token of one Indic script.
 * @param script Its script.
 * @param hint Language: Sanskrit and Pali keep every schwa.
 * @returns Readings in a-z, likeliest first.
 */
export function romaniseIndic(token: string, script: Script, hint?: NameHint): readonly string[] {
  const table = valuesOf(script)
  const syllables = syllablesOf(token, script === 'Sinhala')
  const out: string[] = []
  const written = syllables.vowels
  const bengali = script === 'Bengali'
  if (DROPS.includes(script) && !KEEPS_ALL.includes(hint?.language ?? '')) {
    const medial = spokenVowels(syllables, true)
    const final = spokenVowels(syllables, false)
    addVariant(out, spell(syllables, medial, table.customary, 'a', false, bengali))
    if (bengali) {
      addOpenA(out, syllables, medial, table.customary)
      addVariant(out, withGlides(out[0] ?? ''))
    }
    const [spoken = table.customary, ...further] = table.further
    for (const value of further) addVariant(out, spell(syllables, medial, value, 'a', false, bengali))
    addVariant(out, spell(syllables, final, spoken, bengali ? 'o' : 'a', false, bengali))
    addVariant(out, spell(syllables, medial, table.byEar, 'a', false, bengali))
  } else {
    addVariant(out, spell(syllables, written, table.customary, 'a', false, false))
    addVariant(out, spell(syllables, written, table.byEar, 'a', false, false))
    if (script !== 'Sinhala')
      addVariant(out, spell(syllables, spokenVowels(syllables, false), table.customary, 'a', false, false))
  }
  addVariant(out, spell(syllables, written, table.scholarly, 'a', true, false))
  // as written, the nasal said in the place of the next consonant (anka, pancha)
  addVariant(
    out,
    spell(syllables, written, DROPS.includes(script) ? table.customary : table.scholarly, 'a', false, false),
  )
  addVariant(out, spell(syllables, written, table.un, 'a', true, false))
  // Nepali drops the final schwa alone, and the national table writes the nasal as m (UN 1972: saṁkramit).
  if (hint?.language === 'ne')
    addVariant(out, spell(syllables, spokenVowels(syllables, false), table.un, 'a', true, false))
  if (script === 'Malayalam')
    addVariant(out, spell(syllables, halfVowels(syllables), table.scholarly, 'a', true, false))
  return out
}

/**
 * A y behind a consonant and before aa is said as an open a, and writes the a of Mandela, Banerjee and Andrew. Source: Bangla
 * Academy, Standard Bengali Spelling Rules (1992), on æ.
 */
function addOpenA(
  out: string[],
  { consonants, nukta, vowels }: Syllables,
  spoken: readonly number[],
  value: readonly string[],
): void {
  const isOpen = consonants.map((c, i) => i > 0 && c === YA && vowels[i] === AA && vowels[i - 1] === NO_VOWEL)
  if (!isOpen.includes(true)) return
  const kept = consonants.map((_, i) => i).filter((i) => !isOpen[i])
  addVariant(
    out,
    spell(
      {
        consonants: kept.map((i) => consonants[i]!),
        nukta: kept.map((i) => nukta[i] === true),
        vowels: [],
      },
      kept.map((i) => (isOpen[i + 1] === true ? AA : spoken[i]!)),
      value,
      'a',
      false,
      true,
    ),
  )
}
/** Bengali has no letter for w and the first y of a word: o and i with the next vowel stand for them (Anwar, Nawaz, Yunus, William, White). */
function withGlides(reading: string): string {
  return reading
    .replace(/^hoy(?=[aei])/, 'wh')
    .replace(/oy(?=[aei])/g, 'w')
    .replace(/^ui/, 'wi')
    .replace(/^iy?(?=[aeou])/, 'y')
}

const KA = 0x15
const JA = 0x1c
const NYA = 0x1e
const YA = 0x2f
const SSA = 0x37
const AA = 0x3e
/** The conjuncts that have sounds of their own, at offsets that no script uses. */
const JNYA = 0xe0
const KSSA = 0xe1

/** The Malayalam sign for no vowel stands for a half u, which libraries write (ALA-LC: sandhyāsamayamŭ); a chillu has none. */
function halfVowels({ consonants, vowels }: Syllables): readonly number[] {
  return vowels.map((v, i) => {
    const c = consonants[i]!
    return v === NO_VOWEL && c >= 0x15 && c <= 0x39 ? HALF_U : v
  })
}
const HALF_U = 0x41

function spell(
  syllables: Syllables,
  vowels: readonly number[],
  value: readonly string[],
  inherent: string,
  scholarly: boolean,
  bengali: boolean,
): string {
  nuktaValues ??= decode(letters.INDIC_NUKTA)
  const { consonants, nukta } = syllables
  let out = ''
  for (let i = 0; i < consonants.length; i++) {
    const c = consonants[i]!
    if (c === ANUSVARA) {
      if (bengali && nukta[i]) continue
      out += scholarly ? 'm' : nasal(consonants[i + 1], value)
    } else if (vowels[i] === NO_VOWEL && c === JA && consonants[i + 1] === NYA) {
      out += value[JNYA]
      i++
    } else if (vowels[i] === NO_VOWEL && c === KA && consonants[i + 1] === SSA) {
      out += value[KSSA]
      i++
    } else if (c > 0) {
      const afterVirama = i > 0 && vowels[i - 1] === NO_VOWEL && consonants[i - 1] !== ANUSVARA
      // Bengali b is w behind a consonant (Biswas, Ishwar), except behind m
      if (bengali && c === 0x2c && afterVirama) out += consonants[i - 1] === 0x2e ? 'b' : 'w'
      else if (bengali && c === 0x2f && afterVirama && !nukta[i]) out += 'y'
      else out += (nukta[i] ? nuktaValues[c] : undefined) ?? value[c] ?? ''
    }
    const v = vowels[i]!
    if (v === INHERENT) out += inherent
    else if (v !== NO_VOWEL) out += value[v] ?? ''
  }
  return out
}

/** The nasal takes the place of the next consonant; before h it is ng (Singh). */
function nasal(next: number | undefined, value: readonly string[]): string {
  if (next !== undefined && next >= 0x2a && next <= 0x2e) return 'm'
  if (next === 0x39) return 'ng'
  return next === undefined || next === 0 ? (value[ANUSVARA] ?? 'n') : 'n'
}

function valuesOf(script: Script): Values {
  let known = values.get(script)
  if (!known) {
    const [customary = '', scholarly = '', ...further] = letters.INDIC_SCRIPTS[script] ?? []
    const base = `${letters.INDIC_CUSTOMARY} ${customary}`
    known = {
      customary: decode(base),
      scholarly: decode(`${letters.INDIC_CUSTOMARY} ${letters.INDIC_SCHOLARLY} ${scholarly}`),
      un: decode(`${letters.INDIC_CUSTOMARY} ${letters.INDIC_UN} ${scholarly}`),
      byEar: decode(`${base} ${letters.INDIC_BY_EAR}`),
      further: further.map((own) => decode(`${base} ${own}`)),
    }
    values.set(script, known)
  }
  return known
}

function decode(packed: string): string[] {
  const out: string[] = []
  for (const word of packed.split(' '))
    if (word !== '') out[Number.parseInt(word.slice(0, 2), 16)] = word.slice(2)
  return out
}
