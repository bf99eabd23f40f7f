import { describe, expect, it } from 'vitest'
import { createRegistry, defaultModel, type PersonRecord } from '../../../src/index.ts'
import { leastAlone, withoutRivals } from '../../../src/kin/families/least-weight.ts'

describe('what a pair of two families weighs at least', () => {
  const nothing = { identity: 20, roles: 0, beside: 0, family: 0 }

  it('is what its records weigh, less what is said against it', () => {
    expect(leastAlone(9, nothing)).toBe(9)
    expect(leastAlone(9, { ...nothing, family: 5 })).toBe(9)
    expect(leastAlone(9, { ...nothing, family: -2 })).toBe(7)
    // A brother of another name.
    expect(leastAlone(9, { ...nothing, identity: -6 })).toBe(-6)
    expect(leastAlone(9, { ...nothing, beside: -18 })).toBe(2)
    expect(leastAlone(9, { ...nothing, roles: Number.NEGATIVE_INFINITY })).toBe(Number.NEGATIVE_INFINITY)
  })

  it('falls as rivals take its place', () => {
    expect([...withoutRivals([1, 0, 0, 1], 2, 2)]).toEqual([1, 0, 0, 1])
    expect([...withoutRivals([0.5, 0.5], 1, 2)]).toEqual([0.5, 0.5])
  })

  it('so that a household of whom the request says nothing takes nothing off whom it seeks', async () => {
    const registry = await createRegistry(defaultModel())
    const sought: PersonRecord = {
      id: 'F2',
      kind: 'sought',
      names: [{ full: 'Idris Hassan Musa' }],
      sex: 'male',
      birth: { year: 2010, month: 4, day: 9, precision: 'day' },
    }
    const other = (id: string, full: string, sex: 'male' | 'female', year: number): PersonRecord => ({
      id,
      groupId: 'h1',
      kind: 'registered',
      names: [{ full }],
      sex,
      birth: { year, precision: 'year' },
    })
    await registry.addAll([
      { ...sought, id: 'G1', kind: 'registered', groupId: 'h1' },
      other('G2', 'Ahmed Ali Khamis', 'male', 1970),
      other('G3', 'Hawa Adam', 'female', 1975),
    ])
    const enquirer: PersonRecord = {
      id: 'F1',
      kind: 'enquirer',
      names: [{ full: 'Zeinab Yahya Omar' }],
      sex: 'female',
      birth: { year: 1985, precision: 'year' },
    }
    const alone = registry.search(sought).hits[0]!
    const [, together] = registry.searchFamily([enquirer, sought])
    expect(together!.hits[0]).toMatchObject({ id: 'G1', zone: alone.zone })
    expect(together!.hits[0]!.weight).toBeGreaterThan(alone.weight - 0.1)
    expect(registry.explainFamily([enquirer, sought], 'F2', 'G1')?.family?.weight).toBe(
      together!.hits[0]!.weight,
    )
  })
})
