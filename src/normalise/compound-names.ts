/**
 * Names of several words that are one name: عبد الرحمن, Abdul Rahman, Nur al-Din, Rahmat Ullah. Taken for two, they would make
 * "Allah" the father of every Abd, and a son (Abdullah Muhammad Ahmad) the namesake of his father (Muhammad Ahmad).
 * Source: Arabic theophoric names, research/names.md section on Arabic; A. Schimmel, Islamic Names (1989), chapter 2.
 */
import { tokenFacts, type TokenFacts } from './token-facts.ts'
import type { KeptWord } from './structure-titles.ts'

/** "Servant of": goes with the next word, over an article. */
const HEADS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'abd abdul abdel abdal abdoul abdool abdur abdour abdus abder عبد абд абдул абдель абдаль абдур আব্দুল আবদুল আব্দুর আবদুর अब्दुल አብዱል አብደል'.split(
    ' ',
  ),
)
const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'al el ul ol il ad ed ud ar er ur as es us an аль эль ال'.split(' '),
)
/** "Of God": goes with the word before, whatever that is. */
const OF_GOD: ReadonlySet<string> = /* @__PURE__ */ new Set('allah الله اللہ аллах'.split(' '))
/** "Of the faith", "of the Merciful": goes with the word before, where a name is left beside. */
const TAILS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'ullah ollah uddin eddin eddine addin aldin eldin uddeen eldeen aldeen urrahman ullislam الدين الدین الرحمن الرحمان الاسلام الإسلام العابدين ' +
    'উদ্দিন উদ্দীন উল্লাহ উল্লা'
  ).split(' '),
)
/** The same behind an article of its own. */
const BARE_TAILS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'din deen dine rahman islam abidin'.split(' '),
)

/**
 * Words joined that make one name. Words of different parts, or on two sides of a comma, stay apart.
 * @returns the same list where nothing is joined
 */
export function joinCompounds(words: readonly KeptWord[]): readonly KeptWord[] {
  if (words.length < 2) return words
  let out: KeptWord[] | undefined
  let names = words.length
  for (let at = 0; at < words.length; ) {
    const length = compoundAt(words, at, names)
    if (length > 1) {
      out ??= words.slice(0, at)
      out.push(joined(words.slice(at, at + length)))
      names -= length - 1
    } else out?.push(words[at]!)
    at += length
  }
  return out ?? words
}

/** Whether two words behind each other may be one name, by themselves. */
export function mayJoin(first: TokenFacts, second: TokenFacts): boolean {
  const [a, b] = [first.titleKey, second.titleKey]
  return HEADS.has(a) || OF_GOD.has(b) || TAILS.has(b) || ARTICLES.has(b)
}

/** How many words from a position on are one name. */
function compoundAt(words: readonly KeptWord[], at: number, names: number): number {
  const first = words[at]!
  const goesOn = (length: number): boolean =>
    at + length < words.length && together(first, words[at + length]!)
  if (!goesOn(1)) return 1
  const key = (offset: number): string => words[at + offset]!.facts.titleKey
  if (HEADS.has(key(0))) {
    if (!ARTICLES.has(key(1))) return 2
    return goesOn(2) ? 3 : 1
  }
  if (OF_GOD.has(key(1))) return 2
  if (names > 2 && TAILS.has(key(1))) return 2
  return names > 3 && ARTICLES.has(key(1)) && goesOn(2) && BARE_TAILS.has(key(2)) ? 3 : 1
}

function together(a: KeptWord, b: KeptWord): boolean {
  return (
    a.role === b.role &&
    a.word.place === b.word.place &&
    a.facts.script === b.facts.script &&
    !a.word.dotted &&
    !b.word.dotted
  )
}

function joined(words: readonly KeptWord[]): KeptWord {
  const [first] = words as [KeptWord]
  const capitals = words.every(({ facts }) => facts.capitals === 'upper')
  const text = words
    .map(({ word }, at) => (at === 0 || capitals ? word.text : word.text.toLowerCase()))
    .join('')
  const facts: TokenFacts = tokenFacts(text)
  return { word: { ...first.word, text }, facts, role: first.role }
}
