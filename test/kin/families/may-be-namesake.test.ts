import { describe, expect, it } from 'vitest'
import { mayBeNamesake } from '../../../src/kin/families/may-be-namesake.ts'
import { NAMED_TWICE } from '../../../src/kin/families/roster-levels.ts'

describe('mayBeNamesake', () => {
  it('is where a list names two people so, and no year of birth says which', () => {
    expect(mayBeNamesake({ years: 1 }, [NAMED_TWICE])).toBe(true)
    expect(mayBeNamesake({ years: -1 }, [0, NAMED_TWICE])).toBe(true)
    expect(mayBeNamesake({ years: 0 }, [NAMED_TWICE])).toBe(false)
    expect(mayBeNamesake({ years: 1 }, [0, 4])).toBe(false)
  })
})
