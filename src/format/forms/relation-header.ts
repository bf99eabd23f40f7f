import { JOINING } from '../../data/form-words.ts'
import { candidates, indexOf, wordsOf } from './phrases.ts'
import { isRelationWord } from './role-header.ts'

/** Words before somebody to whom another one is related. */
const TO: ReadonlySet<string> = new Set('to with avec con com mit zu zum zur na с до з'.split(' '))

/** The like behind whom they speak of. */
const TO_BEHIND: ReadonlySet<string> = new Set('سے से संग ile সাথে'.split(' '))

/**
 * Whose relation to the other a header tells, by the phrases of forms in it: "FM relation" is the enquirer's, and so is "relation to SP";
 * "Relation of SP to Enq." is the sought person's. Undefined for any other header.
 */
export function relationOfHeader(header: string): 'enquirer.role' | 'sought.role' | undefined {
  const words = wordsOf(header)
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
  const rest = left.filter(
    (word) => word !== undefined && !JOINING.has(word) && !TO.has(word) && !TO_BEHIND.has(word),
  )
  if (!isRelationWord(rest.join(''))) return undefined
  const isTo = words.slice(0, first.at).some((word) => TO.has(word)) || TO_BEHIND.has(words[first.end] ?? '')
  return (first.of === 'enquirer') === isTo ? 'sought.role' : 'enquirer.role'
}
