/**
 * Jyutping syllables to the spellings of Macau's registries, which write Cantonese by Portuguese habits ("Ieong Kuok
 * Seng"). Source: the romanisation of Macau's government (Silabario Codificado de Romanizacao do Cantonense, 1985): no
 * aspiration, i and u for glides, ng in front dropped before some vowels, final consonants as in Hong Kong.
 */

const SYLLABLE = /^(ng|gw|kw|[bpmfdtnlghkwzcsj]?)(.*)$/
const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  gw: 'ku',
  kw: 'ku',
  z: 'ch',
  c: 'ch',
  j: 'i',
  w: 'v',
}
const FINALS: Readonly<Record<string, string>> = {
  aa: 'a',
  aai: 'ai',
  aau: 'ao',
  au: 'ao',
  aam: 'am',
  aan: 'an',
  aang: 'ang',
  aap: 'ap',
  aat: 'at',
  aak: 'ak',
  e: 'e',
  eng: 'eng',
  ek: 'ek',
  eoi: 'oi',
  eon: 'on',
  eot: 'ot',
  oe: 'e',
  oeng: 'eong',
  oek: 'eok',
  ing: 'eng',
  ik: 'ek',
  iu: 'io',
  ou: 'ou',
  ung: 'ong',
  uk: 'ok',
  ui: 'ui',
  yu: 'u',
  yun: 'un',
  yut: 'ut',
}
/** Glides run into the vowel that they begin. */
const WHOLE: Readonly<Record<string, string>> = {
  jan: 'ian',
  jam: 'iam',
  jat: 'iat',
  jau: 'iao',
  jeon: 'ion',
  jeoi: 'ioi',
  ji: 'i',
  jim: 'im',
  jin: 'in',
  jing: 'ieng',
  jip: 'ip',
  jit: 'it',
  jik: 'iek',
  jiu: 'io',
  joeng: 'ieong',
  joek: 'ieok',
  jung: 'iong',
  juk: 'iok',
  jyu: 'u',
  jyun: 'un',
  jyut: 'ut',
  wu: 'wu',
  wui: 'vui',
  wun: 'un',
  gwok: 'kuok',
  gwong: 'kuong',
  gwan: 'kuan',
  gwaan: 'kuan',
  gwai: 'kuai',
  m: 'ng',
  ng: 'ng',
  zi: 'chi',
  ci: 'chi',
  si: 'si',
}

/** @returns The spelling of one toneless jyutping syllable ("joeng" to "ieong"); '' for ''. */
export function macauSpelling(jyutping: string): string {
  const whole = WHOLE[jyutping]
  if (whole !== undefined) return whole
  if (jyutping === '') return ''
  const [, initial = '', rest = ''] = SYLLABLE.exec(jyutping) ?? []
  return (INITIALS[initial] ?? initial) + (FINALS[rest] ?? rest)
}
