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

/** How to read letters whose sound depends on the language. */
export type Reading = 'plain' | 'soft' | 'silent'

export const READINGS: readonly Reading[] = ['plain', 'soft', 'silent']

/**
 * @param latin A romanised string, a-z.
 * @param reading `plain`: g hard, ch as in church; `soft`: g before e, i, y as in George, ch as in Christian, x as in
 *   Xi, w as in German; `silent`: as plain, without j (Jan), ch (Joachim), gh, r before a consonant or at the end
 *   (Robert), and the last s, t, d or x of a longer word (Diderot).
 * @returns Class letters, '' for a string of vowels.
 */
export function skeleton(latin: string, reading: Reading = 'plain'): string {
  table ??= classes()
  let out = ''
  let before = ''
  for (let i = 0; i < latin.length; i++) {
    const letter = latin[i] as string
    const next = latin[i + 1] ?? ''
    let code = table[latin.charCodeAt(i)] ?? ''
    if (letter === 'c') {
      if (next === 'h') code = reading === 'soft' ? 'K' : reading === 'silent' ? '' : 'S'
      else if (isFront(next)) code = 'S'
    } else if (letter === 'n' && next === 'g') {
      // ng is one nasal in Korean, Chinese and Burmese; the g comes back where a vowel follows.
      i += isVowel(latin[i + 2] ?? '') ? 0 : 1
    } else if (
      (letter === 't' || letter === 'd') &&
      (next === 's' || next === 'z' || next === 'j' || (next === 'c' && latin[i + 2] === 'h'))
    )
      continue
    else if (letter === 's' && next === 'c' && latin[i + 2] === 'h') {
      i += 2
    } else if (letter === 'p' && next === 'h') {
      i += 1
      code = 'B'
    } else if (reading === 'soft') {
      if ((letter === 'g' && isFront(next)) || letter === 'x') code = 'S'
      else if (letter === 'w') code = 'B'
    } else if (reading === 'silent') {
      if (
        letter === 'j' ||
        (letter === 'r' && !isVowel(next) && next !== 'r') ||
        (letter === 'g' && next === 'h') ||
        (next === '' && i > 3 && (letter === 's' || letter === 't' || letter === 'd' || letter === 'x'))
      )
        code = ''
      if (code === '') continue
    }
    if (code !== '' && code !== before) out += code
    before = code
  }
  return out
}

function isVowel(letter: string): boolean {
  return letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u'
}

function isFront(letter: string): boolean {
  return letter === 'e' || letter === 'i' || letter === 'y'
}

/** The code itself and every form of it with one class deleted, unless that would leave less than `shortest`. */
export function oneDeletion(code: string, shortest: number): readonly string[] {
  if (code.length <= shortest) return code.length === 0 ? [] : [code]
  const out = [code]
  for (let i = 0; i < code.length; i++) {
    // of a run of one letter it does not matter which goes
    if (i === 0 || code[i] !== code[i - 1]) out.push(code.slice(0, i) + code.slice(i + 1))
  }
  return out
}

/**
 * A finer code for names of few consonants: classes with the vowels between them, each group of vowels (with h, w, y)
 * by its first full vowel, as front (I), open (A) or round (U).
 */
export function voweledSkeleton(latin: string): string {
  table ??= classes()
  let out = ''
  let group = ''
  let before = ''
  for (let i = 0; i <= latin.length; i++) {
    const letter = latin[i] ?? ''
    const code = letter === '' ? '' : (table[letter.charCodeAt(0)] ?? '')
    if (letter !== '' && code === '') {
      group += letter
      continue
    }
    if (group !== '') {
      const full = /[aeiou]/.exec(group.replace(/^[iyuw](?=[aeo])/, ''))?.[0] ?? group[0] ?? ''
      out += full === 'a' ? 'A' : full === 'e' || full === 'i' || full === 'y' ? 'I' : full === 'h' ? '' : 'U'
      before = ''
    }
    group = ''
    if (letter === 'n' && latin[i + 1] === 'g' && !isVowel(latin[i + 2] ?? '')) i++
    if (letter === 'c' && latin[i + 1] === 'h') {
      out += before === 'S' ? '' : 'S'
      before = 'S'
      i++
      continue
    }
    if ((letter === 't' || letter === 'd') && (latin[i + 1] === 's' || latin[i + 1] === 'z')) continue
    if (code !== before) out += code
    before = code
  }
  return out
}
