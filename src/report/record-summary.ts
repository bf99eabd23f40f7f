import { civilFromDays } from '../record/days.ts'
import type { Age, Name, PersonRecord, UncertainDate } from '../record/types.ts'

/** A record in lines of `field, text`, for the eyes of a person who may see it. Holds values: never log it. */
export function recordSummary(record: PersonRecord): [field: string, text: string][] {
  const lines: [string, string][] = record.names.map((name) => ['name', nameText(name)])
  if (record.sex) lines.push(['sex', record.sex])
  if (record.birth) lines.push(['born', dateText(record.birth)])
  if (record.age) lines.push(['age', ageText(record.age)])
  for (const place of record.places ?? []) {
    const {
      kind,
      text: written,
      houseNumber,
      lines: street = [],
      suburb,
      city,
      postcode,
      region,
      country,
      code,
      latitude,
      longitude,
    } = place
    const spot = latitude === undefined || longitude === undefined ? '' : `${latitude}, ${longitude}`
    const text = [written, houseNumber, ...street, suburb, city, postcode, region, country, code, spot]
      .filter(Boolean)
      .join(', ')
    if (text) lines.push([kind === 'birth' ? 'birth place' : kind.replaceAll('_', ' '), text])
  }
  for (const { role, names } of record.relatives ?? []) lines.push([role, names.map(nameText).join(' / ')])
  for (const { kind, value } of record.identifiers ?? []) lines.push([kind, value])
  return lines
}

/** A name as its source wrote it. Holds a value: never log it. */
export function nameText(name: Name): string {
  return name.full ?? (name.parts ?? []).map((part) => part.text).join(' ')
}

function dateText({ year, yearOfCentury, month, day, earliest, latest, damaged }: UncertainDate): string {
  if (year !== undefined || yearOfCentury !== undefined || month !== undefined || day !== undefined)
    return [
      year ?? (yearOfCentury === undefined ? '????' : `??${two(yearOfCentury)}`),
      month === undefined ? undefined : two(month),
      day === undefined ? undefined : two(day),
    ]
      .filter((part) => part !== undefined)
      .join('-')
  if (earliest !== undefined && latest !== undefined)
    return `${civilFromDays(earliest).year} to ${civilFromDays(latest).year}`
  return damaged ?? '?'
}

function ageText({ years, toYears, on }: Age): string {
  const range = toYears === undefined ? String(years) : `${years} to ${toYears}`
  return on === undefined ? range : `${range} in ${civilFromDays(on).year}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
