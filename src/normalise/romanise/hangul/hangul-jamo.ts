/**
 * Hangul syllables to Latin letters by rule: Revised Romanisation (2000) and McCune-Reischauer (1939) without
 * its breves and apostrophes, as North Korean and older passports are read.
 *
 * Deviations: only the assimilations that names show are applied (liaison, nasals, l-r), since people spell
 * their names syllable by syllable.
 */

const FIRST = 0xac00
const LAST = 0xd7a3

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p '.split(' ')
/** The final consonant as it sounds before a vowel. */
const LINKED = ' g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p '.split(' ')
const MR_INITIALS = 'k kk n t tt r m p pp s ss  ch tch ch k t p h'.split(' ')
const MR_VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j' }
const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' }
/** Endings after which a plain consonant is voiced. */
const VOICED: ReadonlySet<string> = new Set(['', 'n', 'm', 'ng', 'l'])
const SILENT = 11
const CHIEUT = 14

/** One Hangul syllable as indices of its initial, vowel and final. */
export interface Jamo {
  readonly initial: number
  readonly vowel: number
  readonly final: number
}

/** @returns The jamo of each Hangul syllable of `text`; other characters are left out. */
export function decomposeHangul(text: string): readonly Jamo[] {
  const jamo: Jamo[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < FIRST || code > LAST) continue
    const n = code - FIRST
    jamo.push({ initial: Math.floor(n / 588), vowel: Math.floor((n % 588) / 28), final: n % 28 })
  }
  return jamo
}

/** @returns Revised Romanisation in a-z, with liaison, without hyphens. */
export function revisedRomanisation(jamo: readonly Jamo[]): string {
  let out = ''
  for (let i = 0; i < jamo.length; i++) {
    const { initial, vowel, final } = jamo[i]!
    const afterL = i > 0 && FINALS[jamo[i - 1]!.final] === 'l' && INITIALS[initial] === 'r'
    out += (afterL ? 'l' : INITIALS[initial]!) + VOWELS[vowel]!
    const next = jamo[i + 1]
    out += next !== undefined && next.initial === SILENT ? LINKED[final]! : FINALS[final]!
  }
  return out
}

/** @returns McCune-Reischauer in a-z: ŏ and ŭ as o and u, no apostrophes, voiced between vowels. */
export function mcCuneReischauer(jamo: readonly Jamo[]): string {
  let out = ''
  for (let i = 0; i < jamo.length; i++) {
    const { initial, vowel, final } = jamo[i]!
    const before = i > 0 ? FINALS[jamo[i - 1]!.final]! : undefined
    let head = MR_INITIALS[initial]!
    if (before !== undefined && VOICED.has(before) && initial < CHIEUT) head = MR_VOICED[head] ?? head
    if (head === 'r' && before === 'l') head = 'l'
    else if (head === 'r' && before !== undefined && before !== '') head = before === 'n' ? 'l' : 'n'
    let tail = FINALS[final]!
    const next = jamo[i + 1]
    if (next !== undefined) {
      const heard = INITIALS[next.initial]!
      if (next.initial === SILENT) tail = LINKED[final]!
      else if (heard === 'n' || heard === 'm' || heard === 'r') tail = NASAL[tail] ?? tail
      if (tail === 'n' && heard === 'r') tail = 'l'
    }
    out += head + VOWELS[vowel]!.replace('eo', 'o').replace('eu', 'u') + tail
  }
  return out
}
