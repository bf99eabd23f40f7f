/**
 * Whom each column of a form is about. One row of a tracing request holds two people: who asks and who is sought. Headers say so
 * by a phrase ("Name of the missing person", "Enquirer's phone"), which is taken off before the rest is looked up.
 */
import { columnKey, unnamedPart } from '../grammar/column-key.ts'
import { headerKey } from '../header-key.ts'
import { candidates, indexOf, type Phrase, withoutPhrase, wordsOf } from './phrases.ts'
import { withPhonesBeside } from './phones-beside.ts'
import { relationOfHeader, relatesToSomebody } from './relation-header.ts'
import { withoutStrokes } from './letter-labels.ts'
import { roleOfHeader } from './role-header.ts'
import { targetOfKey } from '../headers/target-of-key.ts'
import { unknownGroup } from './unknown-group.ts'
import type { WhoseColumn } from './whose-column.ts'
import { isYours, yourKey } from './your-columns.ts'

/** Columns on either side in which a name stands beside the relationship. */
const NEAR = 2

/** Whose columns are, by their headers alone; one entry a header. */
export function whoseColumns(headers: readonly string[]): readonly WhoseColumn[] {
  const labels = withoutStrokes(headers)
  let said = withSoughtGroup(
    labels,
    labels.map((header) => stripped(header, true)),
  )
  // "Applicant" and "informant" are enquirers only where somebody is called sought.
  if (!said.some(({ of, key }) => of === 'sought' && isNameKey(key)))
    said = labels.map((header) => stripped(header, false))
  keepApart(headers, said)
  const isForm = said.some(({ of }) => of === 'enquirer')
  const saysYour = headers.some((header, i) => isYours(header, said[i]!.key) && isNameKey(said[i]!.key))
  const namesSought = said.some(({ of, key }) => of === 'sought' && isNameKey(key))
  const namesEnquirer = said.some(({ of, key }) => of === 'enquirer' && isNameKey(key))
  // "Name, Phone, Name of missing person": who isn't named is who fills in the form.
  const isUnsaid =
    namesSought &&
    !namesEnquirer &&
    !saysYour &&
    said.some(({ of, key }) => of === undefined && isNameKey(key))
  // "Your name" on the sheet of somebody who is missing is who fills it in; on any other the person.
  const yours = headers.map((header, i) => namesSought && isYours(header, said[i]!.key))
  const namesPerson = said.some(({ of, key }) => of !== 'enquirer' && of !== 'fallback' && isNameKey(key))
  const inGroups = said.some(({ whole }) => targetOfKey(whole) === 'group')
  let toHead = false
  const columns = said.map(({ of, key, whole }, i): WhoseColumn => {
    const near = said.slice(Math.max(0, i - NEAR), i + NEAR + 1)
    const isOfRelative = near.some(({ whole: other }) => targetOfKey(other) === 'relative.relative')
    const around = {
      isForm: isForm || isUnsaid || yours.includes(true),
      isOfRelative,
      inGroups,
    }
    const role =
      roleOfHeader(headers[i]!, around) ??
      roleOfHeader(whole, around) ??
      (around.isForm ? relationOfHeader(headers[i]!) : undefined) ??
      (inGroups && !around.isForm && relatesToSomebody(headers[i]!) ? 'group.role' : undefined)
    // A person is one thing to a head: beside such a column `Rel.` may be the religion.
    const isRole = role !== undefined && !(role === 'group.role' && toHead)
    toHead ||= role === 'group.role'
    if (isRole) return { of: 'person', key: whole, role }
    if (of === 'enquirer' || (of === undefined && (yours[i]! || (isUnsaid && isOwn(key)))))
      return { of: 'enquirer', key }
    return { of: 'person', key: of === 'fallback' && namesPerson ? whole : key }
  })
  return withPhonesBeside(columns, (i) => said[i]!.of === undefined)
}

/** What is under a name that nobody understands, beside the enquirer's columns, is of the person sought. */
function withSoughtGroup(headers: readonly string[], said: Stripped[]): Stripped[] {
  const names = said.filter(({ key }) => isNameKey(key))
  if (names.length === 0 || names.some(({ of }) => of !== 'enquirer')) return said
  const keys = unknownGroup(headers, (i) => said[i]!.of === undefined)
  return said.map((column, i) => {
    const key = keys.get(i)
    return key === undefined || targetOfKey(key) === undefined ? column : { of: 'sought', key, whole: key }
  })
}

interface Stripped {
  readonly of: Phrase['of'] | undefined
  readonly key: string
  readonly whole: string
}

/** What comes again in another part of a form is somebody else's: `group_a/first_name`, `group_b/first_name`. In place. */
function keepApart(headers: readonly string[], said: Stripped[]): void {
  const parts = new Map<string, string>()
  headers.forEach((header, i) => {
    const part = unnamedPart(header)
    if (part === undefined || !isOwn(said[i]!.key)) return
    const first = parts.get(said[i]!.key) ?? part
    parts.set(said[i]!.key, first)
    if (first !== part) said[i] = { of: undefined, key: headerKey(header), whole: headerKey(header) }
  })
}

/** A header without its phrase, where the rest is known. */
function stripped(header: string, withAskers: boolean): Stripped {
  const whole = yourKey(header) ?? columnKey(header)
  if (whole === 'headname') return { of: 'fallback', key: 'name', whole }
  const known = targetOfKey(whole)
  // `_submitted_by` is whoever was logged in: tools mark so what is theirs.
  if (header.startsWith('_')) return { of: undefined, key: whole, whole }
  // "Child name" is a relative's, "birth place" nobody's else: only what has no meaning, or a child's, is looked at.
  if (known !== undefined && !known.startsWith('relative.child')) return { of: undefined, key: whole, whole }
  // `group_hoh/hoh_name`, `group_hoh/phone`: the last step of a path says it as well, and so does the name of a group.
  const named = header.replace(GROUP, '$1')
  for (const label of new Set([header, header.slice(header.lastIndexOf('/') + 1), named])) {
    const found = withoutWhose(wordsOf(label), withAskers)
    if (found !== undefined) return { ...found, whole }
  }
  return { of: undefined, key: whole, whole }
}

const GROUP = /(^|\/)(?:group|grp|section|sec|begin)_(?=[a-z])/gi

/** Whose the words of a header say that it is, and the key of the rest, where that is known. */
function withoutWhose(
  words: readonly string[],
  withAskers: boolean,
): Pick<Stripped, 'of' | 'key'> | undefined {
  for (const { of: whose, words: phrase } of candidates(words)) {
    if (whose === 'asker' && !withAskers) continue
    const of = whose === 'asker' ? 'enquirer' : whose
    const at = indexOf(words, phrase)
    if (at < 0) continue
    const rest = withoutPhrase(words, at, phrase.length)
    // `المراجع (طالب البحث)`: one person by two names.
    const again = rest.length > 0 && rest.length < words.length ? withoutWhose(rest, withAskers) : undefined
    if (again?.of === of) return again
    // What joins words of one language may be a word of another: `la_la_yahay/da_diisa`.
    const all = words.toSpliced(at, phrase.length)
    const labels = [rest.join(' '), ...withArticle(rest), all.join(' ')]
    for (const label of rest.length === 0 ? ['name'] : labels) {
      const key = columnKey(label)
      if (targetOfKey(key) !== undefined) return { of: rest.length === 0 ? bare(of, phrase) : of, key }
    }
  }
  return undefined
}

/** Of a header that is a phrase and no more: "Deceased" or "Missing" may be a yes or no, "Missing person" and "Enquirer" are somebody. */
function bare(of: Phrase['of'], phrase: readonly string[]): Phrase['of'] {
  return of === 'enquirer' || (of === 'sought' && phrase.length > 1) ? of : 'fallback'
}

/** In Arabic the last noun of a chain has the article: of "place of birth of the missing" that is another one than of "the place of birth". */
function withArticle(words: readonly string[]): readonly string[] {
  const last = words.at(-1)!
  return /\p{Script=Arabic}/u.test(last) ? [[...words.slice(0, -1), `ال${last}`].join(' ')] : []
}

const isNameKey = (key: string): boolean => /^(?:name|given|family)$/.test(targetOfKey(key) ?? '')

/** What an unmarked column of a form says of whoever fills it in, beside a person who is called missing. */
const isOwn = (key: string): boolean =>
  /^(?:name|given|family|sex|birth|age|identifier\.|place\.(?:residence|current)\.)/.test(
    targetOfKey(key) ?? '',
  )
