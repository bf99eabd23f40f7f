import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthAgreement } from '../../src/compare/births/birth-agreement.ts'
import { birthCode } from '../../src/encode/birth-code.ts'

describe('how two births agree', () => {
  it.each([
    // full dates
    ['1980-03-04', '1980-03-04', 'sameDay'],
    ['1980-03-04', '1980-04-03', 'swapped'],
    ['1980-03-04', '1980-03-05', 'oneDigit'],
    ['1980-03-12', '1980-03-21', 'oneDigit'],
    ['1980-03-04', '1990-03-04', 'oneDigit'],
    ['1980-03-04', '1980-03-15', 'sameMonth'],
    ['1980-03-04', '1980-12-04', 'sameYearDay'],
    ['1980-03-04', '1957-03-04', 'sameMonthDay'],
    ['1980-01-02', '1979-12-25', 'withinMonth'],
    ['1980-03-14', '1980-11-25', 'sameYear'],
    ['1980-03-14', '1981-02-25', 'withinYear'],
    ['1980-03-14', '1990-02-25', 'aboutDecade'],
    ['1980-03-14', '1955-11-25', undefined],
    // parts
    ['1980-03---', '1980-03-04', 'partialYearMonth'],
    ['1980------', '1980-03-04', 'partialYear'],
    ['-----03-04', '1980-03-04', 'partialDayMonth'],
    ['-----03---', '1980-03-04', 'partialMonth'],
    ['--------04', '1980-03-04', 'partialDay'],
    ['1980------', '1981-03-04', 'nearYear'],
    ['1980------', '1985-03-04', 'fewYears'],
    ['1980------', '1986-03-04', 'partialDiffers'],
    ['1980-03---', '1980-04-04', 'partialDiffers'],
    ['1980-03-04', '1977-03-04', 'sameMonthDayNear'],
    ['1980-03-14', '1983-11-25', 'fewYears'],
    // No component is known to both: nothing agrees, nothing differs.
    ['1980------', '-----03-04', 'incomparable'],
    // intervals of years
    ['1979~1981', '1980-03-04', 'overlap'],
    ['1979~1981', '1981~1983', 'overlap'],
    ['1979~1981', '1982-03-04', 'nearYear'],
    ['1979~1981', '1984-03-04', 'fewYears'],
    ['1979~1981', '1987-03-04', undefined],
    ['1979~1981', '-----03-04', 'incomparable'],
    // groups of ages: 5 to 11, 18 to 59
    ['2012~2019+1', '2015-03-04', 'groupsOverlap'],
    ['2012~2019+1', '2012~2019+1', 'groupsOverlap'],
    ['2012~2019+1', '2020------', 'groupsOverlap'],
    ['2012~2019+1', '2022------', 'fewYears'],
    ['2012~2019+1', '1990------', undefined],
    ['1964~2006+1', '1990-03-04', 'incomparable'],
    ['1964~2006+1', '1964~2006+1', 'incomparable'],
    ['1964~2006+1', '2015------', undefined],
    // dates that cannot be
    ['!19800231', '!19800231', 'sameDay'],
    ['!19800231', '1980-02-21', 'oneDigit'],
    ['!19800231', '1975-06-07', undefined],
    ['!19800231', '1975------', 'incomparable'],
    // ages are off by more, the older they are
    ['1979~1980+4', '1984-03-04', 'nearAge'],
    ['1979~1980+4', '1985-03-04', 'fewYears'],
    ['1979~1980+4', '1986-03-04', undefined],
    ['1979~1980+4', '1980~1981+2', 'overlap'],
    // the century is open
    ['--80-03-04', '1980-03-04', 'sameDay'],
    ['--80-03-04', '--80-03-04', 'sameDay'],
    ['--05-03-04', '2005-03-04', 'sameDay'],
    ['--99-12-20', '2000-01-05', 'withinMonth'],
    ['--80-04-03', '1980-03-04', 'swapped'],
    ['--80-03-04', '1955-11-25', undefined],
    ['--80------', '1980------', 'partialYear'],
    ['--80------', '1979~1981', 'overlap'],
    // one of two never converted
    ['1375-05-12', '1996-08-02', 'unconverted'],
    ['1417-03-18', '1996-08-02', 'unconverted'],
    ['1996-04-12', '2003-12-22', 'unconverted'],
    ['2053-04-18', '1996-08-02', 'unconverted'],
    ['1996-04-12', '2003-12-23', undefined],
    ['1375-05-12', '1381-08-02', undefined],
    // not converted, and a day wrong
    ['1378-09-11', '1999-12-03', 'nearYear'],
    ['1378-09-11', '1990-12-03', undefined],
    // years alone: Solar Hijri, Hijri, Bikram Sambat
    ['1364------', '1985------', 'partialYear'],
    ['1364------', '1986-02-11', 'partialYear'],
    ['1364-05-12', '1985------', 'partialYear'],
    ['1364------', '1944------', 'partialYear'],
    ['1400------', '1979-12-30', 'partialYear'],
    ['2042------', '1985------', 'partialYear'],
    ['1364------', '1984~1987+2', 'overlap'],
    ['1364------', '1987------', 'nearYear'],
    ['1364------', '1960------', 'partialDiffers'],
    ['1364------', '1364------', 'partialYear'],
    ['1364------', '1370------', 'partialDiffers'],
  ] as const)('%s %s: %s', (a, b, expected) => {
    expect(birthAgreement(a, b)).toBe(expected)
    expect(birthAgreement(b, a)).toBe(expected)
  })

  it('of default dates knows the year alone', () => {
    const defaults = new Set(['01-01', '07-15'])
    expect(birthAgreement('1360-05-11', '1981-01-01', defaults)).toBe('partialYear')
    expect(birthAgreement('1360-05-11', '1983-01-01', defaults)).toBe('nearYear')
    expect(birthAgreement('1360-05-11', '1990-01-01', defaults)).toBe('partialDiffers')
    const agree = (a: string, b: string): unknown => {
      expect(birthAgreement(b, a, defaults)).toBe(birthAgreement(a, b, defaults))
      return birthAgreement(a, b, defaults)
    }
    expect(agree('1980-01-01', '1980-01-01')).toBe('sameDefault')
    expect(agree('1980-01-01', '1980-07-15')).toBe('partialYear')
    expect(agree('1980-01-01', '1980-11-25')).toBe('partialYear')
    expect(agree('1980-01-01', '1981-01-01')).toBe('nearYear')
    expect(agree('1980-01-01', '1999-01-01')).toBe('partialDiffers')
    expect(agree('-----01-01', '1999-01-01')).toBe('incomparable')
    expect(agree('1980-01-02', '1980-01-02')).toBe('sameDay')
  })

  it('symmetric, and equal codes of full dates are the same day', () => {
    const two = (n: number): string => String(n).padStart(2, '0')
    const code = fc
      .tuple(
        fc.integer({ min: 1900, max: 2020 }),
        fc.nat(12),
        fc.nat(28),
        fc.constantFrom('day', 'range', 'damaged', 'century'),
      )
      .map(([y, m, d, kind]) =>
        kind === 'range'
          ? `${y}~${y + d}`
          : kind === 'damaged'
            ? `!${y}${two(m)}`
            : `${kind === 'century' ? `--${String(y).slice(2)}` : y}-${m ? two(m) : '--'}-${d ? two(d) : '--'}`,
      )
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(birthAgreement(a, b)).toBe(birthAgreement(b, a))
        if (/^\d{4}-\d\d-\d\d$/.test(a)) expect(birthAgreement(a, a)).toBe('sameDay')
      }),
    )
  })

  it('codes of records', () => {
    const person = { id: '1', names: [] }
    expect(birthCode(person)).toBeUndefined()
    expect(birthCode({ ...person, birth: { year: 987, month: 3, day: 4, precision: 'day' } })).toBe(
      '0987-03-04',
    )
    expect(birthCode({ ...person, birth: { year: 1980, precision: 'year' } })).toBe('1980------')
    expect(birthCode({ ...person, birth: { precision: 'partial', damaged: '1980-02-31' } })).toBe('!19800231')
    for (const damaged of ['2 weeks', 'adult', '636508800000', 'seq 12345678'])
      expect(birthCode({ ...person, birth: { precision: 'partial', damaged } })).toBeUndefined()
    // Born between on - (years + 1) and on - years: 14 on a day of 2023 is 2008 or 2009.
    expect(birthCode({ ...person, age: { years: 14, on: 19_600 } })).toBe('2008~2009+1')
    expect(birthCode({ ...person, age: { years: 20, toYears: 25, on: 19_600 } })).toBe('1997~2003+1')
    expect(birthCode({ ...person, age: { years: 14 } })).toBeUndefined()
    expect(birthCode({ ...person, age: { years: 14 }, source: { recordedOn: 19_600 } })).toBe('2008~2009+1')
    // Ages heap on 0 and 5, of adults from 20 on; of 18 and 19 nobody says so.
    const at = (years: number): string | undefined => birthCode({ ...person, age: { years, on: 19_600 } })
    expect([17, 18, 19, 20, 25].map(at)).toEqual([
      '2005~2006+1',
      '2004~2005+2',
      '2003~2004+2',
      '2002~2003+5',
      '1997~1998+3',
    ])
    expect(birthCode({ ...person, age: { years: 33, on: 19_600 } })).toBe('1989~1990+3')
    expect(birthCode({ ...person, age: { years: 35, on: 19_600 } })).toBe('1987~1988+4')
    expect(birthCode({ ...person, age: { years: 40, on: 19_600 } })).toBe('1982~1983+5')
    const short = { yearOfCentury: 85, month: 3, day: 4, precision: 'partial' } as const
    expect(birthCode({ ...person, birth: short })).toBe('--85-03-04')
    // Recorded in 2023: nobody is born in 2085; somebody of 05 may be a child or a very old person.
    expect(birthCode({ ...person, birth: short, source: { recordedOn: 19_600 } })).toBe('1985-03-04')
    expect(
      birthCode({ ...person, birth: { ...short, yearOfCentury: 5 }, source: { recordedOn: 19_600 } }),
    ).toBe('--05-03-04')
    expect(
      birthCode({ ...person, birth: { year: 1985, month: 1, day: 1, precision: 'day', basis: 'default' } }),
    ).toBe('1985------')
    expect(birthCode({ ...person, birth: { precision: 'partial', damaged: 'soon' } })).toBeUndefined()
  })
})
