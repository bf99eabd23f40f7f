/**
 * Whom each column of a form is about. One row of a tracing request holds two people: who asks and who is sought. Headers say so
 * by a phrase ("Name of the missing person", "Enquirer's phone"), which is taken off before the rest is looked up.
 */
import {
  CHILD_PHRASES,
  ENQUIRER_PHRASES,
  ENQUIRER_ROLE_HEADERS,
  HEAD_ROLE_HEADERS,
  JOINING,
  PERSON_PHRASES,
  RELATION_HEADERS,
  SOUGHT_PHRASES,
  SOUGHT_ROLE_HEADERS,
} from '../../data/form-words.ts'
import { columnKey } from '../column-key.ts'
import { headerKey } from '../header-key.ts'
import { targetOfKey } from '../target-of-key.ts'

/** A column as one person's: the key of its header without the phrase that says whose it is. */
export interface WhoseColumn {
  readonly of: 'person' | 'enquirer'
  readonly key: string
  /** Set where the cell says what the one is to the other, and not what either is called. */
  readonly role?: RoleTarget
}

type RoleTarget = 'enquirer.role' | 'sought.role' | 'group.role' | 'relative.role'

interface Phrase {
  readonly of: 'sought' | 'enquirer' | 'person' | 'child'
  readonly words: readonly string[]
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined
let roles: ReadonlyMap<string, RoleTarget | 'any'> | undefined

/** Whose columns are, by their headers alone; one entry a header. */
export function whoseColumns(headers: readonly string[]): readonly WhoseColumn[] {
  const said = headers.map(stripped)
  const isForm = said.some(({ of }) => of === 'enquirer')
  const namesSought = said.some(({ of, key }) => of === 'sought' && isNameKey(key))
  const namesEnquirer = said.some(({ of, key }) => of === 'enquirer' && isNameKey(key))
  // "Name, Phone, Name of missing person": who isn't named is who fills in the form.
  const isUnsaid =
    namesSought && !namesEnquirer && said.some(({ of, key }) => of === undefined && isNameKey(key))
  const namesPerson = said.some(({ of, key }) => of !== 'enquirer' && of !== 'child' && isNameKey(key))
  const inGroups = said.some(({ whole }) => targetOfKey(whole) === 'group')
  return said.map(({ of, key, whole }, i) => {
    const near = said.slice(Math.max(0, i - NEAR), i + NEAR + 1)
    const isOfRelative = near.some(({ whole: other }) => targetOfKey(other) === 'relative.relative')
    const role = roleOfHeader(headers[i]!, { isForm: isForm || isUnsaid, isOfRelative, inGroups })
    if (role !== undefined) return { of: 'person', key: whole, role }
    if (of === 'enquirer' || (of === undefined && isUnsaid && isOwn(key))) return { of: 'enquirer', key }
    return { of: 'person', key: of === 'child' && namesPerson ? whole : key }
  })
}

interface Stripped {
  readonly of: Phrase['of'] | undefined
  readonly key: string
  readonly whole: string
}

/** A header without its phrase, where the rest is known. */
function stripped(header: string): Stripped {
  const whole = columnKey(header)
  const known = targetOfKey(whole)
  // "Child name" is a relative's, "birth place" nobody's else: only what has no meaning, or a child's, is looked at.
  if (known !== undefined && known !== 'relative.child') return { of: undefined, key: whole, whole }
  const words = header
    .slice(0, 200)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(headerKey)
    .filter((word) => word !== '')
  for (const { of, words: phrase } of candidates(words)) {
    const at = indexOf(words, phrase)
    if (at < 0) continue
    const rest = withoutPhrase(words, at, phrase.length)
    for (const label of rest.length === 0 ? ['name'] : [rest.join(' '), withArticle(rest)]) {
      const key = columnKey(label)
      if (targetOfKey(key) !== undefined) return { of, key, whole }
    }
  }
  return { of: undefined, key: whole, whole }
}

/** Phrases that begin with a word of these, the longest first. */
function candidates(words: readonly string[]): readonly Phrase[] {
  phrases ??= readPhrases()
  return words.flatMap((word) => phrases!.get(word) ?? []).sort((a, b) => b.words.length - a.words.length)
}

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>()
  const tables = [
    ['sought', SOUGHT_PHRASES],
    ['enquirer', ENQUIRER_PHRASES],
    ['person', PERSON_PHRASES],
    ['child', CHILD_PHRASES],
  ] as const
  for (const [of, table] of tables)
    for (const list of Object.values(table))
      for (const phrase of list.split(', ')) {
        const words = phrase.split(' ').map(headerKey)
        const first = all.get(words[0]!)
        if (first === undefined) all.set(words[0]!, [{ of, words }])
        else first.push({ of, words })
      }
  return all
}

function indexOf(words: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at++)
    if (phrase.every((word, n) => words[at + n] === word)) return at
  return -1
}

function withoutPhrase(words: readonly string[], at: number, length: number): string[] {
  const before = words.slice(0, at)
  const after = words.slice(at + length)
  while (before.length > 0 && JOINING.has(before.at(-1)!)) before.pop()
  while (after.length > 0 && JOINING.has(after[0]!)) after.shift()
  return [...before, ...after]
}

/** In Arabic the last noun of a chain has the article: of "place of birth of the missing" that is another one than of "the place of birth". */
function withArticle(words: readonly string[]): string {
  return [...words.slice(0, -1), `ال${words.at(-1)!}`].join(' ')
}

/** What is known of a file and a column's place in it. */
interface Around {
  readonly isForm: boolean
  /** Whether a column beside it names some relative. */
  readonly isOfRelative: boolean
  readonly inGroups: boolean
}

/** What a column of roles tells; undefined where it is none. */
function roleOfHeader(header: string, { isForm, isOfRelative, inGroups }: Around): RoleTarget | undefined {
  const key = headerKey(header)
  if (OF_RELATIVE.test(key)) return 'relative.role'
  roles ??= readRoles()
  const role = roles.get(key)
  if (role === 'any') {
    if (isForm) return 'enquirer.role'
    return isOfRelative ? 'relative.role' : inGroups ? 'group.role' : undefined
  }
  return role === 'group.role' || isForm ? role : undefined
}

/** Columns on either side in which the name stands beside the relationship. */
const NEAR = 2
const OF_RELATIVE =
  /^(?:(?:relative|relation|familymember|nextofkin|kin)\d{0,2}(?:relationship|relation|role|type)|(?:relationship|relation)\d{1,2})$/

function readRoles(): ReadonlyMap<string, RoleTarget | 'any'> {
  const tables = [
    ['any', RELATION_HEADERS],
    ['enquirer.role', ENQUIRER_ROLE_HEADERS],
    ['sought.role', SOUGHT_ROLE_HEADERS],
    ['group.role', HEAD_ROLE_HEADERS],
  ] as const
  return new Map(
    tables.flatMap(([role, table]) =>
      Object.values(table)
        .flatMap((list) => list.split(', '))
        .map((text) => [headerKey(text), role] as const),
    ),
  )
}

const isNameKey = (key: string): boolean => /^(?:name|given|family)$/.test(targetOfKey(key) ?? '')

/** What an unmarked column of a form says of whoever fills it in, beside a person who is called missing. */
const isOwn = (key: string): boolean =>
  /^(?:name|given|family|sex|birth|age|identifier\.|place\.(?:residence|current)\.)/.test(
    targetOfKey(key) ?? '',
  )
