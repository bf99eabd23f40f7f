import { HEAD_CELLS, ROLE_CELLS, ROLE_CELLS_ALONE } from '../../data/form-words.ts'
import type { GroupRole, RelationRole, Sex } from '../../record/types.ts'
import { type BoundedCache, createBoundedCache } from '../../internal/bounded-cache.ts'
import { roleOfWord } from '../headers/find-role.ts'
import { headerKey } from '../header-key.ts'

let cells: ReadonlyMap<string, RelationRole> | undefined
let alone: ReadonlyMap<string, RelationRole> | undefined

/** The role that a cell tells ("Mother", "mother of the child", "maternal uncle", "والدته"); `relative` where it tells none that is known. */
export const parseRole = (text: string): RelationRole =>
  knownRole(text) ?? (alone ??= readCells(ROLE_CELLS_ALONE)).get(headerKey(text.slice(0, 100))) ?? 'relative'

/** Whose parents and children are not the person's. */
const BY_MARRIAGE = /in[ -]?laws?\b|\bgod|\bbelle[ -]|\bbeau[x]?[ -]|\bex[ -]/i
/** Whose relative it is, and what: "wife's cousin", "son of my sister". */
const WHOSE = [/^(?<whose>.+?)['’]s\s+(?<what>.+)$/i, /^(?<what>.+?)\s+(?:of|de|du)\s+(?<whose>.+)$/i]

let roles: BoundedCache<RelationRole | 'none'> | undefined
/** Texts that are remembered: cells of lists tell one of a few dozen roles (`sister=Amina`), in front of names. */
const ROLES_KEPT = 256
const LONGEST_KEPT = 16

/** The same; undefined where it tells none, or one to another relative. */
export function knownRole(text: string): RelationRole | undefined {
  if (text.length > LONGEST_KEPT) return roleAnew(text)
  roles ??= createBoundedCache(ROLES_KEPT)
  let role = roles.get(text)
  if (role === undefined) roles.set(text, (role = roleAnew(text) ?? 'none'))
  return role === 'none' ? undefined : role
}

function roleAnew(text: string): RelationRole | undefined {
  if (BY_MARRIAGE.test(text)) return undefined
  for (const shape of WHOSE) {
    const { whose = '', what = '' } = shape.exec(text.slice(0, 100))?.groups ?? {}
    const [of, role] = [oneRole(whose), oneRole(what)]
    // The child of a form is the person.
    if (of !== undefined && role !== undefined) return of === 'child' ? role : relativeOf(of, role)
  }
  return oneRole(text)
}

/** What somebody's relative is to the person, where one word says it: a brother's son is a nephew. */
const THROUGH: Readonly<
  Partial<Record<RelationRole, Readonly<Partial<Record<RelationRole, RelationRole>>>>>
> = /* @__PURE__ */ (() => {
  const ofParent = {
    mother: 'grandparent',
    father: 'grandparent',
    brother: 'uncle',
    sister: 'aunt',
    son: 'brother',
    daughter: 'sister',
  } as const
  const ofSibling = { son: 'nephew', daughter: 'niece' } as const
  const ofUncle = { son: 'cousin', daughter: 'cousin', child: 'cousin' } as const
  const ofChild = { son: 'grandchild', daughter: 'grandchild', child: 'grandchild' } as const
  return {
    mother: ofParent,
    father: ofParent,
    parent: ofParent,
    brother: ofSibling,
    sister: ofSibling,
    sibling: ofSibling,
    uncle: ofUncle,
    aunt: ofUncle,
    son: ofChild,
    daughter: ofChild,
  }
})()

const relativeOf = (of: RelationRole, what: RelationRole): RelationRole | undefined => THROUGH[of]?.[what]

/** The same, and `relative` of whom a word for one tells that is none of these: a mother-in-law, a wife's cousin. */
export const toldRole = (text: string): RelationRole | undefined =>
  knownRole(text) ?? (oneRole(text) === undefined ? undefined : 'relative')

/** Of a man or a woman: what both words of `Son/Daughter` say together. */
const EITHER: Readonly<Partial<Record<RelationRole, RelationRole>>> = {
  mother: 'parent',
  father: 'parent',
  son: 'child',
  daughter: 'child',
  brother: 'sibling',
  sister: 'sibling',
  husband: 'spouse',
  wife: 'spouse',
  aunt: 'relative',
  uncle: 'relative',
  niece: 'relative',
  nephew: 'relative',
}
const OR = /\s*\/\s*|\s+(?:or|ou|o|oder|или|або|أو|یا)\s+/u

function oneRole(text: string): RelationRole | undefined {
  const whole = roleIn(text)
  const [first = '', second, ...more] = text.slice(0, 100).split(OR)
  if (second === undefined || more.length > 0) return whole
  const [one, two] = [roleIn(first), roleIn(second)]
  return one === undefined || two === undefined || one === two ? whole : (EITHER[one] ?? whole)
}

function roleIn(text: string): RelationRole | undefined {
  const words = text.slice(0, 100).split(/[^\p{L}\p{M}]+/u)
  const roles = [text.slice(0, 100), ...words.map((word, n) => `${words[n - 1] ?? ''}${word}`), ...words]
  for (const word of roles) {
    const key = headerKey(word)
    const role = key === '' ? undefined : (roleOfWord(key) ?? (cells ??= readCells(ROLE_CELLS)).get(key))
    if (role !== undefined) return role
  }
  return undefined
}

let heads: ReadonlySet<string> | undefined

/** What a cell says that somebody is to the head of the household. */
export function parseGroupRole(text: string): GroupRole {
  heads ??= new Set(Object.values(HEAD_CELLS).flatMap((list) => list.split(', ').map(headerKey)))
  return heads.has(headerKey(text.slice(0, 100))) ? 'head' : parseRole(text)
}

function readCells(table: Readonly<Record<string, string>>): ReadonlyMap<string, RelationRole> {
  return new Map(
    Object.entries(table).flatMap(([role, list]) =>
      list.split(', ').map((word) => [headerKey(word), role as RelationRole] as const),
    ),
  )
}

/** By role: what the other one is, if a woman, if a man, if nobody says. */
const INVERSE: Readonly<Record<RelationRole, readonly [RelationRole, RelationRole, RelationRole]>> = {
  mother: ['daughter', 'son', 'child'],
  father: ['daughter', 'son', 'child'],
  parent: ['daughter', 'son', 'child'],
  child: ['mother', 'father', 'parent'],
  son: ['mother', 'father', 'parent'],
  daughter: ['mother', 'father', 'parent'],
  brother: ['sister', 'brother', 'sibling'],
  sister: ['sister', 'brother', 'sibling'],
  sibling: ['sister', 'brother', 'sibling'],
  husband: ['wife', 'husband', 'spouse'],
  wife: ['wife', 'husband', 'spouse'],
  spouse: ['wife', 'husband', 'spouse'],
  grandparent: ['grandchild', 'grandchild', 'grandchild'],
  grandchild: ['grandparent', 'grandparent', 'grandparent'],
  aunt: ['niece', 'nephew', 'relative'],
  uncle: ['niece', 'nephew', 'relative'],
  cousin: ['cousin', 'cousin', 'cousin'],
  niece: ['aunt', 'uncle', 'relative'],
  nephew: ['aunt', 'uncle', 'relative'],
  guardian: ['relative', 'relative', 'relative'],
  relative: ['relative', 'relative', 'relative'],
}

/**
 * What somebody is to a relative of this role: to a mother a child.
 * @param sex of that somebody
 */
export function inverseRole(role: RelationRole, sex: Sex | undefined): RelationRole {
  const [woman, man, anybody] = INVERSE[role]
  return sex === 'female' ? woman : sex === 'male' ? man : anybody
}
