import type { RelationRole } from '../../record/types.ts'
import { ROLE_WORDS } from './synonyms.ts'
import type { FieldTarget, RelativePart } from '../targets.ts'
import { targetOfWord } from './header-words.ts'

const SHAPE = /^(?:nameof|namesof)?(.+?)\d{0,2}(?:(?:name|names|fullname)\d{0,2})?$/
/** "Mother's first name", "Date of birth of the father". */
const PARTS: readonly (readonly [RelativePart, string])[] = [
  ['given', 'firstname|givenname|forename'],
  ['family', 'lastname|familyname|surname'],
  ['birth', 'dateofbirth|birthdate|dob|yearofbirth|birthyear'],
]
const PART_SHAPES = PARTS.map(
  ([part, words]) =>
    [
      part,
      new RegExp(`^(?:(?:${words})of(?:the)?(.+?)\\d{0,2}|(.+?)\\d{0,2}(?:${words})\\d{0,2})$`),
    ] as const,
)

/** The relative that a header key names ("mothername", "parent1name", "spouses", "fatherfirstname"), or undefined. */
export function findRole(key: string): FieldTarget | undefined {
  const role = roleOfWord(SHAPE.exec(key)?.[1] ?? '')
  if (role !== undefined) return `relative.${role}`
  for (const [part, shape] of PART_SHAPES) {
    const [, before, after] = shape.exec(key) ?? []
    const whose = roleOfWord(before ?? after ?? '')
    if (whose !== undefined) return `relative.${whose}.${part}`
  }
  return undefined
}

/** The relative whose row a header key says that its column holds ("motherid", "idoffather"), or undefined. Partners with ids are mostly organisations. */
export function roleOfId(key: string): RelationRole | undefined {
  const [, before, after] =
    /^(?!partner)(?:(.+)(?:id|ids|idno|idnumber|rowid|recordid)|ids?of(?:the)?(.+))$/.exec(key) ?? []
  return roleOfWord(before ?? after ?? '')
}

/** The role that a word of some language stands for, in the singular or the plural, or undefined. */
export function roleOfWord(word: string): RelationRole | undefined {
  const known = roleWords().get(word)
  if (known !== undefined) return known
  const [head, role, part] = targetOfWord(word)?.split('.') ?? []
  return head === 'relative' && part === undefined ? (role as RelationRole) : undefined
}

let byWord: ReadonlyMap<string, RelationRole> | undefined

/** A word of two roles has the first one. */
function roleWords(): ReadonlyMap<string, RelationRole> {
  return (byWord ??= new Map(
    Object.entries(ROLE_WORDS)
      .flatMap(([role, words]) => words.split(' ').map((word) => [word, role as RelationRole] as const))
      .toReversed(),
  ))
}
