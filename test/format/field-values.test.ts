import { describe, expect, it } from 'vitest'
import { parseAge } from '../../src/format/dates/parse-age.ts'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { parseSex } from '../../src/format/cells/parse-sex.ts'

describe('what field sheets write in a cell', () => {
  it.each([
    ['1990 р.н.', 1990, undefined, undefined],
    ['1987 г.р.', 1987, undefined, undefined],
    ['مواليد 1990', 1990, undefined, undefined],
    ['né en 1950', 1950, undefined, undefined],
    ['mwaka 2010', 2010, undefined, undefined],
    ['xx/xx/1990', 1990, undefined, undefined],
    ['xx/05/1990', 1990, 5, undefined],
    ['12 me 2006', 2006, 5, 12],
    ['12 janvye 2006', 2006, 1, 12],
  ])('a birth: %s', (text, year, month, day) => {
    const date = parseDate(text)
    expect([date?.year, date?.month, date?.day, date?.damaged]).toEqual([year, month, day, undefined])
  })

  it.each([
    ['early 2015', 1, 4],
    ['début 2015', 1, 4],
    ['mid-2015', 5, 8],
    ['fin 2015', 9, 12],
    ['أواخر 2015', 9, 12],
  ])('a part of a year: %s', (text, from, to) => {
    expect(parseDate(text)).toEqual({
      ...parseDate(`2015-${from}/2015-${to}`.replaceAll(/-(\d)\b/g, '-0$1')),
      year: 2015,
    })
  })

  it.each([
    ['бл. 60', 60, undefined],
    ['приблизно 60', 60, undefined],
    ['apeprè 10 zan', 10, undefined],
    ['circa 30', 30, undefined],
    ['প্রায় ৩০', 30, undefined],
    ['约30岁', 30, undefined],
    ['umri wa miaka 9', 9, undefined],
    ['between 20 and 25', 20, 25],
    ['entre 20 et 25 ans', 20, 25],
    ['in his 40s', 40, 49],
    ['mid 30s', 30, 39],
  ])('an age: %s', (text, years, toYears) => {
    expect(parseAge(text)).toEqual({ years, ...(toYears !== undefined && { toYears }) })
  })

  it.each([
    ['mvulana', 'male'],
    ['msichana', 'female'],
    ['wa kike', 'female'],
    ['ti gason', 'male'],
    ['tifi', 'female'],
    ['ኣን', 'female'],
    ['নারী', 'female'],
    ['女童', 'female'],
    ['Unaccompanied boy', 'male'],
    ['G', undefined],
  ])('a sex: %s', (text, sex) => {
    expect(parseSex(text)).toBe(sex)
  })
})
