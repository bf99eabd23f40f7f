/** Which alphabet a Cyrillic token is written in, by letters that only some languages have, then by the hint. */
import type { NameHint } from '../../types.ts'

/** Letters that give a language away; the first hit decides. */
const TELLING: readonly (readonly [string, string])[] = [
  ['љњђћџј', 'sr'],
  ['ѓќѕ', 'mk'],
  ['ұәңқғһі', 'kk'],
  ['їєґі', 'uk'],
  ['ҳ', 'uz'],
  ['ҷӣӯ', 'tg'],
  ['җ', 'tk'],
  ['өү', 'mn'],
  ['ў', 'be'],
]
const BY_COUNTRY: Readonly<Record<string, string>> = {
  UA: 'uk',
  BY: 'be',
  BG: 'bg',
  RS: 'sr',
  ME: 'sr',
  BA: 'sr',
  MK: 'mk',
  KZ: 'kk',
  KG: 'ky',
  UZ: 'uz',
  TJ: 'tg',
  MN: 'mn',
  TM: 'tk',
  RU: 'ru',
}
const KNOWN = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'uz', 'tg', 'mn', 'tk'])

/**
 * @param lower A lower-case Cyrillic token.
 * @returns ISO 639-1 code of the alphabet to read it by; `ru` where nothing tells.
 */
export function cyrillicLanguageOf(lower: string, hint?: NameHint): string {
  const hinted = hintedLanguage(hint)
  if (hinted !== undefined) return hinted
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    if (unit >= 0x430 && unit < 0x450) continue
    const language = (telling ??= decode()).get(unit)
    if (language !== undefined) return resolve(language, lower)
  }
  return 'ru'
}

let telling: ReadonlyMap<number, string> | undefined

/** By code unit. */
function decode(): ReadonlyMap<number, string> {
  const out = new Map<number, string>()
  for (const [letters, language] of TELLING) {
    for (const letter of letters) {
      const unit = letter.charCodeAt(0)
      if (!out.has(unit)) out.set(unit, language)
    }
  }
  return out
}

function hintedLanguage(hint: NameHint | undefined): string | undefined {
  if (hint === undefined) return undefined
  const language = hint.language?.slice(0, 2).toLowerCase()
  if (language !== undefined && KNOWN.has(language)) return language
  return hint.country === undefined ? undefined : BY_COUNTRY[hint.country]
}

/** і is shared: Kazakh beside its own letters, Belarusian beside ў, ы, э, Ukrainian otherwise. */
function resolve(language: string, lower: string): string {
  if (language !== 'kk' || has(lower, 'ұәңқғһ')) return language
  if (has(lower, 'їєґ')) return 'uk'
  return has(lower, 'ўыэ') ? 'be' : 'uk'
}

function has(token: string, letters: string): boolean {
  for (const letter of letters) if (token.includes(letter)) return true
  return false
}
