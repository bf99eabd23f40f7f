/**
 * Headers that nobody foresaw, read by their words: whose a thing is, what it is, and what more is said of it (`Nom complet de la mère`,
 * `groupe_parents/nom_pere`, `Sex (Jinsi)`). A header counts as read only if every word of it is known in one language, and all readings
 * of it say the same: a column that is left unread costs less than one that is taken for another.
 */
import { headerKey } from '../header-key.ts'
import { targetOfKey } from '../headers/target-of-key.ts'
import { isHint } from './form-hint.ts'
import { headerTokens } from './header-tokens.ts'
import { meaningOf, OTHERS } from './meanings.ts'
import { ELSE, NOTHING, vocabularies } from './vocabulary.ts'
import { wordConcepts } from './word-concepts.ts'

/** Words of longer headers are sentences about many things. */
const MOST_WORDS = 16
/** Readings of one header in one language, where words have several meanings. */
const MOST_READINGS = 64
const PATH = /^[\w.:/[\]-]+$/
const STEPS = /\[\d*\]|[./]|::/
/** What stands between the words of one language and those of another. */
const BETWEEN = /\s*[/|()（）\n;]\s*|\s+[-–—]\s+/u

/** The letter of a question: `a) Name`. */
const LETTERED = /^\s*[a-z][.)]\s*(?=\p{L}{2})/iu

const memo = new Map<string, string | undefined>()
/** Headers that are kept in mind; a file has fewer. */
const MOST_KEPT = 4096

/** The key of the plain English header that says the same (`mothername`); undefined for a header that is not understood. */
export function grammarKey(header: string): string | undefined {
  if (memo.has(header)) return memo.get(header)
  if (memo.size >= MOST_KEPT) memo.clear()
  const label = header.replace(LETTERED, '')
  const key = isPath(label) ? readPath(label) : (readWhole(wordsOf(label)) ?? readParts(label))
  // `N. scheda` is a number.
  const found = key ?? (label === header ? undefined : readWhole(wordsOf(header)))
  memo.set(header, found)
  return found
}

const wordsOf = (text: string): string[] => headerTokens(text, true)

/** One word for a mother or a father (`Ayah`) may as well be somebody's name, and the row no header. */
function readWhole(words: readonly string[]): string | undefined {
  const key = readWords(words)
  return words.length === 1 && (key === 'mother' || key === 'father') ? undefined : key
}

/** Whether a header speaks of somebody else, or of what only looks like a person's: its contents are not to be guessed at. */
export const isOfOthers = (header: string): boolean => says(header, OTHERS)

/** Whether a header asks how somebody is reached (`Contact`). */
export const asksHow = (header: string): boolean => says(header, REACHED)

const REACHED: ReadonlySet<string> = new Set(['contact', 'phone'])

/** Whether some words of a header have one of these meanings in some language. */
function says(header: string, wanted: ReadonlySet<string>): boolean {
  const words = headerTokens(header)
  return vocabularies().some(({ phrases }) =>
    words.some((_, at) =>
      [1, 2, 3].some((length) =>
        (phrases.get(words.slice(at, at + length).join(' ')) ?? []).some((concept) => wanted.has(concept)),
      ),
    ),
  )
}

/** A name of a field behind those of the parts of a form or an object in which it stands; not `Geb.-Ort`, whose point breaks off a word. */
const isPath = (header: string): boolean =>
  PATH.test(header) &&
  !header.includes('.-') &&
  STEPS.test(header.replace(/^[_\W]+|\.$/g, '')) &&
  /\p{L}{2}/u.test(header)

/** The last step of a path, with whom a step before it names. */
function readPath(header: string): string | undefined {
  const steps = header.split(STEPS).filter((step) => step !== '')
  const last = steps.pop() ?? ''
  if (!/\p{L}{2}/u.test(last)) return undefined
  const before = steps.flatMap(wordsOf).filter((word) => !WRAPPING.has(word))
  const whole = before.length === 0 ? undefined : readWords([...before, ...wordsOf(last)])
  // "father/mother_name" says once more, and better, whose it is.
  return before.length === 0 || (whole === undefined && isOfOthers(last))
    ? (known(last) ?? readWords(wordsOf(last)))
    : whole
}

/** Words of the parts of forms that say nothing of whose a field is. */
const WRAPPING: ReadonlySet<string> = new Set(
  (
    'group groupe grupo grp gr section seccion sec part partie form formulaire page info information informations identite identity identidad ' +
    'identification bio biodata demographics demographic demo personal person individual details data general basic profile roster hh household ' +
    'member members membre membres menage repeat rep begin registration respondent main intro introduction background'
  ).split(' '),
)

const known = (part: string): string | undefined => {
  const key = headerKey(part)
  return targetOfKey(key) === undefined ? undefined : key
}

/**
 * Parts of a header in several languages say one thing, or one of them says it more exactly. What is written in another alphabet and not
 * understood is taken for its translation, unless it speaks of somebody of whom the rest does not.
 */
function readParts(header: string): string | undefined {
  const parts = byScript(header)
    .flatMap((part) => part.split(BETWEEN))
    .filter((part) => headerTokens(part).length > 0 && !isHint(part))
  if (parts.length < 2 || parts.length > 4) return undefined
  const keys = parts.map((part) => known(part) ?? readWords(wordsOf(part)))
  const unread = parts.filter((_, n) => keys[n] === undefined)
  const read = parts.filter((_, n) => keys[n] !== undefined)
  if (unread.some((part) => !isTranslation(part, read))) return undefined
  return keys
    .filter((key) => key !== undefined)
    .reduce<string | undefined>((whole, key) => whole && moreExact(whole, key), keys.find(Boolean))
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)

function isTranslation(part: string, read: readonly string[]): boolean {
  if (read.some((other) => isLatin(other) === isLatin(part)) || !/\p{L}{2}/u.test(part)) return false
  return !isOfOthers(part) || read.every(isOfOthers)
}

/** A header cut where its letters change to another alphabet. */
function byScript(header: string): string[] {
  return header.split(
    /(?<=\p{Script=Latin}[^\p{L}]*)(?=\P{Script=Latin})(?=\p{L})|(?<=(?!\p{Script=Latin})\p{L}[\p{M}]*[^\p{L}]*)(?=\p{Script=Latin})/u,
  )
}

const BEGINNINGS: ReadonlySet<string> = new Set(['birth', 'origin'])
const PART_OF_NAME = /^(?:given|family)$/

function moreExact(one: string, other: string): string | undefined {
  const [a = '', b = ''] = [targetOfKey(one), targetOfKey(other)]
  if (a === b) return one
  if (a === 'name' && PART_OF_NAME.test(b)) return other
  if (b === 'name' && PART_OF_NAME.test(a)) return one
  const [ofA, ofB] = [a.split('.'), b.split('.')]
  if (ofA[0] !== 'place' || ofB[0] !== 'place') return undefined
  // Where somebody was born or comes from is the first of the two for most.
  if (BEGINNINGS.has(ofA[1]!) && BEGINNINGS.has(ofB[1]!)) return one
  if (ofA[1] !== ofB[1]) return undefined
  return ofA[2] === 'text' ? other : ofB[2] === 'text' ? one : undefined
}

/** What words mean as they stand, or else where those with a point may be broken off. */
function readWords(words: readonly string[]): string | undefined {
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  const whole = words.map((word) => word.replace('.', ''))
  return readIn(whole) ?? (whole.some((word, n) => word !== words[n]) ? readIn(words) : undefined)
}

/** What words mean in the languages that know all of them: the reading that leaves least unsaid, if there is one. */
function readIn(words: readonly string[]): string | undefined {
  let found: { readonly key: string; readonly concepts: number } | undefined
  let isOpen = false
  let isObjected = false
  for (const vocabulary of vocabularies()) {
    const concepts = wordConcepts(words, vocabulary)
    if (concepts === undefined) continue
    const all = readings(concepts)
    // "Son age" is his age in French, and a son's in English.
    if (all.length > 0 && all.every(isUnusable)) isObjected = true
    for (const said of all) {
      const key = said.has(ELSE) ? undefined : meaningOf(said)
      if (key === undefined || (found && said.size < found.concepts)) continue
      isOpen = found?.concepts === said.size && (isOpen || found.key !== key)
      found = { key, concepts: said.size }
    }
  }
  return isOpen || isObjected ? undefined : found?.key
}

/** Of somebody else, in a way that no rule knows. */
const isUnusable = (said: ReadonlySet<string>): boolean =>
  said.has(ELSE) || ([...said].some((concept) => OTHERS.has(concept)) && meaningOf(said) === undefined)

/** Every choice among the meanings of words, as sets. */
function readings(words: readonly (readonly string[])[]): readonly ReadonlySet<string>[] {
  let all: readonly ReadonlySet<string>[] = [new Set()]
  for (const concepts of words) {
    all = all.flatMap((said) =>
      concepts.map((concept) => (concept === NOTHING ? said : new Set([...said, ...concept.split(' ')]))),
    )
    if (all.length > MOST_READINGS) return []
  }
  return all
}
