/** Lists of relatives as people and programs write them in one cell: "mother: Amina; brother Ali (12)", lines, JSON. */
import { toldRole } from './forms/parse-role.ts'

const BETWEEN = /\s*[|\n;]\s*|\s*[,،、](?!\s*\d)\s*/
const NUMBER = /^(?:\(?\d{1,2}[.)]|[-•*])\s*/
const ROLE_BEFORE = /^((?:[^:：–-]|\b-\b){1,32})\s*(?:[:：]|\s[–-])\s*(.+)$/
const ROLE_BEHIND = /^(.+?)\s*(?:\(([^)\d]{1,32})\)|\s[–-]\s*([^\d]{1,32}))$/
const WORD_BEFORE = /^(\p{L}+)\s+(.+)$/u

/**
 * @param text a cell of relatives of any role
 * @returns each as `role=name`, or as the name where nothing says the role; undefined where the cell is in this form already, or
 *   may be one person
 */
export function listedPeople(text: string): readonly string[] | undefined {
  const json = textsOfJson(text)
  if (json) return json
  if (text.includes('=')) return undefined
  const pieces = text
    .split(BETWEEN)
    .map((piece) => piece.replace(NUMBER, ''))
    .filter((piece) => piece !== '')
  const told = pieces.map(
    (piece) => withRole(ROLE_BEFORE.exec(piece), 1, 2) ?? withRole(ROLE_BEHIND.exec(piece), 2, 1),
  )
  if (told.some((one) => one !== undefined)) return pieces.map((piece, n) => told[n] ?? piece)
  // A word alone before a name is also a name itself (Ama, Son): all of them have to be roles.
  const begun = pieces.map((piece) => withRole(WORD_BEFORE.exec(piece), 1, 2))
  if (begun.every((one) => one !== undefined)) return begun
  // "Yusuf, Amina" may be one person.
  const isSeveral = pieces.length > 2 || (pieces.length === 2 && pieces.every((piece) => piece.includes(' ')))
  return isSeveral ? pieces : undefined
}

function withRole(match: RegExpExecArray | null, role: number, name: number): string | undefined {
  const word = match?.[role] ?? (role === 2 ? match?.[3] : undefined)
  const known = word === undefined ? undefined : toldRole(word)
  return known === undefined ? undefined : `${known}=${match![name]!}`
}

/** The people of a JSON list in a cell, as texts: names, or objects with a name, a role and a day of birth; undefined for anything else. */
export function textsOfJson(text: string): readonly string[] | undefined {
  if (!/^\[.*\]$/s.test(text)) return undefined
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.flatMap((item) => textOf(item) ?? []) : undefined
  } catch {
    return undefined
  }
}

function textOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item.trim()
  if (typeof item !== 'object' || item === null) return undefined
  const fields = new Map(Object.entries(item).filter(([, value]) => typeof value === 'string'))
  const first = (...keys: string[]): string =>
    keys.map((key) => fields.get(key)).find((value) => value !== undefined) ?? ''
  const name = first('name', 'full_name', 'fullName')
  const role = first('role', 'relation', 'relationship')
  const birth = first('birth_date', 'birthDate', 'dob', 'date_of_birth')
  return `${role === '' ? '' : `${role}=`}${name}${birth === '' ? '' : `;${birth}`}`
}
