/**
 * Jyutping syllables as clerks of Malaya and Singapore spelt Cantonese by the English ear ("Wong Yoke Choong"): oo and ee, eo for
 * the rounded vowel, h behind aspirates and open vowels. A habit without a standard, after general knowledge of it.
 */

const SYLLABLE = /^(ng|gw|kw|[bpmfdtnlghkwzcsj]?)(.*)$/
const INITIALS: Readonly<Record<string, readonly string[]>> = {
  b: ['p'],
  d: ['t'],
  t: ['t', 'th'],
  g: ['k'],
  k: ['k', 'kh'],
  gw: ['kw', 'k'],
  kw: ['kw', 'kh'],
  z: ['ch'],
  c: ['ch'],
  j: ['y'],
}
const FINALS: Readonly<Record<string, readonly string[]>> = {
  aa: ['ah', 'a'],
  aai: ['ai', 'ye'],
  ai: ['ai', 'ye'],
  aau: ['au', 'ow'],
  au: ['au', 'ow'],
  aam: ['am', 'um'],
  am: ['um', 'am'],
  aan: ['an'],
  aang: ['ang'],
  aap: ['ap'],
  ap: ['ap', 'up'],
  aat: ['att', 'at'],
  at: ['att', 'at'],
  aak: ['ack', 'ak'],
  ak: ['uck', 'ak'],
  ei: ['ee', 'ei'],
  eoi: ['ooi', 'ui'],
  eon: ['oon', 'un'],
  eot: ['ut'],
  i: ['ee', 'i'],
  ik: ['ik', 'ek'],
  in: ['in', 'een'],
  ing: ['eng', 'ing'],
  iu: ['iew', 'ew'],
  o: ['oh', 'o', 'or'],
  oe: ['er', 'oe'],
  oek: ['eok', 'eoh'],
  oeng: ['eong', 'eung'],
  oi: ['oi', 'oy'],
  ou: ['oh', 'o'],
  u: ['oo', 'u'],
  ui: ['ooi', 'ui'],
  uk: ['ook', 'oke'],
  un: ['oon', 'un'],
  ung: ['oong', 'ong'],
  yu: ['ee', 'ue'],
  yun: ['een', 'uan'],
  yut: ['uet', 'ut'],
}

/** @returns Spellings of one toneless jyutping syllable, likeliest first ("fung" to "foong"); empty for ''. */
export function malayanSpellings(jyutping: string): readonly string[] {
  if (jyutping === '') return []
  if (jyutping === 'm' || jyutping === 'ng') return ['ng']
  const [, initial = '', rest = ''] = SYLLABLE.exec(jyutping) ?? []
  const finals = FINALS[rest] ?? [rest]
  return (INITIALS[initial] ?? [initial]).flatMap((i) => finals.map((final) => i + final))
}
