/** Titles and honorifics taken off both ends of a name. */
import { isBurmese, isBurmeseElement, isKaren } from '../../data/burmese-syllables.ts'
import { generationMarks } from '../../data/generation-marks.ts'
import { sureTitles } from '../../data/titles.ts'
import type { PartRole } from '../../record/types.ts'
import type { NameWord } from './structure-words.ts'
import { type TokenFacts, tokenFacts } from './token-facts.ts'

/** A word of a name that is no title, and its role where the source or a generation mark tells it. */
export interface KeptWord {
  readonly word: NameWord
  readonly facts: TokenFacts
  readonly role: PartRole | undefined
}

/**
 * @param roles The role of each word where the source kept them apart.
 * @param titles Grows by what is taken off.
 * @returns The other words; at least one full word of a name stays.
 */
export function withoutTitles(
  words: readonly NameWord[],
  roles: readonly PartRole[] | undefined,
  titles: string[],
): readonly KeptWord[] {
  const kept: KeptWord[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    kept.push({ word, facts: tokenFacts(word.text), role: roles?.[i] })
  }
  takeCourtesy(kept, titles)
  const [first] = kept
  if (first !== undefined && (kept.length === 1 || first.facts.script === 'Thai')) {
    const [, title = '', rest = ''] =
      (kept.length === 1 ? BURMESE_TITLE : THAI_TITLE).exec(first.word.text) ?? []
    if (rest !== '') {
      titles.push(title)
      kept[0] = { word: { ...first.word, text: rest }, facts: tokenFacts(rest), role: first.role }
    }
  }
  let from = 0
  for (let next = afterTitle(kept, from); next > from; next = afterTitle(kept, from)) {
    const title = kept.slice(from, next).map((word) => word.facts.titleKey)
    titles.push(title.join(' '))
    from = next
  }
  while (kept.length - from > 1) {
    const last = kept[kept.length - 1]!
    const { titleKey, isTitleSuffix } = last.facts
    const isGeneration = isTitleSuffix && generationMarks().has(titleKey)
    if (!isTitleSuffix || (kept.length - from === 2 && !isGeneration && !sureTitles().has(titleKey))) break
    if (isGeneration) {
      kept[kept.length - 1] = { word: last.word, facts: last.facts, role: 'generation' }
      break
    }
    titles.push(titleKey)
    kept.pop()
  }
  return from === 0 ? kept : kept.slice(from)
}

/** Takes off what is written on to the last word. */
function takeCourtesy(kept: KeptWord[], titles: string[]): void {
  const last = kept[kept.length - 1]
  if (last === undefined || !COURTESY_ENDS.has(last.word.text.slice(-1))) return
  const [, name = '', courtesy = ''] = COURTESY.exec(last.word.text) ?? []
  if (courtesy === '') return
  titles.push(courtesy)
  kept[kept.length - 1] = { word: { ...last.word, text: name }, facts: tokenFacts(name), role: last.role }
}

/** Where the name goes on behind a title of one word or two; `at` if none is there, or nothing behind it. */
function afterTitle(kept: readonly KeptWord[], at: number): number {
  if (kept.length - at > 2 && isPair(kept, at) && hasFullWord(kept, at + 2)) return at + 2
  return kept.length - at > 1 && isTitle(kept, at) ? at + 1 : at
}

/** Articles and syllables that are a title together; El Hadji is a given name before a surname alone. */
function isPair(kept: readonly KeptWord[], at: number): boolean {
  const { titleKey, titleSeconds } = kept[at]!.facts
  if (titleSeconds === undefined) return false
  const second = kept[at + 1]!.facts.titleKey
  return titleSeconds.has(second) && (titleKey === second || kept.length - at > 3)
}

function isTitle(kept: readonly KeptWord[], at: number): boolean {
  const { word, facts, role } = kept[at]!
  if (role === 'title') return true
  if (MAY_BE_BURMESE_TITLES.has(facts.titleKey) && isBeforeBurmese(kept, at)) return true
  return (
    facts.isTitlePrefix &&
    hasFullWord(kept, at + 1) &&
    (kept.length - at > 2 || word.dotted || sureTitles().has(facts.titleKey))
  )
}

/** Ko Ko Gyi has no title: what is said twice is a name. Daw is a title before a single word as well, since it is nothing else. */
function isBeforeBurmese(kept: readonly KeptWord[], at: number): boolean {
  const { titleKey } = kept[at]!.facts
  const rest = latinWords(kept, at + 1)
  if (kept[at + 1]?.facts.titleKey === titleKey) return false
  if (KAREN_TITLES.has(titleKey) && isKaren(rest)) return true
  return isBurmese(rest) || (titleKey === 'daw' && rest.length === 1 && isBurmeseElement(rest[0]!.latin[0]!))
}

function hasFullWord(kept: readonly KeptWord[], from: number): boolean {
  for (let i = from; i < kept.length; i++) if (kept[i]!.word.text.length > 1) return true
  return false
}

function latinWords(
  kept: readonly KeptWord[],
  from: number,
): readonly { readonly latin: readonly string[] }[] {
  return kept.slice(from).map((k) => ({ latin: [k.word.text.toLowerCase()] }))
}

/** A letter that no asat or stack follows, with its signs and what closes it. */
const SYLLABLE =
  '[\\u1000-\\u1021\\u103f](?![\\u1037]?[\\u1039\\u103a])[\\u102b-\\u1038\\u103a-\\u103e]*(?:[\\u1000-\\u1021]\\u1037?[\\u1039\\u103a][\\u1037\\u1038]?)*'
/**
 * Daw, U, Ko, Ma and Maung, and Naw and Saw of the Karen, written on to a name of two syllables and more. Ma, Ko and Maung may be said twice,
 * and are the name then.
 */
const BURMESE_TITLE = new RegExp(
  `^(ဒေါ်|ဦး|ကို(?!ကို)|မောင်(?!မောင်)|နော်(?!နော်)|စော(?!စော)|မ(?!မ))(${SYLLABLE}${SYLLABLE}[\\u1000-\\u109f]*)$`,
  'u',
)

/** Mr, Mrs and Miss written on to a name, and peers and their wives behind one of two characters and more. */
const COURTESY =
  /^([\p{sc=Han}\p{sc=Hangul}]+(?=先生|女士|小姐|太太|씨)|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}ー]{2,}(?=様|さん|님|夫人|[公侯伯男勋勳勲]爵|爵士))(先生|女士|小姐|太太|様|さん|님|씨|夫人|[公侯伯男勋勳勲]爵|爵士)$/u
const COURTESY_ENDS: ReadonlySet<string> = new Set('生士姐太씨様ん님人爵')

/** Miss, boy and girl written on to a name. */
const THAI_TITLE = /^(นางสาว|เด็กชาย|เด็กหญิง)([\u0e01-\u0e44][\u0e00-\u0e4e]{2,})$/u

/** U, Daw, Ko, Ma and the like are titles only before Burmese names. */
export const MAY_BE_BURMESE_TITLES: ReadonlySet<string> = new Set([
  'u',
  'daw',
  'ko',
  'ma',
  'maung',
  'saw',
  'naw',
  'nang',
  'sai',
  'bo',
  'sao',
])
const KAREN_TITLES: ReadonlySet<string> = new Set(['saw', 'naw'])
