/**
 * Digits that stand for letters of Arabic in phones' spellings: `7asan`, `3abd`, `9abe7a`. Two of them have another letter elsewhere (9 is sad in the
 * Gulf and qaf in the Maghreb; 6 is ta and za), so that there are two readings. No generator; facts, no licence.
 */

const SOUNDS: Readonly<Record<string, readonly [string, string]>> = {
  '2': ['', ''],
  '4': ['th', 'gh'],
  '5': ['kh', 'kh'],
  '6': ['t', 'z'],
  '7': ['h', 'h'],
  '8': ['q', 'gh'],
  '9': ['s', 'q'],
}
/** Two to four at the end count people of one name, and are hamza and ayn there, which nobody writes. */
const COUNTED = /[1-4]+$/
/** Ayn between two consonants, or before one at the start, has a vowel that is left out: `3li`, `m3mr`. */
const BARE_AYN = /(?<![aeiouy])3(?![aeiouy])/g

/**
 * @param lower a token with a digit, lower case
 * @returns readings in letters; none where the digits stand for no letters
 */
export function arabiziReadings(lower: string): readonly string[] {
  const word = lower.replace(COUNTED, '')
  if (!/[2-9]/.test(word) || !/^[a-z2-9]+$/.test(word) || /\d{3}/.test(word)) return []
  const spelt = word.replace(BARE_AYN, 'a').replace(/3/g, '')
  const read = (nth: 0 | 1): string => spelt.replace(/\d/g, (digit) => SOUNDS[digit]?.[nth] ?? '')
  return [read(0), read(1)]
}
