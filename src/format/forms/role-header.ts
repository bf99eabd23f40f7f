/** Columns that say what one person is to another: on a form, in a register of households, beside the name of a relative. */
import {
  ENQUIRER_ROLE_HEADERS,
  HEAD_ROLE_HEADERS,
  RELATION_HEADERS,
  SOUGHT_ROLE_HEADERS,
} from '../../data/form-words.ts'
import { headerKey } from '../header-key.ts'

export type RoleTarget = 'enquirer.role' | 'sought.role' | 'group.role' | 'relative.role'

let roles: ReadonlyMap<string, RoleTarget | 'any'> | undefined

/** What is known of a file and of a column's place in it. */
export interface Around {
  readonly isForm: boolean
  /** Whether a column beside it names some relative. */
  readonly isOfRelative: boolean
  readonly inGroups: boolean
}

/** What a column of roles tells; undefined where it is none. */
export function roleOfHeader(
  header: string,
  { isForm, isOfRelative, inGroups }: Around,
): RoleTarget | undefined {
  const keys = [headerKey(header), headerKey(header.slice(header.lastIndexOf('/') + 1))]
  if (keys.some((key) => OF_RELATIVE.test(key))) return 'relative.role'
  roles ??= readRoles()
  const role = roles.get(keys[0]!) ?? roles.get(keys[1]!)
  if (role === 'any') {
    if (isForm) return 'enquirer.role'
    return isOfRelative ? 'relative.role' : inGroups ? 'group.role' : undefined
  }
  return role === 'group.role' || isForm ? role : undefined
}

/** Whether a key means that somebody is related to somebody, and does not say who. */
export function isRelationWord(key: string): boolean {
  return (roles ??= readRoles()).get(key) === 'any'
}

const OF_RELATIVE =
  /^(?:(?:relative|relation|familymember|familydetails|nextofkin|kin)\d{0,2}(?:relationship|relation|role|type)\d{0,2}|(?:relationship|relation)\d{1,2})$/

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
