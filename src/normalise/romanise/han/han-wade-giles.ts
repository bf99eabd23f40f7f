/**
 * Pinyin syllables to Wade-Giles without apostrophes and diacritics, as passports of Taiwan and books before
 * 1979 print them. Source: the standard correspondence (Wade 1859, Giles 1912).
 */

const INITIAL = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/
const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  r: 'j',
}
const WHOLE: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  er: 'erh',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  ye: 'yeh',
  yong: 'yung',
  yue: 'yueh',
  gui: 'kuei',
  kui: 'kuei',
  luo: 'lo',
  ruo: 'jo',
  duo: 'to',
  tuo: 'to',
  nuo: 'no',
  zuo: 'tso',
  cuo: 'tso',
  suo: 'so',
  zhuo: 'cho',
  chuo: 'cho',
}

/** @returns The Wade-Giles spelling of one toneless pinyin syllable ("xiao" to "hsiao"). */
export function wadeGiles(syllable: string): string {
  const whole = WHOLE[syllable]
  if (whole !== undefined) return whole
  const [, initial = '', rest = ''] = INITIAL.exec(syllable) ?? []
  let final = rest.replace('v', 'u')
  if (final === 'ian') final = 'ien'
  else if (final === 'iong') final = 'iung'
  else if (final.endsWith('ong')) final = final.replace('ong', 'ung')
  else if (final === 'ie' || final === 'ue') final += 'h'
  return (INITIALS[initial] ?? initial) + final
}
