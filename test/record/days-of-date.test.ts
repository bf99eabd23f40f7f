import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { firstDayOf, lastDayOf } from '../../src/record/days-of-date.ts'
import type { UncertainDate } from '../../src/record/types.ts'

const spanOf = (date: UncertainDate): (number | undefined)[] => [firstDayOf(date), lastDayOf(date)]

describe('the days that a date may be', () => {
  it.each(['1990', '1990-02', '1992-02', '1990-05-04', '1969-12-31'])(
    'are the same of %s with its interval and without',
    (text) => {
      const { earliest, latest, ...parts } = parseDate(text)!
      expect([earliest, latest]).not.toContain(undefined)
      expect(spanOf({ earliest, latest, ...parts })).toEqual([earliest, latest])
      expect(spanOf(parts)).toEqual([earliest, latest])
    },
  )

  it.each<[string, UncertainDate, (number | undefined)[]]>([
    ['open to one side', { earliest: 0, year: 1970, precision: 'range' }, [0, undefined]],
    ['open to the other', { latest: 364, year: 1970, precision: 'range' }, [undefined, 364]],
    ['no finer than their precision', { year: 1970, month: 2, day: 3, precision: 'year' }, [0, 364]],
    [
      'those of the year where the month is not known',
      { year: 1970, day: 3, precision: 'partial' },
      [0, 364],
    ],
    [
      'those of the month where there is no such day',
      { year: 1970, month: 2, day: 31, precision: 'day' },
      [31, 58],
    ],
    [
      'unknown of a date that is none',
      { year: 1970, precision: 'partial', damaged: '31/02' },
      [undefined, undefined],
    ],
    ['unknown without a year', { month: 2, day: 3, precision: 'partial' }, [undefined, undefined]],
  ])('are %s', (_, date, days) => expect(spanOf(date)).toEqual(days))
})
