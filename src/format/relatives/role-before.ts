/** A word that says in front of a name what the named one is: `mère Awa`, `grand frère Ali`, `su hermano mayor Juan`, `kakak laki-laki Yusuf`. */
import { BETWEEN_NAMES } from './conjunctions.ts'
import { headerKey } from '../header-key.ts'
import { toldRole } from '../cells/parse-role.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(headerKey))

/** Words before a role: whose, and how old. */
const BEFORE = words(
  'son sa ses mon ma mes leur leurs sus su mi mis seu sua seus suas his her their my the le la les el los las un une ' +
    'grand grande petit petite grands petits demi feu feue older elder eldest younger youngest little big late ' +
    'старший старша старшая молодший молодша младший младшая njegov njegova stariji starija mlađi mlađa',
)
/** Words behind a role and before the name. */
const BEHIND = words(
  'mayor menor gemelo gemela aîné aînée ainé ainée cadet cadette jumeau jumelle gémeo gémea laki-laki perempuan kandung',
)
/** Given names as well: a role in small letters, or where another word beside it is a role for sure. */
const NAMES_TOO = words('papa mama baba dada kaka nana nanay tatay son')
const TWO_ROLES = new RegExp(`^(\\p{L}[\\p{L}\\p{M}]*${BETWEEN_NAMES}\\p{L}[\\p{L}\\p{M}]*)\\s+(.+)$`, 'u')
const ONE_WORD = /^([\p{L}\p{M}'’-]+)\s+(.+)$/u

/**
 * @param isClear whether other people of the list have a word that is certainly a role
 * @returns the word or words of the role, and the name; undefined where no role stands before a name
 */
export function roleBefore(
  text: string,
  isClear: boolean,
): readonly [label: string, name: string] | undefined {
  const both = TWO_ROLES.exec(text)
  // "frères et sœurs Awa et Ali": both words together are siblings.
  if (both && toldRole(both[1]!) !== undefined && toldRole(both[1]!.split(' ', 1)[0]!) !== undefined)
    return [both[1]!, both[2]!]
  const [, first, rest] = ONE_WORD.exec(text) ?? []
  if (first === undefined || rest === undefined) return undefined
  if (BEFORE.has(headerKey(first))) {
    const behind = roleBefore(rest, isClear)
    if (behind !== undefined) return behind
  }
  if (toldRole(first) === undefined) return undefined
  if (!isClear && /^\p{Lu}/u.test(first) && NAMES_TOO.has(headerKey(first))) return undefined
  const [, adjective, name] = ONE_WORD.exec(rest) ?? []
  return [first, adjective !== undefined && BEHIND.has(headerKey(adjective)) ? name! : rest]
}
