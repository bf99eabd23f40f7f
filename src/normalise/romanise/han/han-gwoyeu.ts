/**
 * Pinyin syllables to Gwoyeu Romatzyh, which spells the tone: the official spelling of the Republic of China from 1928 to 1986, in
 * which people of Taiwan spell their names to this day (Chern, Horng, Jyh, Ker). Our readings have no tone, so that any of the four is
 * meant. Source: the scheme's published rules (Ministry of Education, 1928; Y. R. Chao, Mandarin Primer, 1948, chapter 2).
 */

const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.*)$/
const INITIALS: Readonly<Record<string, string>> = {
  zh: 'j',
  q: 'ch',
  x: 'sh',
  z: 'tz',
  c: 'ts',
}
/** Letters that begin no syllable of a stop, and have their second tone without a mark. */
const SONORANT = /^[mnlr]$/
const VOWELS = /^[aeiouy]+/

/** @returns The spellings of one toneless pinyin syllable, ü as v, in its four tones ("hong": hong, horng, hoong, honq). */
export function gwoyeu(syllable: string): readonly string[] {
  if (syllable === 'er') return ['el', 'erl', 'eel', 'ell']
  const [, initial = '', rest = ''] = SYLLABLE.exec(syllable) ?? []
  if (rest === '') return []
  const final = finalOf(initial, rest)
  const isBare = initial === ''
  const tones = [
    final,
    SONORANT.test(initial) ? final : secondTone(final),
    isBare ? bareThird(final) : thirdTone(final),
    isBare ? bareFourth(final) : fourthTone(final),
  ]
  return tones.map((tone) => (INITIALS[initial] ?? initial) + tone)
}

/** The final as it is spelt in the first tone: i and u for the y and w of pinyin, iu for its ü, y for the vowel of zhi and si. */
function finalOf(initial: string, rest: string): string {
  if (rest === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(initial)) return 'y'
  const palatal = /^[jqx]$/.test(initial) ? rest.replace(/^u/, 'v') : rest
  return palatal
    .replace(/^yu/, 'v')
    .replace(/^yi/, 'i')
    .replace(/^y/, 'i')
    .replace(/^wu/, 'u')
    .replace(/^w/, 'u')
    .replace(/^iu$/, 'iou')
    .replace(/^ui$/, 'uei')
    .replace(/^un$/, 'uen')
    .replace('ao', 'au')
    .replace('v', 'iu')
}

function secondTone(final: string): string {
  if (final === 'i') return 'yi'
  if (final === 'u') return 'wu'
  if (/^[iu]/.test(final)) return final.replace(/^i/, 'y').replace(/^u/, 'w')
  return final.replace(VOWELS, '$&r')
}

function thirdTone(final: string): string {
  const vowels = VOWELS.exec(final)?.[0] ?? ''
  const tail = final.slice(vowels.length)
  if (vowels.length === 1 || vowels === 'ei' || vowels === 'ou') return vowels[0]! + final
  if (vowels === 'ie' || vowels === 'uo') return vowels + vowels[1]! + tail
  if (/^[iu]/.test(vowels)) return (vowels.startsWith('i') ? 'e' : 'o') + final.slice(1)
  return vowels.replace(/i$/, 'e').replace(/u$/, 'o') + tail
}

function fourthTone(final: string): string {
  if (final.length > 1 && /[aeo][iu]$/.test(final)) return final.replace(/i$/, 'y').replace(/u$/, 'w')
  if (final.endsWith('ng')) return `${final.slice(0, -1)}q`
  return final.endsWith('n') ? `${final}n` : `${final}h`
}

/** Without an initial, y and w stand before the vowels of the third tone, and for the first of the fourth. */
function bareThird(final: string): string {
  if (final === 'ie') return 'yee'
  if (final === 'uo') return 'woo'
  return glideOf(final) + thirdTone(final)
}

function bareFourth(final: string): string {
  const tone = fourthTone(final)
  return /^(i|u|in|ing)$/.test(final) ? glideOf(final) + tone : tone.replace(/^i/, 'y').replace(/^u/, 'w')
}

function glideOf(final: string): string {
  if (final.startsWith('i')) return 'y'
  return final.startsWith('u') ? 'w' : ''
}
