/**
 * Words of which names of several words are made: servants (عبد), articles, God, and what a name may be the light or sword of.
 * Source: written for this project from common reference knowledge of Arabic names as people of many languages write them. Licence: the project's own.
 */

/** Classes of a word, as bits. */
export const COMPOUND = {
  /** "Servant of": goes with the next word, over an article. */
  head: 1,
  article: 2,
  /** "Of God": goes with the word before, whatever that is. */
  ofGod: 4,
  /** "Of the faith", "of the Merciful": goes with the word before, where a name is left beside. */
  tail: 8,
  /** The same behind an article of its own. */
  bareTail: 16,
} as const

const WORDS: readonly (readonly [number, string])[] = [
  [
    COMPOUND.head,
    'abd abdul abdel abdal abdoul abdool abdur abdour abdus abder عبد абд абдул абдель абдаль абдур আব্দুল আবদুল আব্দুর আবদুর अब्दुल अब्दुर અબ્દુલ ਅਬਦੁਲ அப்துல் அப்துர் అబ్దుల్ ಅಬ್ದುಲ್ അബ്ദുൽ അബ്ദുല് අබ්දුල් อับดุล อับดุร อับดุรฺ އަބްދުލް အဗ္ဒူလ် အဗ္ဒူ អាប់ឌុល አብዱል አብደል ዓብዱል ዓብደል აბდულ աբդուլ αμπντουλ αμπντούλ アブドゥル アブドル アブデル 압둘 압델 עבד עבדול עבדאל',
  ],
  [COMPOUND.article, 'al el ul ol il ad ed ud ar er ur as es us an аль эль ال אל'],
  [COMPOUND.ofGod, 'allah الله اللہ аллах'],
  [
    COMPOUND.tail,
    'ullah ollah uddin eddin eddine addin aldin eldin uddeen eldeen aldeen urrahman ullislam الدين الدین الرحمن الرحمان الاسلام الإسلام العابدين উদ্দিন উদ্দীন উল্লাহ উল্লা',
  ],
  [COMPOUND.bareTail, 'din deen dine rahman islam abidin'],
]

let classes: ReadonlyMap<string, number> | undefined

/** The classes of a word in lower case; 0 for nearly all words. */
export function compoundClass(word: string): number {
  classes ??= new Map(WORDS.flatMap(([bit, list]) => list.split(' ').map((w) => [w, bit] as const)))
  return classes.get(word) ?? 0
}
