import { HEADER_GRAMMAR } from '../../data/header-grammar.ts'
import { headerTokens } from './header-tokens.ts'

/** Words of headers of one language, and of those that all borrow, by what they mean. */
export interface Vocabulary {
  /** Concepts by phrase: its words with a space between them. */
  readonly phrases: ReadonlyMap<string, readonly string[]>
  /** Concepts by the beginnings of single words. */
  readonly stems: ReadonlyMap<string, readonly string[]>
  /** Words of the longest phrase. */
  readonly longest: number
}

/** The concept of words that say nothing. */
export const NOTHING = '-'
/** The concept of words for what is nobody's name, day or number here. */
export const ELSE = '!'

let all: readonly Vocabulary[] | undefined

/** The vocabularies of all languages. */
export const vocabularies = (): readonly Vocabulary[] => (all ??= readAll())

function readAll(): readonly Vocabulary[] {
  const { Any: common, ...languages } = HEADER_GRAMMAR
  return Object.values(languages).map((own) => vocabulary([own, common!]))
}

function vocabulary(tables: readonly Readonly<Record<string, string>>[]): Vocabulary {
  const phrases = new Map<string, string[]>()
  const stems = new Map<string, string[]>()
  let longest = 1
  for (const table of tables)
    for (const [concept, list] of Object.entries(table))
      for (const entry of list.split(', ')) {
        const words = wordsOf(entry)
        const isStem = entry.endsWith('*') && words.length === 1
        longest = Math.max(longest, words.length)
        add(isStem ? stems : phrases, words.join(' '), concept)
        // A stem inside a phrase is matched as it stands; the phrase itself may end in any way.
        if (entry.endsWith('*') && !isStem) add(stems, words.join(' '), concept)
      }
  return { phrases, stems, longest }
}

/** {@link headerTokens} of an entry; most are such words already, and there are thousands. */
function wordsOf(entry: string): string[] {
  return PLAIN.test(entry) ? entry.split(' ') : headerTokens(entry)
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/

function add(to: Map<string, string[]>, key: string, concept: string): void {
  if (key === '') return
  const known = to.get(key)
  if (known === undefined) to.set(key, [concept])
  else if (!known.includes(concept)) known.push(concept)
}
