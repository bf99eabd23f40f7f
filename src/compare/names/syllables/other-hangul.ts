/** Syllables of the longest Korean given name; what is longer is mostly a foreign name, which everybody writes his own way. */
const MOST_SYLLABLES = 2
/** Syllables as Unicode composes them: 19 initials, 21 vowels, 28 finals, none among them. */
const HANGUL = /^[\uac00-\ud7a3]+$/
const FIRST = 0xac00
const VOWELS = 21
const FINALS = 28
/** By number what ㄴ and ㄹ become at the beginning of a word in South Korea, and nowhere else (래훈, 내훈; but 미나, 미아). */
const FIRST_INITIAL_AS = /* @__PURE__ */ new Map([
  [2, 11],
  [5, 11],
])
/** By number what sounds alike: ㅔ, ㅖ, ㅙ, ㅞ and ㅢ as ㅐ, ㅒ, ㅚ and ㅣ. */
const VOWEL_AS = /* @__PURE__ */ new Map([
  [5, 1],
  [7, 3],
  [10, 11],
  [15, 11],
  [19, 20],
])

/**
 * Whether two Korean names in Hangul have another syllable (영희, 영호): brothers and sisters often share one of two, and in Latin
 * letters their names are near. Not where one stands in the other, nor where the syllables sound alike (희, 히).
 */
export function areOtherHangul(a: string, b: string): boolean {
  if (a.length > MOST_SYLLABLES || b.length > MOST_SYLLABLES) return false
  if (!HANGUL.test(a) || !HANGUL.test(b) || a.includes(b) || b.includes(a)) return false
  return sounded(a) !== sounded(b)
}

/** Whether two syllables of Hangul sound alike at the beginning of a word, or inside one. */
export function soundAlikeHangul(a: string, b: string, isFirst: boolean): boolean {
  return a === b || sounded(isFirst ? a : `가${a}`) === sounded(isFirst ? b : `가${b}`)
}

/** Each syllable by what it sounds like. */
function sounded(name: string): string {
  return Array.from(name, (syllable, at) => {
    const place = syllable.charCodeAt(0) - FIRST
    const final = place % FINALS
    const vowel = Math.floor(place / FINALS) % VOWELS
    const initial = Math.floor(place / (FINALS * VOWELS))
    const asFirst = at === 0 ? FIRST_INITIAL_AS.get(initial) : undefined
    return `${asFirst ?? initial} ${VOWEL_AS.get(vowel) ?? vowel} ${final}`
  }).join(' ')
}
