/**
 * Consonant-class skeletons: what survives a change of script. Vowels, h, w and y are dropped, consonants fall into
 * classes, doubles into one: B (b p f v), T (t d), K (k q g kh gh x), S (s z sh ch j zh ts), N (m n), R (l r). Coarser than
 * Soundex on purpose; after the skeleton codes of the project's research, with the palatals joined to the sibilants
 * and l to r, since kana, Hangul and Han do not keep them apart.
 */

const CLASS = 'bBpBfBvBtTdTkKqKgKcKxKsSzSjSmNnNlRrR'

let table: readonly string[] | undefined

function classes(): readonly string[] {
  const out: string[] = Array.from({ length: 128 }, () => '')
  for (let i = 0; i < CLASS.length; i += 2) out[CLASS.charCodeAt(i)] = CLASS[i + 1] as string
  return out
}

/**
 * @param latin A romanised string, a-z.
 * @returns Class letters, '' for a string of vowels.
 */
export function skeleton(latin: string): string {
  table ??= classes()
  let out = ''
  let before = ''
  for (let i = 0; i < latin.length; i++) {
    const next = latin[i + 1]
    let code = table[latin.charCodeAt(i)] ?? ''
    const letter = latin[i]
    if (letter === 'c' && (next === 'h' || next === 'e' || next === 'i' || next === 'y')) code = 'S'
    else if (letter === 'n' && next === 'g') {
      // ng is one nasal in Korean, Chinese and Burmese; the g comes back where a vowel follows.
      i += isVowel(latin[i + 2]) ? 0 : 1
    } else if ((letter === 't' || letter === 'd') && (next === 's' || next === 'z' || next === 'j')) continue
    else if (letter === 'p' && next === 'h') code = 'B'
    else if (letter === 's' && next === 'c' && latin[i + 2] === 'h') i += 1
    if (code !== '' && code !== before) out += code
    before = code
    if (code === '') before = ''
  }
  return out
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter)
}

/** The skeleton itself and every form of it with one class deleted; longer ones only, since short codes collide. */
export function oneDeletion(code: string, shortest: number): readonly string[] {
  if (code.length <= shortest) return code.length === 0 ? [] : [code]
  const out = new Set<string>([code])
  for (let i = 0; i < code.length; i++) out.add(code.slice(0, i) + code.slice(i + 1))
  return [...out]
}
