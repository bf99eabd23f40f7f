import { describe, expect, it } from 'vitest'
import { mayBeNamesake } from '../../../src/kin/families/may-be-namesake.ts'

describe('mayBeNamesake', () => {
  it('is where a list names two people so, and no year of birth says which', () => {
    const again = new Set([3])
    expect(mayBeNamesake({ years: 1 }, { again }, 3)).toBe(true)
    expect(mayBeNamesake({ years: -1 }, { again }, 3)).toBe(true)
    expect(mayBeNamesake({ years: 0 }, { again }, 3)).toBe(false)
    expect(mayBeNamesake({ years: 1 }, { again }, 2)).toBe(false)
    expect(mayBeNamesake({ years: 1 }, {}, 3)).toBe(false)
  })
})
