import type { CalendarId } from '../dates/calendar.ts'
import { SYNONYMS } from './synonyms.ts'
import type { FieldTarget } from '../targets.ts'

/** Words by which headers name a calendar, before or after the date: `dob_hijri`, `ethiopian_birth_date`. */
const WORDS: readonly (readonly [CalendarId, string])[] = [
  ['gregory', 'gregorian gc ad ce'],
  ['julian', 'julian oldstyle'],
  ['islamic-umalqura', 'hijri hijriqamari lunarhijri islamic umalqura ah'],
  ['persian', 'shamsi jalali persian solarhijri hijrishamsi'],
  ['ethiopic', 'ethiopian ethiopic ec'],
  ['buddhist', 'buddhist thai be'],
  ['hebrew', 'hebrew jewish'],
  ['bikram-sambat', 'bikramsambat nepali bs'],
  ['chinese', 'chinese lunar'],
  ['roc', 'minguo roc'],
]

/** The date and the calendar that a header speaks of, or undefined. */
export function findCalendar(
  key: string,
): { readonly target: FieldTarget; readonly calendar: CalendarId } | undefined {
  for (const [calendar, words] of WORDS) {
    for (const word of words.split(' ')) {
      const rest = key.endsWith(word)
        ? key.slice(0, -word.length)
        : key.startsWith(word)
          ? key.slice(word.length)
          : ''
      if (rest !== '' && BIRTH.has(rest)) return { target: 'birth', calendar }
    }
  }
  return undefined
}

const BIRTH: ReadonlySet<string> = new Set(
  SYNONYMS.filter(({ target }) => target === 'birth').flatMap(({ headers }) => headers.split(' ')),
)
