import { isWithinOneEdit } from './one-edit.ts'
import { shortened } from './shortened.ts'
import { NOTHING, type Vocabulary } from './vocabulary.ts'

/** Letters from which on one wrong letter leaves a word known. */
const LONG = 7
/** Letters of the parts into which a word of an alphabet may fall (`fathername`). */
const PART = 4
/** Which of several questions or telephones it is; more digits are a year. */
const COUNT = /^\d{1,2}$/
/** Writing without spaces, and prefixes that Ethiopic and Arabic write together with what follows. */
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const PREFIX = /^(?:የ|በ|ለ|ከ|ናይ|وال|بال|ال|لل|ل|ب|و)(?=.{2})/u

/**
 * What each word or phrase of a header may mean in one language, in their order.
 * @param written the words; one that ends with a point may be broken off
 * @returns undefined where a word of it is not known there
 */
export function wordConcepts(
  written: readonly string[],
  vocabulary: Vocabulary,
): readonly (readonly string[])[] | undefined {
  const words = written.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
  const found: (readonly string[])[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(words, at, vocabulary)
    if (phrase) {
      found.push(phrase.concepts)
      at += phrase.length
      continue
    }
    const single = ofWord(words[at]!, vocabulary) ?? ofBeginning(written[at]!, words[at]!, vocabulary)
    if (single === undefined) return undefined
    found.push(...single)
    at++
  }
  return found
}

function ofBeginning(
  written: string,
  word: string,
  vocabulary: Vocabulary,
): readonly (readonly string[])[] | undefined {
  const concepts = written === word ? undefined : shortened(word, vocabulary)
  return concepts && [concepts]
}

function longestPhrase(
  words: readonly string[],
  at: number,
  { phrases, stems, longest }: Vocabulary,
): { readonly concepts: readonly string[]; readonly length: number } | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ')
    const concepts = phrases.get(text) ?? stemOf(text, stems)
    if (concepts) return { concepts, length }
  }
  return undefined
}

/** The longest beginning that is known, with as many words. */
function stemOf(text: string, stems: Vocabulary['stems']): readonly string[] | undefined {
  const least = Math.max(2, text.lastIndexOf(' ') + 2)
  for (let end = text.length; end >= least; end--) {
    const concepts = stems.get(text.slice(0, end))
    if (concepts) return concepts
  }
  return undefined
}

function ofWord(word: string, vocabulary: Vocabulary): readonly (readonly string[])[] | undefined {
  const plain = word.replace(PREFIX, '')
  const known = plain === word ? undefined : vocabulary.phrases.get(plain)
  if (known) return [known]
  if (COUNT.test(word)) return [[NOTHING]]
  return inParts(word, vocabulary) ?? misspelled(word, vocabulary)
}

/** A word that is made of known ones: `fathername`, `出生日期`. The longest parts first. */
function inParts(word: string, vocabulary: Vocabulary): readonly (readonly string[])[] | undefined {
  const least = JOINED.test(word) ? 1 : PART
  if (word.length < 2 * least || word.length > 40) return undefined
  const dead = new Set<number>()
  const from = (at: number): (readonly string[])[] | undefined => {
    if (at === word.length) return []
    if (dead.has(at)) return undefined
    for (let end = word.length; end >= at + least; end--) {
      const concepts = vocabulary.phrases.get(word.slice(at, end))
      const rest = concepts && from(end)
      if (rest) return [concepts, ...rest]
    }
    dead.add(at)
    return undefined
  }
  return from(0)
}

/** A long word with one letter wrong, where only one meaning is that near. */
function misspelled(word: string, { phrases }: Vocabulary): readonly (readonly string[])[] | undefined {
  if (word.length < LONG || JOINED.test(word)) return undefined
  let near: readonly string[] | undefined
  for (const [known, concepts] of phrases) {
    if (known.length < LONG || known.includes(' ')) continue
    if (!isWithinOneEdit(known, word)) continue
    if (near && near.join() !== concepts.join()) return undefined
    near = concepts
  }
  return near && [near]
}
