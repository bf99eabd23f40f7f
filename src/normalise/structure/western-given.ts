/**
 * Chinese people under a Western given name: 林心如 is Ruby Lin. Such a name says who somebody is by the surname alone, and
 * nothing about the Chinese given name, which it neither repeats nor contradicts.
 */
import { hanSyllables, surnamesBySpelling } from '../../data/han-syllables.ts'
import { isListed } from '../../data/name-variants.ts'
import { isWesternOfSyllables } from '../../data/western-syllables.ts'

const LONGEST_SYLLABLE = 6

/**
 * @param words The words of a Latin name, folded to a-z, initials as one letter.
 * @returns The place of a Chinese surname beside which stand only Western given names and initials, at least one name
 *   among them; -1 where the name is not of that kind.
 */
export function surnameBesideWestern(words: readonly string[]): number {
  const last = words.length - 1
  if (last < 1 || last > 3) return -1
  for (const at of [last, 0]) {
    if (!surnamesBySpelling().has(words[at]!)) continue
    const others = words.filter((_, k) => k !== at)
    if (others.some(isWesternGiven) && others.every((word) => word.length === 1 || isWesternGiven(word)))
      return at
  }
  return -1
}

/** One or two syllables of Mandarin in pinyin or Wade-Giles. */
const MANDARIN: RegExp = /* @__PURE__ */ (() => {
  const initial = 'zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw]'
  const final =
    '[aoeiu]|[ae]i|[ao][ou]|i[aeu]|iao|[aeiu]n|[aei]ng|ian|ien|iang|iong|iung|ieh|ih|eh|er|erh|u[aoei]|uai|uan|uen|uang|ung|ong|ueh'
  return new RegExp(`^(?:(?:${initial})?(?:${final})){1,2}$`)
})()

/**
 * @param words The words of a Latin name, folded to a-z.
 * @returns Whether it has the form of a Chinese name in Mandarin: a surname first or last, and syllables of Mandarin.
 */
export function isMandarinSpelt(words: readonly string[]): boolean {
  const last = words.length - 1
  if (last < 1 || last > 2) return false
  for (const at of [0, last])
    if (surnamesBySpelling().has(words[at]!) && words.every((word) => MANDARIN.test(word))) return true
  return false
}

/** Lists know it as a given name, or no tradition spells all the syllables that it could be made of (Tyra, Owen). */
function isWesternGiven(word: string): boolean {
  return word.length > 2 && (isListed([word]) || isWesternOfSyllables(word) || !isOfSyllables(word))
}

/** Whether one tradition spells all of its syllables, two at most. */
function isOfSyllables(word: string): boolean {
  const syllables = hanSyllables()
  if (syllables.has(word)) return true
  for (let cut = Math.min(LONGEST_SYLLABLE, word.length - 1); cut > 0; cut--) {
    const first = syllables.get(word.slice(0, cut)) ?? 0
    if ((first & (syllables.get(word.slice(cut)) ?? 0)) !== 0) return true
  }
  return false
}

/** Whether a Western given name stands before a whole Chinese name, as in Hong Kong and Malaysia: David Wong Kwok Wah. */
export function isWesternBeforeChinese(words: readonly string[]): boolean {
  const [first = '', surname = '', ...given] = words
  return (
    surnamesBySpelling().has(surname) &&
    given.length > 0 &&
    given.every((word) => isOfSyllables(word)) &&
    isListed([first]) &&
    !isOfSyllables(first)
  )
}
