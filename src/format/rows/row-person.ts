import type { UncertainDate } from '../../record/types.ts'
import { type AgeWriting, parseAge, saysAge, unitsPerYear } from '../dates/parse-age.ts'
import { findDate } from '../dates/find-date.ts'
import { parseAgeSex } from '../cells/parse-age-sex.ts'
import { missingKey } from '../cells/missing-key.ts'
import { parseSex } from '../cells/parse-sex.ts'
import type { SexLetters } from '../cells/sex-letters.ts'
import { birthInParts } from './birth-in-parts.ts'
import { type Doubt, type Draft, type ReadDate, cellText } from './row-cell.ts'
import type { SingleTarget } from '../targets.ts'
import { recordedDay } from './recorded-day.ts'
import type { RowPlan } from './row-plan.ts'

/** Sex, birth, age and death of a row. */
export function readPerson(
  cells: readonly string[],
  plan: RowPlan,
  draft: Draft,
  readDate: ReadDate,
  doubt: Doubt,
): void {
  const { at } = plan
  const get = (field: SingleTarget): string => cellText(cells, at[field])
  const letters = (field: 'sex' | 'age.sex'): SexLetters | undefined => plan.columns[at[field]]?.sexLetters
  const writing = (field: 'age' | 'age.sex'): AgeWriting => ({
    fractions: plan.columns[at[field]]?.ageFractions,
  })
  const bothText = get('age.sex')
  const both = bothText === '' ? undefined : parseAgeSex(bothText, letters('age.sex'), writing('age.sex'))
  if (bothText !== '' && both === undefined) doubt('unknown-age-sex', at['age.sex'])
  if (both?.sex) draft.sex = both.sex
  const sexText = get('sex')
  if (sexText !== '') {
    const sex = plan.columns[at.sex]?.sexWords?.[missingKey(sexText)] ?? parseSex(sexText, letters('sex'))
    if (sex) draft.sex = sex
    else doubt('unknown-sex', at.sex)
  }
  // One column of a form for what is known: 12/03/2009, or 17 years. In one of births an age has to say that it is one.
  const isSaid = get('birth') !== '' && saysAge(get('birth'))
  const eitherText = isSaid ? get('birth') : get('birth.age')
  const isAge = isSaid || (eitherText !== '' && parseAge(eitherText) !== undefined)
  if (isSaid) doubt('age-for-birth', at.birth)
  const [birthText, birthColumn] = isSaid
    ? ['', -1]
    : get('birth') === '' && !isAge
      ? [eitherText, at['birth.age']]
      : [get('birth'), at.birth]
  const birth =
    (birthText === '' ? undefined : birthAmongWords(birthText, birthColumn, plan, readDate)) ??
    birthInParts(get, plan, readDate, doubt) ??
    birthInPlace(get('birth.place'), at['birth.place'], plan, readDate)
  if (birth) draft.birth = birth
  const ageText = get('age') === '' && isAge ? eitherText : get('age')
  const ageField = ageText === '' ? 'age.sex' : get('age') === '' ? (isSaid ? 'birth' : 'birth.age') : 'age'
  if (ageText !== '' || both?.age) {
    const unitText = ageText === '' ? '' : get('age.unit')
    const perYear = unitText === '' ? 1 : unitsPerYear(unitText)
    const age = ageText === '' ? both?.age : parseAge(ageText, { ...writing('age'), perYear: perYear ?? 1 })
    const { ageOn, ageFrom } = plan.columns[at[ageField]] ?? {}
    const onColumn = ageFrom ?? (get('age.on') === '' ? at.recorded : at['age.on'])
    const onText = cellText(cells, onColumn)
    const on = onText === '' ? ageOn : recordedDay(readDate(onText, onColumn))
    // Three of nobody knows what are not three years.
    if (perYear === undefined) doubt('unknown-age-unit', at['age.unit'])
    else if (age) draft.age = on === undefined ? age : { ...age, on }
    else doubt('unknown-age', at.age)
  }
  const deathText = get('death')
  const death = deathText === '' ? undefined : readDate(deathText, at.death)
  if (death) draft.events = [{ kind: 'death', at: death }]
}

/** A date that stands among words which nobody knows (`12/03/1990 (34 years)`, `1990 as he says`) is what is clear of it. */
function birthAmongWords(
  text: string,
  column: number,
  plan: RowPlan,
  readDate: ReadDate,
): UncertainDate | undefined {
  const date = readDate(text, column)
  const isUnread = date?.damaged !== undefined && date.year === undefined && date.earliest === undefined
  return (isUnread ? findDate(text, plan.columns[column])?.date : undefined) ?? date
}

/** The day in a cell of place and day. */
function birthInPlace(
  text: string,
  column: number,
  plan: RowPlan,
  readDate: ReadDate,
): UncertainDate | undefined {
  const found = text === '' ? undefined : findDate(text, plan.columns[column])
  // Without a letter it is no place.
  return found?.date ?? (text === '' || /\p{L}/u.test(text) ? undefined : readDate(text, column))
}
