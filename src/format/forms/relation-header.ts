import { JOINING } from '../../data/form-words.ts'
import { isOfOthers } from '../grammar/grammar-key.ts'
import { candidates, indexOf, wordsOf } from './phrases.ts'
import { isRelationWord } from './role-header.ts'

/** Words before somebody to whom another one is related. */
const TO: ReadonlySet<string> = new Set('to with avec con com mit zu zum zur na с до з با به مع ب'.split(' '))

/** The like behind whom they speak of. */
const TO_BEHIND: ReadonlySet<string> = new Set('سے से संग ile সাথে'.split(' '))

/**
 * Whose relation to the other a header tells, by the phrases of forms in it: "FM relation" is the enquirer's, and so is "relation to SP";
 * "Relation of SP to Enq." is the sought person's. Undefined for any other header.
 */
export function relationOfHeader(header: string): 'enquirer.role' | 'sought.role' | undefined {
  // `بالمفقود`: "with" is written together with the article.
  const words = wordsOf(header).flatMap((word) => (/^بال../.test(word) ? ['ب', word.slice(1)] : word))
  const left: (string | undefined)[] = [...words]
  let first: { readonly at: number; readonly end: number; readonly of: 'enquirer' | 'sought' } | undefined
  for (const { of, words: phrase } of candidates(words)) {
    if (of !== 'enquirer' && of !== 'sought') continue
    const at = indexOf(words, phrase)
    if (at < 0 || left[at] === undefined) continue
    left.fill(undefined, at, at + phrase.length)
    if (first === undefined || at < first.at) first = { at, end: at + phrase.length, of }
  }
  if (first === undefined) return undefined
  const said = left.filter(
    (word): word is string => word !== undefined && !TO.has(word) && !TO_BEHIND.has(word),
  )
  // `lien de parenté` is one of these words with what joins it.
  const isRelation =
    isRelationWord(said.filter((word) => !JOINING.has(word)).join('')) ||
    isRelationWord(trimmed(said).join(''))
  if (!isRelation) return undefined
  const isTo = words.slice(0, first.at).some((word) => TO.has(word)) || TO_BEHIND.has(words[first.end] ?? '')
  return (first.of === 'enquirer') === isTo ? 'sought.role' : 'enquirer.role'
}

/** Whether a header asks for the relation to somebody who is no relative: `Rel. to FRP`, whatever the register calls the first of a household. */
export const relatesToSomebody = (header: string): boolean => header.split(/[/|]/).some(isToSomebody)

function isToSomebody(header: string): boolean {
  const words = wordsOf(header)
  const at = words.findIndex((word) => TO.has(word))
  const to = words.slice(at + 1).join(' ')
  return at > 0 && to !== '' && isRelationWord(words.slice(0, at).join('')) && !isOfOthers(to)
}

/** Words without those at either end that only join. */
function trimmed(words: readonly string[]): readonly string[] {
  const isSaying = (word: string): boolean => !JOINING.has(word)
  return words.slice(words.findIndex(isSaying), words.findLastIndex(isSaying) + 1)
}
