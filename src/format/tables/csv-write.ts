/**
 * CSV that spreadsheets can open safely: RFC 4180 quoting, and a leading `'` before text that a spreadsheet would run
 * as a formula (CWE-1236; OWASP ASVS 1.2.10). Numbers and ids go out unchanged.
 */

/** `text` is guarded, `plain` (ids, numbers as text) is only quoted. */
export type CellKind = 'text' | 'plain'

const TRIGGERS: ReadonlySet<string> = new Set('=+-@＝＋－＠\t\r\n\0')
/** A quote, a comma, an end of line; a blank at an end, as `trim` knows them. */
const QUOTED = /[",\r\n]|^\s|\s$/

/** One cell. Undefined and null are empty; a number is written as JavaScript writes it. */
export function csvCell(
  value: string | number | boolean | undefined | null,
  kind: CellKind = 'text',
): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = kind === 'text' ? guardFormula(value) : value
  if (!QUOTED.test(text)) return text
  return `"${text.replaceAll('"', '""')}"`
}

/** One row with its line end. */
export function csvRow(
  values: readonly (string | number | boolean | undefined | null)[],
  kinds: readonly CellKind[] = [],
): string {
  let row = ''
  for (let i = 0; i < values.length; i++) row += (i === 0 ? '' : ',') + csvCell(values[i], kinds[i])
  return `${row}\n`
}

/** Puts a `'` before text that begins, after blanks and apostrophes, like a formula. */
export function guardFormula(text: string): string {
  return startsLikeFormula(text) ? `'${text}` : text
}

/** How other programs keep a spreadsheet from taking a text for a number: `="0912345678"`. */
const AS_TEXT = /^="([^"]*)"$/

/** Takes off what {@link guardFormula} put on, and what other programs do. */
export function unguardFormula(text: string): string {
  if (text.startsWith('="')) return AS_TEXT.exec(text)?.[1] ?? text
  return text.startsWith("'") && startsLikeFormula(text.slice(1)) ? text.slice(1) : text
}

function startsLikeFormula(text: string): boolean {
  for (const char of text) {
    if (TRIGGERS.has(char)) return true
    if (char !== "'" && char.trim() !== '') return false
  }
  return false
}
