import { daysFromCivil } from '../record/days.ts'
import type { UncertainDate } from '../record/types.ts'
import { dateFromParts } from './date-parts.ts'

const ONE = /^(\d{4}|\d{3}[Xx]|\d\d[Xx]{2}|[Xx]{4})(?:-(\d\d|[Xx]{2})(?:-(\d\d|[Xx]{2}))?)?([~?%])?$/
/** A year with a sign of doubt before or after it, as people write it outside EDTF. */
const ABOUT = /^(?:c|ca|circa|about|abt|est|~|\?)\.? ?(\d{4})$/i

/**
 * EDTF levels 0 and 1, as far as births need it: `1985~ 1985? 1985%`, `198X`, `1985-XX-12`, `1985/1987`, `../1985`,
 * `1985/..`, `[1985..1987]`.
 * @param written the text to read
 * @param text what to keep if it names an impossible date
 * @returns undefined if it is not EDTF
 */
export function parseEdtf(written: string, text: string): UncertainDate | undefined {
  const about = ABOUT.exec(written)
  if (about) return dateFromParts({ year: Number(about[1]) }, text, 'estimated')
  const bare = written.startsWith('[') && written.endsWith(']') ? written.slice(1, -1) : written
  const split = bare.includes('/') ? bare.split('/') : splitDots(bare)
  if (split.length === 1 && /^\d{4}[-–]\d{4}$/.test(bare)) return range(bare.slice(0, 4), bare.slice(5), text)
  if (split.length === 2) return range(split[0] ?? '', split[1] ?? '', text)
  return split.length === 1 ? one(bare, text) : undefined
}

/** `1985..1987` in two; the open ends of `../1985` are not touched. */
function splitDots(text: string): string[] {
  const at = text.indexOf('..')
  return at > 0 && at < text.length - 2 ? [text.slice(0, at), text.slice(at + 2)] : [text]
}

function one(written: string, text: string): UncertainDate | undefined {
  const m = ONE.exec(written)
  if (!m) return undefined
  const [, y = '', mm, dd, doubt] = m
  const basis = doubt ? 'estimated' : undefined
  const parts = { month: known(mm), day: known(dd) }
  if (!/[Xx]/.test(y)) return dateFromParts({ year: Number(y), ...parts }, text, basis)
  const date = dateFromParts(parts, text, basis)
  if (date.damaged !== undefined || !/^\d/.test(y)) return date
  const span = y.slice(2).toUpperCase() === 'XX' ? 100 : 10
  const first = Number(y.replace(/[Xx]/g, '0'))
  return {
    ...date,
    earliest: daysFromCivil(first, 1, 1),
    latest: daysFromCivil(first + span - 1, 12, 31),
    precision: mm ? date.precision : 'range',
  }
}

const known = (digits: string | undefined): number | undefined =>
  digits === undefined || /[Xx]/.test(digits) ? undefined : Number(digits) || undefined

const open = (side: string): boolean => side === '' || side === '..'

function range(from: string, to: string, text: string): UncertainDate | undefined {
  const a = open(from) ? undefined : one(from, text)
  const b = open(to) ? undefined : one(to, text)
  if ((!a && !open(from)) || (!b && !open(to)) || (!a && !b)) return undefined
  const [earliest, latest] = [a?.earliest, b?.latest]
  const wrong =
    a?.damaged ??
    b?.damaged ??
    (earliest !== undefined && latest !== undefined && latest < earliest ? text : undefined)
  if (wrong !== undefined) return { precision: 'partial', damaged: text }
  const basis = a?.basis ?? b?.basis
  return {
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    precision: 'range',
    ...(basis && { basis }),
  }
}
