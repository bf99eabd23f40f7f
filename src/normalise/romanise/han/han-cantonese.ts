/**
 * Jyutping syllables to the spellings of Hong Kong's registries (a convention without a standard: vowel length is
 * not written, g and k, d and t, b and p fall together in many names).
 */
import { cantoneseReading } from '../../../data/han-cantonese.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'

const SYLLABLE = /^(ng|gw|kw|[bpmfdtnlgkhwzcsj]?)(.*)$/
const FINALS: Readonly<Record<string, string>> = {
  aa: 'a',
  aai: 'ai',
  aau: 'au',
  aam: 'am',
  aan: 'an',
  aang: 'ang',
  aap: 'ap',
  aat: 'at',
  aak: 'ak',
  ou: 'o',
  oe: 'eu',
  oeng: 'eung',
  oek: 'euk',
  eoi: 'ui',
  eon: 'un',
  eot: 'ut',
  yu: 'yu',
  yun: 'uen',
  yut: 'uet',
  e: 'e',
  eng: 'eng',
  ung: 'ung',
}
const INITIALS: Readonly<Record<string, readonly string[]>> = {
  b: ['p', 'b'],
  d: ['t', 'd'],
  g: ['k', 'g'],
  gw: ['kw', 'gw'],
  z: ['ch', 'ts'],
  c: ['ch', 'ts'],
  j: ['y', ''],
  kw: ['kw', 'k'],
}
/** Syllables that usage spells otherwise than the rule. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  zi: ['chi', 'tsz', 'tze', 'tsze'],
  ci: ['chi', 'tsz', 'tsze'],
  si: ['sze', 'si', 'see'],
  ji: ['yi', 'yee', 'i'],
  jing: ['ying', 'wing'],
  jan: ['yan', 'ian'],
  wing: ['wing'],
  fu: ['fu', 'foo'],
  wu: ['wu', 'woo'],
  gei: ['kei', 'ki', 'kee'],
  kei: ['kei', 'ki', 'kee'],
  hei: ['hei', 'hi', 'hay'],
  lei: ['lei', 'li', 'lee'],
  mei: ['mei', 'mi', 'may'],
  bou: ['po', 'bo'],
  ngai: ['ngai'],
  jyu: ['yu', 'yue'],
  zyu: ['chu', 'tsu'],
  syu: ['shu', 'su'],
  jyun: ['yuen', 'un'],
  jyut: ['yuet'],
  syun: ['suen', 'shun'],
  syut: ['suet', 'sheut'],
  seoi: ['sui', 'shui'],
  siu: ['siu', 'shiu'],
  seon: ['shun', 'sun'],
  soeng: ['sheung', 'seung'],
  saan: ['shan', 'san'],
  gwok: ['kwok', 'kok'],
  gwong: ['kwong', 'gwong'],
  m: ['ng'],
}

/** @returns Usual spellings of one toneless jyutping syllable, likeliest first ("coeng" to "cheung"). */
export function hongKongSpellings(jyutping: string): readonly string[] {
  const whole = WHOLE[jyutping]
  if (whole !== undefined) return whole
  if (jyutping === '') return []
  const [, initial = '', rest = ''] = SYLLABLE.exec(jyutping) ?? []
  const final = FINALS[rest] ?? rest
  return (INITIALS[initial] ?? [initial]).map((i) => i + final)
}

/** Syllables that Cantonese once had two of: those that Mandarin still says with zh and ch are never spelt with ts. */
const MERGED: ReadonlySet<string> = new Set(['zi', 'ci'])
const RETROFLEX = /^[zc]h/

/** @returns The spellings of a character's Cantonese reading, likeliest first (子 Tsz or Chi, but 志 Chi); empty where it has none. */
export function hongKongReadings(character: string): readonly string[] {
  const jyutping = cantoneseReading(character)
  const all = hongKongSpellings(jyutping)
  if (!MERGED.has(jyutping)) return all
  return RETROFLEX.test(mandarinReading(character)) ? all.slice(0, 1) : [...all.slice(1), all[0]!]
}
