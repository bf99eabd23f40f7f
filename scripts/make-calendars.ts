/**
 * Makes src/data/months-bikram-sambat.ts and src/data/months-chinese.ts: the lengths of the months of two calendars that
 * no rule gives, from the packages that keep them (both development dependencies).
 *
 *   npx tsx scripts/make-calendars.ts
 */
import bikramSambat from 'bikram-sambat'
import { LunarYear } from 'lunar-typescript'
import { daysFromCivil } from '../src/record/days.ts'
import { writeTable } from './write-table.ts'

const letter = (length: number): string => String.fromCharCode(97 + length - 29)

const bikram: string[] = []
for (let year = 1970; year <= 2090; year++)
  bikram.push(Array.from({ length: 12 }, (_, m) => letter(bikramSambat.daysInMonth(year, m + 1))).join(''))

const chinese: string[] = []
for (let year = 1900; year <= 2100; year++) {
  const months = LunarYear.fromYear(year).getMonthsInYear()
  const leap = months.find((m) => m.isLeap())
  chinese.push(
    (leap ? Math.abs(leap.getMonth()).toString(16) : '0') +
      months.map((m) => letter(m.getDayCount())).join(''),
  )
}

const write = (
  file: string,
  name: string,
  head: string,
  first: number,
  start: number,
  years: string[],
): void =>
  writeTable(
    file,
    `${head}\nexport const ${name}: MonthLengths = {\n  firstYear: ${first},\n  start: ${start},\n  packed:\n    '${years.join(' ')}',\n}\n`,
  )

write(
  'months-bikram-sambat.ts',
  'BIKRAM_SAMBAT',
  `import type { MonthLengths } from './month-lengths.ts'

/**
 * Months of the Nepali calendar Bikram Sambat, 1970 to 2090. Source: npm bikram-sambat 1.8.1 (Apache-2.0, Medic); years
 * from 2084 on are forecasts. Made by scripts/make-calendars.ts.
 */`,
  1970,
  daysFromCivil(1913, 4, 13),
  bikram,
)
write(
  'months-chinese.ts',
  'CHINESE',
  `import type { MonthLengths } from './month-lengths.ts'

/**
 * Months of the Chinese lunisolar calendar, years that begin in 1900 to 2100; the first sign of a year is the number of
 * the month that its leap month follows, in base 16, 0 for none. Source: npm lunar-typescript 1.8.6 (MIT). Made by
 * scripts/make-calendars.ts.
 */`,
  1900,
  daysFromCivil(1900, 1, 31),
  chinese,
)
