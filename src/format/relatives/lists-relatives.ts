import { listedPeople } from './listed-people.ts'
import { parseRole } from '../cells/parse-role.ts'

/** Shorter and longer texts are no lists of relatives with their roles, and remarks are long. */
const LENGTHS = [5, 300] as const

/** Whether a cell under any header names people with what they are to the person: "mother: Amina; brothers Ali, Omar". */
export function listsRelatives(text: string): boolean {
  if (text.length < LENGTHS[0] || text.length > LENGTHS[1] || !/[^\p{L}\p{M}]/u.test(text)) return false
  return (listedPeople(text) ?? []).some((one) => {
    const equals = one.indexOf('=')
    return equals > 0 && parseRole(one.slice(0, equals)) !== 'relative'
  })
}
