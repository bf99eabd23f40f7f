import { LIMITS, isLongerThan } from '../../record/limits.ts'
import type { Place } from '../../record/types.ts'
import { type Doubt, type Draft, type ReadDate, type RowProblem, cellText } from './row-cell.ts'
import { findDate } from '../dates/find-date.ts'
import { parseDegrees } from '../cells/parse-degrees.ts'
import { headerKey } from '../header-key.ts'
import type { RowPlan } from './row-plan.ts'

type PlaceDraft = { -readonly [K in keyof Place]: Place[K] }

/** The places of a row, one per kind that has a column with a value. */
export function readPlaces(
  cells: readonly string[],
  plan: RowPlan,
  draft: Draft,
  readDate: ReadDate,
  doubt: Doubt,
): RowProblem | undefined {
  const places: Place[] = []
  for (const { kind, columns } of plan.places) {
    let place: PlaceDraft | undefined
    let lines: string[] | undefined
    for (const { index, component } of columns) {
      const text = cellText(cells, index)
      if (text === '') continue
      if (isLongerThan(text, component === 'line' ? LIMITS.text : LIMITS.short)) {
        return { code: 'too-long', column: index }
      }
      if (component === 'latitude' || component === 'longitude') {
        const degrees = parseDegrees(text, component === 'latitude' ? 90 : 180)
        if (degrees === undefined) doubt('unknown-coordinate', index)
        else (place ??= { kind })[component] ??= degrees
        continue
      }
      place ??= { kind }
      if (component === 'line') addLine((lines ??= []), text)
      else if (component === 'city') addCity(place, text)
      else if (component !== 'date') place[component] ??= text
      else {
        const at = readDate(text, index)
        if (at) place.at ??= at
      }
    }
    if (lines && place) place.lines = lines
    if (place) places.push(place)
  }
  const born = cellText(cells, plan.at['birth.place'])
  if (/\p{L}/u.test(born) && !places.some(({ kind }) => kind === 'birth')) {
    const text = findDate(born, plan.columns[plan.at['birth.place']])?.rest ?? born
    if (isLongerThan(text, LIMITS.short)) return { code: 'too-long', column: plan.at['birth.place'] }
    if (text !== '') places.push({ kind: 'birth', text })
  }
  if (places.length > 0) draft.places = places
  return undefined
}

/** "Boli Bazar/Maungdaw" and "Bellavista (Bojayá)" are a place and what it lies in. */
function addCity(place: PlaceDraft, text: string): void {
  if (place.city !== undefined) return
  const [, city = text, stroke, bracket] = CITY_IN.exec(text) ?? []
  place.city = city
  const region = stroke ?? bracket
  if (region !== undefined) place.region ??= region
}

const CITY_IN = /^(\p{L}[^/()]{2,}?)\s*(?:\/\s*(\p{L}[^/()]{2,})|\((\p{L}[^/()]{2,})\))$/u

/** Registries write one address several times over ("1 High Road", "High Road", "1, High Road"); it counts once. */
function addLine(lines: string[], text: string): void {
  if (lines.length > 0) {
    const key = headerKey(text)
    if (lines.some((line) => headerKey(line).includes(key))) return
  }
  lines.push(text)
}
