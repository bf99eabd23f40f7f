/**
 * EDTF (ISO 8601-2:2019), as far as births need it: levels 0 and 1 whole, of level 2 qualified components, unspecified
 * digits, sets and parts of a year. Own code, since the kept parser (npm edtf 4.11.1, the reference in
 * test/format/parse-edtf.test.ts) takes 51 ms to load and 0.2 ms a date, puts spring in January to March, ends
 * `[1985..1987]` in 1985 and quotes the date in its errors.
 */
import { daysFromCivil } from '../../record/days.ts'
import type { UncertainDate } from '../../record/types.ts'
import { dateFromParts } from './date-parts.ts'
import { seasonDate } from './season-date.ts'

const ONE = /^(\d{4}|\d{3}[Xx]|\d\d[Xx]{2}|\d[Xx]{3}|[Xx]{4})(?:-([\dXx]{2})(?:-([\dXx]{2}))?)?$/
/** A year with a sign of doubt before it, as people write it outside EDTF. */
const ABOUT = /^[~?]\.? ?(\d{4})$/

/**
 * `1985~`, `198X`, `1985-XX-12`, `1985-?04`, `1985/1987`, `../1985`, `1985/..`, `[1985..1987]`, `{1985,1987}`, `1985-21`.
 * @param written the text to read
 * @param text what to keep if it names an impossible date
 * @returns undefined if it is not EDTF
 */
export function parseEdtf(written: string, text: string): UncertainDate | undefined {
  const about = ABOUT.exec(written)
  if (about) return dateFromParts({ year: Number(about[1]) }, text, 'estimated')
  const bare = /^\[.*\]$|^\{.*\}$/.test(written) ? written.slice(1, -1) : written
  if (bare !== written && bare.includes(',')) return set(bare.split(','), text)
  const split = bare.includes('/') ? bare.split('/') : splitDots(bare)
  if (split.length === 1 && /^\d{4}[-–]\d{4}$/.test(bare)) return range(bare.slice(0, 4), bare.slice(5), text)
  if (split.length === 2) return range(split[0] ?? '', split[1] ?? '', text)
  return split.length === 1 ? one(bare, text) : undefined
}

/** One of several, or all of several: from the first to the last. */
function set(items: readonly string[], text: string): UncertainDate | undefined {
  const dates = items.map((item) => parseEdtf(item.trim(), text))
  const earliest = dates.map((date) => date?.earliest)
  const latest = dates.map((date) => date?.latest)
  if ([...earliest, ...latest].some((day) => day === undefined)) return undefined
  return {
    earliest: Math.min(...(earliest as number[])),
    latest: Math.max(...(latest as number[])),
    precision: 'range',
  }
}

/** `1985..1987` in two, and the open `..1987`, `1985..` of sets. */
function splitDots(text: string): string[] {
  const at = text.indexOf('..')
  return at >= 0 ? [text.slice(0, at), text.slice(at + 2)] : [text]
}

function one(written: string, text: string): UncertainDate | undefined {
  const plain = written.replaceAll(/[~?%]/g, '')
  const m = ONE.exec(plain)
  // Signs of doubt stand before or after a component, never alone.
  if (!m || /[~?%]{2}/.test(written)) return undefined
  const [, y = '', mm, dd] = m
  const basis = plain === written ? undefined : 'estimated'
  if (dd === undefined && Number(mm) >= 21 && !/[Xx]/.test(y)) return seasonDate(Number(y), Number(mm), basis)
  const parts = { month: known(mm), day: known(dd) }
  if (!/[Xx]/.test(y)) return dateFromParts({ year: Number(y), ...parts }, text, basis)
  const date = dateFromParts(parts, text, basis)
  if (date.damaged !== undefined || !/^\d/.test(y)) return date
  const first = Math.max(1, Number(y.replace(/[Xx]/g, '0')))
  return {
    ...date,
    earliest: daysFromCivil(first, 1, 1),
    latest: daysFromCivil(Number(y.replace(/[Xx]/g, '9')), 12, 31),
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
