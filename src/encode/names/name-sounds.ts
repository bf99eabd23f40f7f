/**
 * Codes of a name by how its words sound, one word or any two: their consonants (skeleton.ts), which survive a change of script. Words repeat by
 * Zipf's law, so those of the most recent ones are kept, a bounded number.
 */
import { surnamesBySpelling, surnameSpellings } from '../../data/han-syllables.ts'
import { particleClass } from '../../data/particles.ts'
import { formalName } from '../../data/name-variants.ts'
import { type BoundedCache, createBoundedCache } from '../../internal/bounded-cache.ts'
import { foldHan } from '../../normalise/cjk/cjk-fold.ts'
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import { surnameBesideWestern } from '../../normalise/structure/western-given.ts'
import { withoutArticle } from './joined-particle.ts'
import { keyWords } from './key-words.ts'
import { meantByInitial } from './meant-by-initial.ts'
import { skeleton } from './skeleton.ts'
import { spokenForm } from './spoken-form.ts'
import { voweledSkeleton } from './voweled.ts'

/** Codes of a word, '' for none. */
interface Sound {
  /** Its consonants, or, where they say too little, `~` and the consonant with its vowels. None for an initial. */
  readonly beside: string
  /** The same of a word that stands alone: a vowel says too little, so that the word itself is asked for, but for doubled letters. */
  readonly alone: string
  /** `$` and its consonants with their vowels, without an r that is silent: of a surname that another script knows alone. */
  readonly surname: string
  /** The same as it is said, where letters of it are not. */
  readonly said: string
  /** The consonants of a surname's other form, '' for nearly all words. */
  readonly formal: string
}

/** Readings of a word that count, alone (in Han, where a foreign name is read back in several ways) and beside another. */
const ALONE = 4
const HAN_ALONE = 8
const BESIDE = 2
/** Words of a name that make pairs. */
const PAIRED = 5
/** As many words as their readings are kept of (token-facts.ts). */
const KEPT = 24_576
/** Longer words are rare, and would hold much memory. */
const LONGEST_KEPT = 32

/** Scripts whose writers know a foreigner by the surname alone. */
const FOREIGNER_BY_SURNAME: ReadonlySet<string> = new Set(['Han', 'Katakana', 'Hangul'])
/** Not before a vowel, or another r. */
const SILENT_R = /r(?![aeiouyr])/g

let cache: BoundedCache<Sound> | undefined

/**
 * Codes of the words of a name, and of them all run together: native Burmese, Thai and Han writing has no spaces, so that
 * its whole name is one word. Of a name that can be read in several ways, those of every reading.
 */
export function nameTokens(name: StructuredName): readonly string[] {
  const codes: string[] = []
  addTokens(codes, name)
  for (const reading of name.alternatives ?? []) addTokens(codes, reading)
  return codes
}

function addTokens(codes: string[], reading: StructuredName): void {
  const most = reading.script === 'Han' ? HAN_ALONE : ALONE
  for (const { latin } of keyWords(reading)) addAlone(codes, latin, most)
  let words = 0
  let joined = ''
  for (const { role, latin } of reading.tokens) {
    if (role === 'particle' || latin.length === 0) continue
    words++
    joined += latin[0]!
    addAlone(codes, withoutArticle(latin, reading.script), 1)
  }
  // Names are seldom seen again, so that this one is not kept.
  if (words > 1 || reading.script === 'Myanmar') add(codes, aloneAs(joined, skeleton(joined)))
  addSurname(codes, reading)
  addForeignSurname(codes, reading)
}

/** Codes of a word's readings, of so many of them. */
function addAlone(codes: string[], latin: readonly string[], most: number): void {
  for (let n = 0; n < latin.length && n < most; n++) {
    const { alone, formal } = soundOf(latin[n]!)
    add(codes, alone)
    add(codes, formal)
  }
}

/** Han and kana know a foreigner by the surname: 邱吉尔 is Winston Churchill. What comes of an English r is left out there. */
function addForeignSurname(codes: string[], { script, tokens }: StructuredName): void {
  if (script === 'Latin') {
    if (tokens.length < 2) return
    const { latin } = tokens.at(-1)!
    for (let n = 0; n < latin.length && n < BESIDE; n++) {
      const sound = soundOf(latin[n]!)
      add(codes, sound.surname)
      add(codes, sound.said)
    }
    let surname = latin[0] ?? ''
    // What stands before a European surname is written with it there: 凡高 is Vincent van Gogh.
    const at = tokens.length - 1
    let first = at
    while (first > 0 && isOf(tokens[first - 1]!)) surname = (tokens[--first]!.latin[0] ?? '') + surname
    if (first < at) add(codes, soundOf(surname).surname)
  } else if (tokens.length === 1 && FOREIGNER_BY_SURNAME.has(script)) {
    const { latin } = tokens[0]!
    const isHan = script === 'Han'
    const readings = isHan ? [...latin, ...latin.filter(hasAi).map(withE)] : latin
    for (const reading of readings) add(codes, soundOf(reading).surname)
    // Han often leaves out what is hardly heard at the end.
    if (isHan)
      for (const reading of readings) {
        const { surname } = soundOf(reading)
        if (surname.length >= OPEN_SURNAME && isOpen(surname))
          for (const c of UNHEARD) add(codes, surname + c)
      }
  }
}

/** The ai of Chinese is said so by whoever transcribes a foreign name, or is its e (比才: Bizet). */
function hasAi(reading: string): boolean {
  return reading.includes('ai')
}

function withE(reading: string): string {
  return reading.replaceAll('ai', 'e')
}

function isOf({ role, native }: NameToken): boolean {
  return role === 'particle' && particleClass(native) === 'of'
}

/** Consonants that are left out at the end of a foreign name (Heisenberg, Massenet, Chiras), by class. */
const UNHEARD = ['K', 'T', 'S']
/** Shortest code, the sign in front counted, that says enough without its end. */
const OPEN_SURNAME = 5

function isOpen(code: string): boolean {
  const last = code.at(-1)
  return last === 'A' || last === 'I' || last === 'U'
}

/** 林心如 is Ruby Lin: what they share is the surname. A Latin name has such a code only beside a Western given name. */
function addSurname(codes: string[], { script, tokens }: StructuredName): void {
  if (tokens.length < 2) return
  if (script === 'Latin') {
    const words = tokens.map(({ latin }) => latin[0] ?? '')
    const at = surnameBesideWestern(words)
    if (at >= 0) for (const han of surnamesBySpelling().get(words[at]!) ?? []) add(codes, `^${han}`)
  } else if (script === 'Han' && tokens.length === 2) {
    const han = foldHan(tokens[0]!.native)
    if (surnameSpellings().has(han)) add(codes, `^${han}`)
  }
}

/** Any two words of a name, in either order, a reading or two of each; where there is but one, that and whom the initial beside it may mean. */
export function tokenPairs(name: StructuredName): readonly string[] {
  const pairs: string[] = []
  addPairs(pairs, name)
  for (const reading of name.alternatives ?? []) addPairs(pairs, reading)
  return pairs
}

function addPairs(pairs: string[], reading: StructuredName): void {
  addMeant(pairs, reading)
  const words = keyWords(reading)
  for (const first of words)
    for (const second of words) {
      if (first.to > second.from || second.to > PAIRED) continue
      for (let n = 0; n < first.latin.length && n < BESIDE; n++) {
        const one = soundOf(first.latin[n]!)
        for (let m = 0; m < second.latin.length && m < BESIDE; m++) {
          const other = soundOf(second.latin[m]!)
          addPair(pairs, one.beside, other.beside)
          if (one.formal !== '') addPair(pairs, one.formal, other.beside)
          if (other.formal !== '') addPair(pairs, one.beside, other.formal)
        }
      }
    }
}

/** J. Smith may be any John, James or Joseph Smith. */
function addMeant(pairs: string[], { script, tokens }: StructuredName): void {
  let word: readonly string[] | undefined
  let initial: string | undefined
  for (const { role, latin } of tokens) {
    const first = latin[0] ?? ''
    if (role === 'particle' || first === '') continue
    if (first.length === 1) initial ??= first
    else if (word === undefined) word = latin
    else return
  }
  if (word === undefined || initial === undefined || WITHOUT_INITIALS.has(script)) return
  const { beside } = soundOf(word[0]!)
  for (const code of meantByInitial(initial, codeBeside)) addPair(pairs, code, beside)
}

/** Whose syllables of one letter are names. */
const WITHOUT_INITIALS: ReadonlySet<string> = new Set(['Han', 'Japanese', 'Katakana', 'Hiragana', 'Hangul'])

const codeBeside = (word: string): string => soundAs(word).beside

function addPair(pairs: string[], a: string, b: string): void {
  if (a !== '' && b !== '') add(pairs, a < b ? `${a} ${b}` : `${b} ${a}`)
}

function add(codes: string[], code: string): void {
  if (code !== '' && !codes.includes(code)) codes.push(code)
}

function soundOf(word: string): Sound {
  if (word.length > LONGEST_KEPT) return soundAs(word)
  cache ??= createBoundedCache(KEPT)
  let sound = cache.get(word)
  if (sound === undefined) cache.set(word, (sound = soundAs(word)))
  return sound
}

function soundAs(word: string): Sound {
  const code = skeleton(word)
  const quiet = voweledSkeleton(word.replace(SILENT_R, ''))
  const surname = quiet.length > 1 ? `$${quiet}` : ''
  const spoken = spokenForm(word)
  const said = spoken === word ? '' : voweledSkeleton(spoken.replace(SILENT_R, ''))
  const other = formalName(word)
  const formal = other === undefined ? '' : skeleton(other)
  if (code.length >= 2)
    return { beside: code, alone: code, surname, said: said.length > 1 ? `$${said}` : '', formal }
  const voweled = word.length < 2 ? '' : voweledSkeleton(word)
  return {
    beside: voweled === '' ? '' : `~${voweled}`,
    alone: aloneAs(word, code),
    surname,
    said: said.length > 1 ? `$${said}` : '',
    formal,
  }
}

/** @param code The consonants of the word. */
function aloneAs(word: string, code: string): string {
  if (code.length >= 2) return code
  const voweled = word.length < 2 ? '' : voweledSkeleton(word)
  if (voweled.length === 1) return `=${word.replace(/(.)\1+/g, '$1')}`
  return voweled === '' ? '' : `~${voweled}`
}
