import type { MonthLengths } from './month-lengths.ts'

/**
 * Months of the Nepali calendar Bikram Sambat, 1970 to 2090. Source: npm bikram-sambat 1.8.1 (Apache-2.0, Medic); years
 * from 2084 on are forecasts. Made by scripts/make-calendars.ts.
 */
export const BIKRAM_SAMBAT: MonthLengths = {
  firstYear: 1970,
  start: -20717,
  packed:
    'ccdcccbababb ccdcdbbababb cdcdcbbbaabc bdcdcbbbabac ccdcccbababb ccddbcbababb cdcdcbbbaabc bdcdcbbbabac ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbabb ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbabb ccdcccbababb cdcdcbbababb cdcdcbbbaabc cccdccbababb ccdcccbababb cdcdcbbababb cdcdcbbbabac cccdccbababb ccdcccbababb cdcdcbbbaabb cdcdcbbbabac ccdcccbababb ccdcccbababb cdcdcbbbaabc bdcdcbbbabac ccdcccbababb ccddcbbababb cdcdcbbbaabc bdcdcbbbabac ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbaac ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbabb ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbabb ccdcccbababb cdcdcbbababb cdcdcbbbabac cccdccbababb ccdcccbababb cdcdcbbbaabb cdcdcbbbabac cccdccbababb ccdcccbababb cdcdcbbbaabc bdcdcbbbabac ccdcccbababb ccdcdbbababb cdcdcbbbaabc bdcdcbbbabac ccdcccbababb ccddcbbababb cdcdcbbbaabc bdcdccabbaac ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbabb ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbabb ccdcccbababb cdcdcbbababb cdcdcbbbaabc cccdccbababb ccdcccbababb cdcdcbbbaabb cdcdcbbbabac cccdccbababb ccdcccbababb cdcdcbbbaabb cdcdcbbbabac ccdcccbababb ccdcdbbababb cdcdcbbbaabc bdcdcbbbabac ccdcccbababb ccddcbbababb cdcdcbbbaabc bdcdccababac ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbaac ccdcccbababb ccddcbbababb cdcdcbbbaabc cccdccabbabb ccdcccbababb cdcdcbbababb cdcdcbbbaabc cccdccbababb ccdcccbababb cdcdcbbbaabb cdcdcbbbabac cccdccbababb ccdcccbababb cdcdcbbbaabb cdcdcbbbabac ccdcccbababb ccdcccbababb ccdccbbbabbb cdcdbcbbabbb bdcdcbbbabbb ccdcccbbabbb bcddbcbbabbb bdcdcbbbabbb bdcdcbbbabbb',
}
