/**
 * Blocking codes of one given or family name: consonant skeletons, which survive a change of script, variant classes and
 * nicknames. See src/encode/names/skeleton.ts for the skeletons.
 */
import { givenNameClass } from '../../data/name-variants.ts'
import { nicknamesOf } from '../../data/nicknames.ts'
import { oneDeletion, skeleton } from '../../encode/names/skeleton.ts'
import { voweledSkeleton } from '../../encode/names/voweled.ts'
import type { NameToken, StructuredName } from '../../normalise/types.ts'

/** Words of a name that make codes, and readings of each word. */
const WORDS = 2
const READINGS = 2
/** Classes of a skeleton that count. */
const CLASSES = 6
/** Fewest classes that a deletion may leave. */
const REST = 2

/** The skeleton of each of the first words, with vowels where the consonants say too little, and the variant class. */
export function codesOf(name: StructuredName): readonly string[] {
  const out = new Set<string>()
  for (const token of wordsOf(name)) {
    for (const latin of token.latin.slice(0, READINGS)) {
      if (latin === '') continue
      const code = skeleton(latin)
      out.add(code.length >= 3 ? code.slice(0, CLASSES) : `${code}~${voweledSkeleton(latin)}`)
    }
    const group = givenNameClass(token.latin)
    if (group !== undefined) out.add(`=${group}`)
  }
  return [...out]
}

/** Bare skeletons, each also with a class dropped, the name itself and its nicknames. */
export function nearCodesOf(name: StructuredName): readonly string[] {
  const out = new Set<string>()
  for (const token of wordsOf(name)) {
    const latin = token.latin[0]!
    out.add(startOf(latin))
    out.add(`"${latin}`)
    for (const nickname of nicknamesOf(latin) ?? []) out.add(`"${nickname}`)
    for (const code of oneDeletion(skeleton(latin).slice(0, CLASSES), REST)) out.add(code)
  }
  return [...out]
}

const startOf = (latin: string): string => `'${latin.slice(0, 3)}`

/** First letters of the first words: what most slips leave alone. */
export function startsOf(name: StructuredName): readonly string[] {
  return wordsOf(name).map((token) => startOf(token.latin[0]!))
}

function wordsOf(name: StructuredName): readonly NameToken[] {
  const written = name.tokens.filter((t) => t.latin.length > 0 && t.latin[0] !== '')
  const words = written.filter((t) => t.role !== 'particle')
  return (words.length > 0 ? words : written).slice(0, WORDS)
}
