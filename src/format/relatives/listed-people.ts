/** Lists of relatives as people and programs write them in one cell: "mother: Amina; brother Ali (12)", lines, JSON. */
import { BETWEEN_NAMES } from './conjunctions.ts'
import { toldRole } from '../cells/parse-role.ts'
import { roleBefore } from './role-before.ts'

const BETWEEN = /\s*[|\n;]\s*|\s*[,،、，፣](?!\s*\d)\s*/g
const AND = new RegExp(BETWEEN_NAMES, 'u')
/** "mère Awa et frère Ali": before a word that may be a role. */
const AND_BEFORE = new RegExp(`(\\p{L}[\\p{L}\\p{M}]*)?${BETWEEN_NAMES}(?=(\\p{L}[\\p{L}\\p{M}]*)\\s)`, 'gu')
const NUMBER = /^(?:\(?\d{1,2}[.)]|[-•*])\s*/
const ROLE_BEFORE = /^((?:[^:：–-]|\b-\b){1,32})\s*(?:[:：]|\s[–-])\s*(.+)$/
const ROLE_BEHIND = /^(.+?)\s*(?:\(([^)]{1,32})\)[\d\s+-]*|\s[–-]\s*([^\d]{1,32})|\s*\/\s*([^\d/]{1,32}))$/
/** In Arabic "and" is written with the word behind it. */
const ARABIC_AND = /\s+و(?=(\p{L}+)\s)/gu
/** Words for several people, so that names behind commas are theirs as well: "brothers: Ali, Omar". */
const PLURAL =
  /[^s\W]s$|^(?:children|enfants|irmãs|діти|дети|брати|братья|сестри|с[её]стры|сини|сыновья|доньки|дочери|bra[ćc]a|sestre|dj?eca|браћа|сестре|дј?еца|vëllezërit?|motrat?|fëmijët?|(?:ال)?(?:إخوة|اخوة|إخوته|أبناء|أبناؤه|أولاد|أولاده|بنات|أطفال)|برادران|خواهران|فرزندان|برا|خوشک|منداڵان|bira|xwişk|zarok|watoto|ndugu|saudara|anak|kapatid|frè|sè|ኣሕዋት|ደቂ|ልጆች|ወንድሞች|እህቶች|եղբայրներ|քույրեր|երեխաներ|சகோதரர்கள்|பிள்ளைகள்)$/iu
const HIDDEN = '\u001f'

/** What divides people stands outside of brackets: "Ali (brother, 12), Amina". Inside, divisions are hidden. */
export function hideInBrackets(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, (part) => part.replace(/[,،、;|\n]/g, HIDDEN))
}

/** The same text with what was hidden. */
export const shown = (text: string): string => text.replaceAll(HIDDEN, ',')

interface Piece {
  readonly text: string
  /** Whether a comma, and nothing stronger, stands before it. */
  readonly joined: boolean
}

function piecesOf(text: string): readonly Piece[] {
  const out: Piece[] = []
  let from = 0
  let joined = false
  const add = (to: number): void => {
    const piece = shown(text.slice(from, to)).replace(NUMBER, '').trim()
    if (piece !== '') out.push({ text: piece, joined })
  }
  for (const { 0: sign, index } of text.matchAll(BETWEEN)) {
    add(index)
    from = index + sign.length
    joined = !/[|\n;]/.test(sign)
  }
  add(text.length)
  return out
}

/**
 * @param text a cell of relatives of any role
 * @returns each as `role=name`, or as the name where nothing says the role; undefined where the cell is in this form already, or
 *   may be one person
 */
export function listedPeople(text: string): readonly string[] | undefined {
  const json = textsOfJson(text)
  if (json) return json
  if (text.includes('=')) return undefined
  const divided = text
    .replace(ARABIC_AND, (whole, word: string) => (toldRole(word) === undefined ? whole : '، '))
    .replace(AND_BEFORE, (whole, before: string | undefined, word: string) =>
      toldRole(word) === undefined || (before !== undefined && toldRole(before) !== undefined)
        ? whole
        : `${before ?? ''}, `,
    )
  const pieces = piecesOf(hideInBrackets(divided))
  const bySigns = ({ text: piece }: Piece): Told | undefined => {
    const before = withRole(ROLE_BEFORE.exec(piece), 1, 2)
    return before ?? withRole(ROLE_BEHIND.exec(piece), 2, 1)
  }
  if (pieces.some((piece) => bySigns(piece) !== undefined)) {
    // "brothers: Deng, Bol, sister Achol": in small letters, as no name is.
    const told = withPlurals(
      pieces,
      (piece) => bySigns(piece) ?? (/^\p{Ll}/u.test(piece.text) ? byWord(piece.text, false) : undefined),
    )
    return pieces.flatMap((piece, n) => told[n] ?? [piece.text])
  }
  // A word alone before a name is also a name itself (Ama, Son): all of them have to be roles.
  const isClear = pieces.some(({ text: piece }) => roleBefore(piece, false) !== undefined)
  const begun = withPlurals(pieces, ({ text: piece }) => byWord(piece, isClear))
  if (begun.every((one) => one !== undefined)) return begun.flat()
  // "Yusuf, Amina" may be one person.
  const isSeveral =
    pieces.length > 2 || (pieces.length === 2 && pieces.every((piece) => piece.text.includes(' ')))
  return isSeveral ? pieces.map((piece) => piece.text) : undefined
}

interface Told {
  readonly label: string
  readonly role: string
  readonly name: string
}

/**
 * What each piece tells; a name that a comma joins to people of a plural role is of that role, and "brothers Musa and Ali" are two.
 */
function withPlurals(
  pieces: readonly Piece[],
  toldBy: (piece: Piece) => Told | undefined,
): readonly (readonly string[] | undefined)[] {
  let plural: string | undefined
  const named = (role: string, names: string): readonly string[] =>
    (plural === undefined ? [names] : names.split(AND)).map((name) => `${role}=${name}`)
  return pieces.map((piece) => {
    const told = toldBy(piece)
    if (told !== undefined) {
      plural = PLURAL.test(told.label.trim()) ? told.role : undefined
      return named(told.role, told.name)
    }
    if (!piece.joined) plural = undefined
    return plural === undefined ? undefined : named(plural, piece.text)
  })
}

function byWord(piece: string, isClear: boolean): Told | undefined {
  const [label, name] = roleBefore(piece, isClear) ?? []
  const role = label === undefined ? undefined : toldRole(label)
  return role === undefined ? undefined : { label: label!, role, name: name! }
}

function withRole(match: RegExpExecArray | null, role: number, name: number): Told | undefined {
  const word = match?.[role] ?? (role === 2 ? (match?.[3] ?? match?.[4]) : undefined)
  const known = word === undefined ? undefined : toldRole(word)
  return known === undefined ? undefined : { label: word!, role: known, name: match![name]! }
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
