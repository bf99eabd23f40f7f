import { describe, expect, it } from 'vitest'
import { routeCode } from '../../src/encode/route-code.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const codeOf = (record: Omit<PersonRecord, 'id' | 'names'>): string | undefined =>
  routeCode({ id: 'a', names: [], ...record })

describe('when a person was where', () => {
  it('is the days of the sightings in one order, with the birth', () => {
    expect(
      codeOf({
        birth: { earliest: 0, latest: 364, year: 1970, precision: 'year' },
        places: [
          { kind: 'found_at', at: { earliest: 15_010, latest: 15_010, precision: 'day' } },
          { kind: 'separated_at', at: { latest: 15_000, precision: 'range' } },
        ],
      }),
    ).toBe('b0~364|f15010~15010|s~15000')
  })

  it('reads a date that has only its parts, as a program writes it', () => {
    expect(
      codeOf({
        birth: { year: 1970, precision: 'year' },
        events: [{ kind: 'death', at: { year: 1970, month: 2, day: 3, precision: 'day' } }],
      }),
    ).toBe('b0~364|d33~33')
  })

  it('is nothing where nothing but a birth is known', () => {
    expect(codeOf({ birth: { year: 1970, precision: 'year' } })).toBeUndefined()
    expect(codeOf({ places: [{ kind: 'found_at', at: { month: 2, precision: 'partial' } }] })).toBeUndefined()
  })
})
