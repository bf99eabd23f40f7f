/**
 * Names of Uyghurs, Kazakhs and Tibetans as China's passports and registers spell them: the pinyin of the Chinese characters that stand for
 * them (Maimaiti: Memet, Yeerlan: Yerlan, Zhaxi: Tashi). Read back by the tables of those characters, so that whoever is listed there is
 * known in Latin as well, alone or with a frequent ending (Tuersun + guli).
 */
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { hanXinjiangWords } from '../../../data/han-foreign-words.ts'
import { isListed } from '../../../data/name-variants.ts'
import { hanTibetanWords } from '../../../data/tibetan-han.ts'
import { foldHan } from '../../cjk/cjk-fold.ts'

/** Characters that are read otherwise in transcriptions than alone. */
const READ_AS: ReadonlyMap<string, string> = new Map(
  [
    ['勒', 'le'],
    ['卜', 'bu'],
    ['地', 'di'],
    ['什', 'shi'],
    ['单', 'dan'],
    ['藏', 'zang'],
    ['曲', 'qu'],
    ['参', 'can'],
    ['降', 'jiang'],
  ].map(([han = '', pinyin = '']) => [foldHan(han), pinyin] as const),
)
/** What Uyghur and Kazakh names end with: flower, dear, lady, woman, lord, moon, colt. */
const ENDINGS: readonly (readonly [pinyin: string, own: string])[] = [
  ['guli', 'gul'],
  ['jiang', 'jan'],
  ['han', 'xan'],
  ['nisa', 'nisa'],
  ['bieke', 'bek'],
  ['ayi', 'ay'],
  ['tai', 'tay'],
]
/** Shorter spellings are words of too many languages. */
const SHORTEST = 4
/** Shortest name with an ending, and shortest of two names written as one. */
const BEFORE_ENDING = 5
const NONE: readonly string[] = []

let names: ReadonlyMap<string, readonly string[]> | undefined

/** @returns Spellings by the bearer's own language of a word of pinyin, in a-z; none of nearly all words. */
export function readForeignPinyin(latin: string): readonly string[] {
  names ??= pinyinNames()
  const known = names.get(latin)
  if (known !== undefined) return known
  for (const [ending, own] of ENDINGS) {
    const length = latin.length - ending.length
    if (length < BEFORE_ENDING || !latin.endsWith(ending)) continue
    const stem = names.get(latin.slice(0, length))
    if (stem !== undefined) return stem.map((spelling) => spelling + own)
  }
  for (let at = BEFORE_ENDING; at <= latin.length - BEFORE_ENDING; at++) {
    const first = names.get(latin.slice(0, at))
    const second = first && names.get(latin.slice(at))
    if (first && second) return [first[0]! + second[0]!]
  }
  return NONE
}

function pinyinNames(): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>()
  const words = [...hanXinjiangWords(), ...hanTibetanWords()]
  const own = new Set(words.flatMap(([, spellings]) => spellings))
  for (const [han, spellings] of words) {
    const pinyin = Array.from(foldHan(han), (c) => READ_AS.get(c) ?? mandarinReading(c))
      .join('')
      .replaceAll('v', 'u')
    // What is a name as it stands (Aisha, Tashi) is taken for that.
    if (pinyin.length < SHORTEST || own.has(pinyin) || isListed([pinyin])) continue
    const others = spellings.filter((spelling) => spelling !== pinyin)
    if (others.length > 0) out.set(pinyin, [...new Set([...(out.get(pinyin) ?? []), ...others])])
  }
  return out
}
