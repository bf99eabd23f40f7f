import type { Level } from './types.ts'

/** Shares of records (or of whole visits, where marked) on which something goes wrong. */
export interface Rates {
  /** A sought person is registered in the camp at all. */
  readonly exists: number
  /** Visit: a request is written in the native script. */
  readonly native: number
  /** Visit: ages are written and no dates of birth. */
  readonly ageOnly: number
  readonly birthMissing: number
  /** Visit: 1 January or 1 July stands for every unknown day. */
  readonly defaultDate: number
  /** Year off by one, two, three to five. */
  readonly yearOff: readonly [number, number, number]
  readonly dayMonthSwap: number
  readonly calendar: number
  readonly heaping: number
  readonly sexMissing: number
  readonly sexWrong: number
  readonly typo: number
  /** A word is spelled otherwise than usual, as this clerk always does. */
  readonly spelling: number
  readonly nickname: number
  readonly swap: number
  /** Half of it by visits. */
  readonly grandfatherDropped: number
  readonly joined: number
  readonly familyChanged: number
  readonly truncated: number
  readonly title: number
  readonly placeSpelling: number
  readonly placeLevel: number
  readonly placeMissing: number
  readonly placeOther: number
  /** A relative whom the other side may list is listed here. */
  readonly relativeListed: number
  readonly relationLoose: number
  /** Visit: no relatives at all. */
  readonly relativesAbsent: number
}

const EASY: Rates = {
  exists: 0.6,
  native: 0.3,
  ageOnly: 0.1,
  birthMissing: 0.02,
  defaultDate: 0.02,
  yearOff: [0.03, 0.01, 0],
  dayMonthSwap: 0.005,
  calendar: 0,
  heaping: 0.05,
  sexMissing: 0.005,
  sexWrong: 0.003,
  typo: 0.05,
  spelling: 0.05,
  nickname: 0.01,
  swap: 0.02,
  grandfatherDropped: 0.05,
  joined: 0.01,
  familyChanged: 0.02,
  truncated: 0,
  title: 0.01,
  placeSpelling: 0.03,
  placeLevel: 0.03,
  placeMissing: 0.03,
  placeOther: 0.03,
  relativeListed: 0.8,
  relationLoose: 0.01,
  relativesAbsent: 0.05,
}

const FIELD: Rates = {
  exists: 0.2,
  native: 0.75,
  ageOnly: 0.45,
  birthMissing: 0.08,
  defaultDate: 0.15,
  yearOff: [0.12, 0.05, 0.03],
  dayMonthSwap: 0.02,
  calendar: 0.005,
  heaping: 0.3,
  sexMissing: 0.02,
  sexWrong: 0.01,
  typo: 0.14,
  spelling: 0.35,
  nickname: 0.06,
  swap: 0.1,
  grandfatherDropped: 0.35,
  joined: 0.08,
  familyChanged: 0.15,
  truncated: 0.02,
  title: 0.04,
  placeSpelling: 0.15,
  placeLevel: 0.15,
  placeMissing: 0.15,
  placeOther: 0.1,
  relativeListed: 0.5,
  relationLoose: 0.05,
  relativesAbsent: 0.3,
}

const HARD: Rates = {
  exists: 0.03,
  native: 0.9,
  ageOnly: 0.7,
  birthMissing: 0.2,
  defaultDate: 0.5,
  yearOff: [0.2, 0.1, 0.08],
  dayMonthSwap: 0.04,
  calendar: 0.02,
  heaping: 0.6,
  sexMissing: 0.08,
  sexWrong: 0.02,
  typo: 0.3,
  spelling: 0.6,
  nickname: 0.15,
  swap: 0.25,
  grandfatherDropped: 0.6,
  joined: 0.15,
  familyChanged: 0.35,
  truncated: 0.08,
  title: 0.06,
  placeSpelling: 0.3,
  placeLevel: 0.3,
  placeMissing: 0.35,
  placeOther: 0.15,
  relativeListed: 0.25,
  relationLoose: 0.12,
  relativesAbsent: 0.6,
}

/**
 * Error rates of the camp's registrations, by level. `field` follows published figures where there are any: 14 to 15 % of
 * refugees born on 1 January in United States figures of 2005 to 2009, a household member's name agreeing in 52 % of
 * fingerprint-verified pairs (Agincourt), 53 % of the changed first names misspelled (Just et al. 2016). The others are
 * assumptions.
 */
export const RATES: Readonly<Record<Level, Rates>> = { easy: EASY, field: FIELD, hard: HARD }

/**
 * The rates of a tracing request: the family knows its own member, so a third of the camp's slips in names, sexes and
 * places, and half of those in births; it lists most relatives.
 */
export function requestRates(rates: Rates): Rates {
  const third = (x: number): number => x / 3
  return {
    ...rates,
    ageOnly: rates.ageOnly / 2,
    birthMissing: rates.birthMissing / 2,
    defaultDate: rates.defaultDate / 2,
    yearOff: [rates.yearOff[0] / 2, rates.yearOff[1] / 2, rates.yearOff[2] / 2],
    dayMonthSwap: third(rates.dayMonthSwap),
    typo: third(rates.typo),
    nickname: third(rates.nickname),
    swap: third(rates.swap),
    grandfatherDropped: third(rates.grandfatherDropped),
    familyChanged: third(rates.familyChanged),
    truncated: 0,
    sexMissing: third(rates.sexMissing),
    sexWrong: third(rates.sexWrong),
    placeLevel: third(rates.placeLevel),
    placeMissing: third(rates.placeMissing),
    placeOther: third(rates.placeOther),
    relativeListed: (1 + rates.relativeListed) / 2,
    relativesAbsent: third(rates.relativesAbsent),
  }
}
