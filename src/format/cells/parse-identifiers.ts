/**
 * The numbers and addresses in a cell. What stands in for one ("none", 000000, 123456789) would make strangers agree on the
 * strongest evidence there is, so it tells nothing; words around a number (a brother's, WhatsApp) are not a part of it.
 */
import { asciiDigits } from '../dates/ascii-digits.ts'
import { LIMITS } from '../../record/limits.ts'

/** Fewer digits reach nobody outside a house. */
const FEWEST = 6
/** Between numbers of one cell; a number that begins with + is a number of its own. What may also stand in one, as in `0912/345678`, divides only whole ones. */
const BETWEEN = /[,;/\n]|\s+(?:or|and|ou|et|o|y|e|и|или|і|та|або|و|أو|او|&|-)\s+|\s+(?=\+)/iu
const EXTENSION = /\s*(?:ext|extension|poste|x)\.?\s*\d{1,5}$/i
/** Numbers that people dial who have none. */
const COUNTED = /^0*(?:1234567890?|12345678|123456|987654321|9876543210|0?123456789)$/
/** What is typed before the @ where a form wants an address and there is none. */
const NOBODY =
  /^(?:none?|no|no[._-]?(?:e?mail|one|address|reply)|no(?:body|t[._-]?(?:given|known|provided|available|applicable))|n\.?[ak]|nil|null|unknown|undefined|refused|withheld|inconnue?|unbekannt|aucune?|ningun[oa]|donotreply|asdf\w*|(.)\1{2,})$/i
/** On both sides of the @ these name nobody either (test@test.com). */
const STANDS_IN = /^(?:e?mail|test|example|abc|xyz|[a-z])$/i

/**
 * @param kind of identifier: `phone`, `email`, `passport`, …
 * @param text trimmed and not missing
 * @returns trimmed values; none where the cell names no number or address
 */
export function parseIdentifiers(kind: string, text: string): readonly string[] {
  if (kind === 'phone') return phonesIn(text)
  const pieces = text.split(
    text.includes('|') ? '|' : kind === 'email' ? /[,;\s]+/ : /(?!)/,
    LIMITS.identifiers + 1,
  )
  const tells = kind === 'email' ? tellsAddress : tellsNumber
  return pieces.map((piece) => piece.trim()).filter(tells)
}

/** Whether a text may be an address of somebody. */
function tellsAddress(text: string): boolean {
  const at = text.indexOf('@')
  if (at < 0) return false
  const local = text.slice(0, at)
  return !NOBODY.test(local) && !(STANDS_IN.test(local) && text.slice(at + 1).split('.')[0] === local)
}

/** Whether a text may be a number of somebody: not 0, not one sign four times and more. */
function tellsNumber(text: string): boolean {
  return text !== '' && !/^(?:0+|(.)\1{3,})$/.test(text.replace(/[\s./-]/g, ''))
}

function phonesIn(text: string): string[] {
  if (text.includes('|'))
    return text.split('|', LIMITS.identifiers + 1).flatMap((piece) => phoneOf(piece) ?? [])
  const pieces = text.split(BETWEEN, LIMITS.identifiers + 1).map((piece) => phoneOf(piece))
  const whole = pieces.every((piece) => piece !== undefined)
    ? pieces
    : [phoneOf(text) ?? pieces.find((piece) => piece !== undefined)]
  return whole.filter((piece) => piece !== undefined)
}

/** The number in a text, or undefined where it has none that is told whole. */
function phoneOf(text: string): string | undefined {
  const plain = asciiDigits(text).trim()
  // A spreadsheet's 2.49912E+11 has lost digits, 9.12345678E+8 has not.
  const power = /^\+?(\d)[.,](\d+)e\+?(\d+)$/i.exec(plain)
  if (power) return power[2]!.length === Number(power[3]) ? phoneOf(power[1]! + power[2]!) : undefined
  if (/\d[x*#]{2}/i.test(plain)) return undefined
  const number = plain.replace(EXTENSION, '').replace(/(\d)\.0+$/, '$1')
  const found = /[+\d(](?:[\s\d()./,-]*\d)?/.exec(number.replace(/^\D*?(?=[+(]?\d)/, ''))?.[0] ?? ''
  const digits = found.replace(/\D/g, '')
  if (digits.length < FEWEST || COUNTED.test(digits) || /^(\d)\1*$/.test(digits.slice(-FEWEST)))
    return undefined
  return /\p{L}/u.test(plain) || number !== plain ? found : text.trim()
}
