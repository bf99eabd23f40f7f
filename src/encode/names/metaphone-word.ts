// The word that double metaphone looks at, letter by letter, and the codes that it has so far: in variables of the module, since the rules of
// each letter ask for them many times a word, and nothing is kept from one word to the next.

export const SPACE = 0x20
const [A, C, K, W, Z] = [65, 67, 75, 87, 90] as const

/** In capitals, {@link BEFORE} zeros in front and spaces behind. */
let letters = /* @__PURE__ */ new Uint8Array(64)
const BEFORE = 4
const BEHIND = 8
let length = 0
let slavoGermanic = false
let germanic = false
let primary = ''
let secondary = ''

/** Whether a word is all Latin letters, which are then taken. */
export function takeWord(word: string): boolean {
  length = word.length
  primary = secondary = ''
  if (length + BEFORE + BEHIND > letters.length) letters = new Uint8Array(2 * (length + BEFORE + BEHIND))
  slavoGermanic = false
  for (let at = 0; at < length; at++) {
    const code = word.charCodeAt(at) & ~SPACE
    if (code < A || code > Z || word.charCodeAt(at) > 0x7a) return false
    letters[BEFORE + at] = code
    if (code === W || code === K || (code === Z && letters[BEFORE + at - 1] === C)) slavoGermanic = true
  }
  letters.fill(SPACE, BEFORE + length, BEFORE + length + BEHIND)
  germanic = has(0, 'SCH') || has(0, 'VAN ') || has(0, 'VON ')
  return length > 0
}

export const letter = (at: number): number => letters[BEFORE + at]!

export function has(at: number, text: string): boolean {
  for (let n = 0; n < text.length; n++) if (letter(at + n) !== text.charCodeAt(n)) return false
  return true
}

/** Letters as bits. */
export const setOf = (text: string): number =>
  [...text].reduce((bits, one) => bits | (1 << (one.charCodeAt(0) - A)), 0)
export const isIn = (bits: number, code: number): boolean => code >= A && ((bits >> (code - A)) & 1) === 1
const VOWELS = /* @__PURE__ */ setOf('AEIOUY')
export const isVowel = (at: number): boolean => isIn(VOWELS, letter(at))

export function add(first: string, second: string = first): void {
  primary += first
  secondary += second
}

/** Writes a code and returns the place after the letter and one that is the same or `other`. */
export function plain(at: number, code: string, other: number = letter(at)): number {
  add(code)
  const next = letter(at + 1)
  return at + (next === letter(at) || next === other ? 2 : 1)
}

/** Writes codes and returns the place to go on at. */
export function coded(to: number, first: string, second: string = first): number {
  add(first, second)
  return to
}

export const endsWith = (text: string): boolean => has(length - text.length, text)
export const isEnd = (at: number): boolean => at >= length
export const isSlavoGermanic = (): boolean => slavoGermanic
export const isGermanic = (): boolean => germanic

/** The distinct codes of the word. */
export function wordCodes(): readonly string[] {
  const codes = primary === secondary ? [primary] : [primary, secondary]
  return codes.filter((code) => code !== '')
}
