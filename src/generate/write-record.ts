import { mix32 } from '../internal/hash.ts'
import { stream } from './streams.ts'
import type { Person, PlannedRecord } from './types.ts'
import type { Village } from './village.ts'
import type { Visit } from './visit.ts'
import { writeBirth } from './write-birth.ts'
import { writeName } from './write-name.ts'
import { campName, writePlace } from './write-place.ts'
import { writeRelatives } from './write-relatives.ts'

/** Header of the tracing society's file; every column is one that kinmatch detects. */
export const LEFT_HEADER: readonly string[] = [
  'id',
  'request_id',
  'record_kind',
  'name',
  'sex',
  'birth_date',
  'age',
  'age_date',
  'birth_place',
  'last_seen_place',
  'mother_name',
  'father_name',
  'spouse',
  'siblings',
  'children',
  'relatives',
]

/** Header of the camp's file. */
export const RIGHT_HEADER: readonly string[] = [
  'id',
  'household_id',
  'record_kind',
  'given_name',
  'family_name',
  'sex',
  'birth_date',
  'age',
  'age_date',
  'birth_place',
  'camp',
  'mother_name',
  'father_name',
  'spouse',
  'siblings',
  'children',
  'relatives',
]

/**
 * Writes down one planned record.
 * @param enquirer who asked in the same visit; always listed as a relative
 * @returns cells in the order of {@link LEFT_HEADER} or {@link RIGHT_HEADER}
 */
export function writeRecord(
  village: Village,
  record: PlannedRecord,
  household: readonly Person[],
  enquirer: Person | undefined,
  visit: Visit,
  seed: number,
): string[] {
  const { person, side } = record
  // The id is unlike any other's, so the stream is this record's own.
  const rng = stream(seed, record.id, person.number)
  const { culture } = village
  const name = writeName(culture, person, visit, rng)
  const birth = writeBirth(culture, person, visit, rng)
  const place = writePlace(village, visit, rng)
  const relatives = writeRelatives(culture, person, household, enquirer, visit, rng)
  let sex = person.female ? 'F' : 'M'
  if (rng() < visit.rates.sexMissing) sex = ''
  else if (rng() < visit.rates.sexWrong) sex = person.female ? 'M' : 'F'
  // Mixed, so that the numbers of two files give nothing away.
  const group = `${side === 'left' ? 'R' : 'H'}${mix32(visit.number ^ mix32(seed))
    .toString(16)
    .padStart(8, '0')}`
  const kin = [
    relatives.mother,
    relatives.father,
    relatives.spouse,
    relatives.siblings,
    relatives.children,
    relatives.others,
  ]
  const dates = [birth.date, birth.age, birth.ageDate, place]
  return side === 'left'
    ? [record.id, group, record.role, name.full, sex, ...dates, writePlace(village, visit, rng), ...kin]
    : [record.id, group, record.role, name.given, name.family, sex, ...dates, campName(visit), ...kin]
}
