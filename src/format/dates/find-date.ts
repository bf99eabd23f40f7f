/**
 * A date among other words, as cells of "place and date of birth" have it: `Aleppo, 01/01/1990`, `né à Abéché le 12 mars 1990`. Tries the
 * pieces that begin and end with a number, the longest first, so that no number of a street or a zone is taken for a year.
 */
import type { UncertainDate } from '../../record/types.ts'
import type { Column } from '../column-map.ts'
import { asciiDigits } from './ascii-digits.ts'
import { parseDate } from './parse-date.ts'

/** A date among other words, and these. */
export interface FoundDate {
  readonly date: UncertainDate
  /** The date as written. */
  readonly text: string
  /** What else is said, without the words that only join the two; may be empty. */
  readonly rest: string
}

/** More numbers than a date and an address have. */
const MOST_NUMBERS = 8
const MOST_LETTERS = 200
const SIGN = '[\\s,،;:|/()–—-]'
const JOIN = '(?:born|on|in|at|le|à|en|el|a|em|il|am|den|né|née|nacido|nacida|в|у|في|يوم|بتاريخ)'
const JOINS = new RegExp(`^(?:${SIGN}|${JOIN}(?=${SIGN}|$))+`, 'iu')
const JOINS_BEHIND = new RegExp(`(?:${SIGN}|(?<=${SIGN})${JOIN}(?=${SIGN}|$))+$`, 'iu')

/**
 * @param text trimmed
 * @param style how the column writes dates
 * @returns undefined where no piece is a date with a year
 */
export function findDate(
  text: string,
  { dateOrder, calendar }: Pick<Column, 'dateOrder' | 'calendar'> = {},
): FoundDate | undefined {
  if (text.length > MOST_LETTERS) return undefined
  const cell = asciiDigits(text)
  const numbers = [...cell.matchAll(/\d+/g)].slice(0, MOST_NUMBERS)
  const pieces = numbers
    .flatMap(({ index }, n) => numbers.slice(n).map((last) => [index, last.index + last[0].length] as const))
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  for (const [start, end] of pieces) {
    const piece = cell.slice(start, end)
    if (!/(?:\d.*){4}/.test(piece)) continue
    const date = parseDate(piece, dateOrder, calendar)
    if (date === undefined || date.damaged !== undefined || !isInTime(date)) continue
    const rest = [cell.slice(0, start), cell.slice(end)]
      .map((side) => side.replace(JOINS, '').replace(JOINS_BEHIND, '').trim())
      .filter((side) => side !== '')
    return { date, text: piece, rest: rest.join(' ') }
  }
  return undefined
}

const isInTime = ({ year, yearOfCentury, earliest }: UncertainDate): boolean =>
  year !== undefined || yearOfCentury !== undefined || earliest !== undefined
