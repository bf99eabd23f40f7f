/**
 * Thai and Lao in Latin: syllables are found from left to right (leading vowel, initial, cluster, vowel, final), with
 * the implied vowels o (closed) and a (open) and letters silenced by thanthakhat left out. Readings: RTGS (the Lao
 * one in Lao), customary Sanskrit-like spelling, letter by letter. Unlike RTGS no word list: a run of bare
 * consonants is split by its length.
 */
import * as letters from '../../../data/letters-thai.ts'
import { addVariant } from '../variant-set.ts'
import { spokenLetters, VOWEL_SIGNS } from './thai-letters.ts'

interface Reading {
  readonly initial: ReadonlyMap<string, string>
  readonly final: ReadonlyMap<string, string>
  /** Whether a consonant left over at the end is written. */
  readonly rest: boolean
  readonly u: string
  /** Borrowed names: silenced r, l, s are written, an initial cluster has no a (Smith, Vladimir), oe is e. */
  readonly borrowed: boolean
}

let thai: readonly Reading[] | undefined
let lao: readonly Reading[] | undefined

/** @returns Readings in a-z, likeliest first. */
export function romaniseThai(token: string): readonly string[] {
  const base = letters.THAI_RTGS
  thai ??= [
    reading(base, false, 'u'),
    reading(`${base} ${letters.THAI_CUSTOMARY}`, true, 'u'),
    reading(`${base} ${letters.THAI_LITERAL}`, true, 'u', true),
    reading(`${base} รr/rn วw/w ทt/t พp/p จj/t`, true, 'u'),
  ]
  return variants(token, 0, thai)
}

/** @returns Readings in a-z, likeliest first. */
export function romaniseLao(token: string): readonly string[] {
  const base = `${letters.THAI_RTGS} ${letters.LAO}`
  lao ??= [
    reading(base, false, 'ou'),
    reading(`${base} ${letters.LAO_BY_EAR}`, false, 'u'),
    reading(`${letters.THAI_RTGS} ${letters.THAI_LITERAL}`, true, 'u', true),
  ]
  // the sign below a letter is l
  return variants(token.replaceAll('\u0ebc', '\u0ea5'), 0x80, lao)
}

function reading(packed: string, rest: boolean, u: string, borrowed = false): Reading {
  const initial = new Map<string, string>()
  const final = new Map<string, string>()
  for (const word of packed.split(' ')) {
    const [start = '', end = ''] = word.slice(1).split('/')
    initial.set(word[0]!, start)
    final.set(word[0]!, end)
  }
  return { initial, final, rest, u, borrowed }
}

function variants(token: string, shift: number, readings: readonly Reading[]): readonly string[] {
  const out: string[] = []
  const spoken = spokenLetters(token, shift, false)
  const borrowed = spokenLetters(token, shift, true)
  for (const r of readings) addVariant(out, read(r.borrowed ? borrowed : spoken, r))
  return out
}

/** Vowels that are written before their consonant. */
const LEADING = 'เแโไใ'
/** Consonants that may open a syllable with another one. */
const CLUSTER = 'กขคตปผพทบดฟ'

function isConsonant(letter: string | undefined): letter is string {
  return letter !== undefined && letter >= 'ก' && letter <= 'ฮ' && letter !== 'ฤ' && letter !== 'ฦ'
}

function read(text: string, r: Reading): string {
  let out = ''
  let i = 0
  while (i < text.length) {
    const start = i
    const lead = LEADING.includes(text[i]!) ? text[i++]! : ''
    if (text[i] === 'ฤ' || text[i] === 'ฦ') {
      out += text[i] === 'ฤ' ? 'ri' : 'lue'
      i++
      continue
    }
    if (!isConsonant(text[i])) {
      if (text[start]! >= 'a' && text[start]! <= 'z') out += text[start]
      i = Math.max(i, start + 1)
      continue
    }
    if (lead === '' && !hasVowel(text, i + 1)) {
      const run = bareRun(text, i)
      // the last bare consonant may lead a cluster with the one that carries the vowel
      const clustered = isConsonant(text[run]) && joins(text[run - 1]!, text[run], text[run + 1], '')
      const end = clustered ? run - 1 : run
      if (end > i) {
        out += spellRun(text.slice(i, end), r, out, text[end])
        i = end
        continue
      }
    }
    const [initial, afterInitial] = initialAt(text, i, lead, r)
    const [vowel, afterVowel] = vowelAt(text, afterInitial, lead, r)
    const [final, next] = finalAt(text, afterVowel, lead, vowel, r)
    out += initial + vowel + final
    i = next
  }
  return out
}

/** The consonant at `i`, or the two that open a syllable together, and where the text goes on. */
function initialAt(text: string, i: number, lead: string, r: Reading): readonly [string, number] {
  const [first, second] = [text[i]!, text[i + 1]]
  const initial = r.initial.get(first) ?? ''
  // a borrowed name closes its last syllable (เกล, gel) where Thai has a cluster
  const opens = lead !== '' ? !(r.borrowed && i + 1 === text.length - 1) : hasVowel(text, i + 2)
  if (!isConsonant(second) || !opens || !joins(first, second, text[i + 2], lead)) return [initial, i + 1]
  const other = r.initial.get(second) ?? ''
  return [silentFirst(first, second) ? other : initial + other, i + 2]
}

/** The consonant at `i` where it closes the syllable, and where the text goes on. */
function finalAt(
  text: string,
  i: number,
  lead: string,
  vowel: string,
  r: Reading,
): readonly [string, number] {
  const letter = text[i]
  const before = text[i - 1]
  const isClosed = lead === 'ไ' || lead === 'ใ' || (vowel.endsWith('m') && before === 'ำ')
  if (!isConsonant(letter) || hasVowel(text, i + 1) || isClosed) return ['', i]
  if (before !== 'ั' && lead !== 'เ' && lead !== 'แ' && isInitialOfRun(text, i)) return ['', i]
  // r before another syllable opens one of its own: Surachai
  const opens = letter === 'ร' && isConsonant(text[i + 1])
  return [opens ? `${r.initial.get('ร') ?? 'r'}a` : finalOf(letter, vowel, r), i + 1]
}

/** A vowel sign, or a vowel letter อ / ว with a consonant behind, at `i`. */
function hasVowel(text: string, i: number): boolean {
  const letter = text[i]
  if (letter === undefined) return false
  if (VOWEL_SIGNS.includes(letter)) return true
  if (letter === 'อ') return !VOWEL_SIGNS.includes(text[i + 1] ?? '-')
  return letter === 'ว' && isConsonant(text[i + 1]) && !hasSign(text, i + 2)
}

function hasSign(text: string, i: number): boolean {
  return VOWEL_SIGNS.includes(text[i] ?? '-')
}

/** The consonant at `i` begins a pair that is read CoC by itself (two bare consonants before a vowel or the end). */
function isInitialOfRun(text: string, i: number): boolean {
  const run = bareRun(text, i)
  // tr, thr, chr are Indic clusters at the end: the first closes, the r is silent
  if (run - i === 2 && text[i + 1] === 'ร' && 'ตทช'.includes(text[i]!)) return false
  return (run - i) % 2 === 0 && run - i >= 2 && run === text.length
}

/** End of the run of consonants without vowels from `i`; the last one before a vowel belongs to that vowel. */
function bareRun(text: string, i: number): number {
  let end = i
  while (isConsonant(text[end]) && !hasVowel(text, end + 1)) end++
  return Math.max(end, i + 1)
}

function spellRun(run: string, r: Reading, before: string, after: string | undefined): string {
  const value = (k: number): string => r.initial.get(run[k]!) ?? ''
  if (run.length === 1) {
    if (before === '')
      return r.borrowed && (run === 'ส' || 'รลว'.includes(after ?? '-')) ? value(0) : `${value(0)}a`
    return r.rest ? value(0) + (!r.borrowed && 'รลย'.includes(run) ? 'a' : '') : ''
  }
  let out = ''
  let k = 0
  if (run.length % 2 === 1) {
    out += `${value(0)}a`
    k = 1
  }
  for (; k + 1 < run.length; k += 2) {
    // Sanskrit-like spelling opens all syllables but the last: Thanakorn
    if (r.rest && k + 2 < run.length && run[k + 1] !== 'ง' && run[k + 1] !== 'ร') {
      out += `${value(k)}a${value(k + 1)}a`
      continue
    }
    const ro = run[k + 1] === 'ร' && run[k + 2] === 'ร'
    out += ro ? `${value(k)}an` : `${value(k)}o${finalOf(run[k + 1]!, 'o', r)}`
    if (ro) k++
  }
  return out
}

function finalOf(letter: string, vowel: string, r: Reading): string {
  const value = r.final.get(letter) ?? ''
  if (letter === 'ร' && vowel !== 'o' && value === 'rn') return 'r'
  return letter === 'ย' && vowel.endsWith('i') ? '' : value
}

function joins(first: string, second: string, after: string | undefined, lead: string): boolean {
  if (silentFirst(first, second)) return true
  if (!CLUSTER.includes(first)) return false
  if (second === 'ว')
    return 'กขค'.includes(first) && (lead === '' || after === undefined || !isConsonant(after))
  return second === 'ร' || second === 'ล'
}

/** ห before a sonorant, อ before ย. */
function silentFirst(first: string, second: string): boolean {
  return (first === 'ห' && 'งญนมยรลว'.includes(second)) || (first === 'อ' && second === 'ย')
}

/** The vowel around an initial, and where the text goes on. */
function vowelAt(text: string, i: number, lead: string, r: Reading): readonly [string, number] {
  const a = text[i]
  const b = text[i + 1]
  switch (lead) {
    case 'เ':
      if (a === 'ี' && b === 'ย') return ['ia', skipShort(text, i + 2)]
      if (a === 'ื' && b === 'อ') return ['uea', skipShort(text, i + 2)]
      if (a === '\u0e3b' && b === 'า') return ['ao', i + 2]
      if (a === 'า') return b === 'ะ' ? ['o', i + 2] : ['ao', i + 1]
      if (a === 'อ') return [r.borrowed ? 'e' : 'oe', skipShort(text, i + 1)]
      if (a === 'ิ' || a === 'ี') return [r.borrowed ? 'e' : 'oe', i + 1]
      if (a === 'ย') return hasSign(text, i + 1) ? ['e', i] : ['oei', i + 1]
      return ['e', skipShort(text, a === 'ั' ? i + 1 : i)]
    case 'แ':
      return ['ae', skipShort(text, a === 'ั' ? i + 1 : i)]
    case 'โ':
      return ['o', skipShort(text, i)]
    case 'ไ':
    case 'ใ':
      return ['ai', a === 'ย' && !hasSign(text, i + 1) ? i + 1 : i]
  }
  switch (a) {
    case 'ะ':
    case 'า':
    case 'ๅ':
      return ['a', i + 1]
    case 'ั':
    case '\u0e3b':
      if (b === 'ว' && !hasSign(text, i + 2)) return ['ua', skipShort(text, i + 2)]
      if (b === 'ย' && a === 'ั') return ['ai', i + 2]
      return [a === 'ั' ? 'a' : 'o', i + 1]
    case 'ำ':
      return ['am', i + 1]
    case 'ิ':
    case 'ี':
      return ['i', i + 1]
    case 'ึ':
    case 'ื':
      return ['ue', b === 'อ' ? i + 2 : i + 1]
    case 'ุ':
      return ['u', i + 1]
    case 'ู':
      return [r.u, i + 1]
    case 'อ':
    case 'ํ':
      return ['o', skipShort(text, i + 1)]
    case 'ว':
      return ['ua', i + 1]
    case '\u0e3d':
      return ['ia', i + 1]
    default:
      return ['a', i]
  }
}

function skipShort(text: string, i: number): number {
  return text[i] === 'ะ' ? i + 1 : i
}
