/** Which language an Arabic-script token belongs to, by the hint, else by letters that only some languages have. */
import type { NameHint } from '../../types.ts'

const TELLING: readonly (readonly [string, string])[] = [
  ['ټډړږښڼځڅۍ', 'ps'],
  ['ٹڈڑںےۓھ', 'ur'],
  ['ێۆەڕڵ', 'ckb'],
  ['ۇۈۋ', 'ug'],
  ['پچژگکی', 'fa'],
  ['ہ', 'ur'],
  ['ې', 'ps'],
]
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'ar',
  fa: 'fa',
  prs: 'prs',
  ps: 'ps',
  pus: 'ps',
  ur: 'ur',
  pa: 'ur',
  sd: 'ur',
  ks: 'ur',
  ckb: 'ckb',
  ku: 'ckb',
  ug: 'ug',
  az: 'fa',
}
const BY_COUNTRY: Readonly<Record<string, string>> = { IR: 'fa', AF: 'prs', PK: 'ur', IN: 'ur' }

/** @returns One of ar, fa, prs, ps, ur, ckb, ug; `ar` where nothing tells. */
export function arabicLanguageOf(token: string, hint?: NameHint): string {
  const language = hint?.language?.toLowerCase().split('-')[0]
  if (language !== undefined) {
    const known = BY_LANGUAGE[language]
    if (known !== undefined) return known
  }
  const byCountry = hint?.country === undefined ? undefined : BY_COUNTRY[hint.country]
  for (let i = 0; i < token.length; i++) {
    if (token.charCodeAt(i) < 0x670) continue
    for (const [letters, known] of TELLING) {
      // letters that all of them have say less than the country
      if (letters.includes(token[i]!)) return known === 'fa' ? (byCountry ?? known) : known
    }
  }
  return byCountry ?? 'ar'
}
