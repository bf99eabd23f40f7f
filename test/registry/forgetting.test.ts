import { describe, expect, it, vi } from 'vitest'
import { createRegistry, defaultModel, type PersonRecord } from '../../src/index.ts'

// What the process remembers of whole names outlives what a registry forgets, so that no search may put anything there.
vi.mock('../../src/encode/names/recent-names.ts', () => ({
  recentName: (): never => {
    throw new Error('A search remembered a name beyond its registry')
  },
}))

const member = (
  id: string,
  full: string,
  role: 'mother' | 'child',
  relative: string,
  place: string,
): PersonRecord => ({
  id,
  groupId: id.slice(0, 1),
  names: [{ full }],
  sex: 'female',
  birth: { year: 1990, month: 5, day: 4, precision: 'day' },
  places: [
    { kind: 'birth', text: place },
    { kind: 'last_seen', city: place, suburb: place },
  ],
  relatives: [{ role, names: [{ full: relative }] }],
})
const family = (group: string, place: string): PersonRecord[] => [
  member(`${group}1`, 'Ibrahim Haddad', 'mother', 'Amina Yusuf', place),
  member(`${group}2`, 'Amina Yusuf', 'child', 'Ibrahim Haddad', place),
]

describe('a registry', () => {
  it('takes names, lists of relatives and places apart in memory of its own, which goes with what is forgotten', async () => {
    const registry = await createRegistry(defaultModel())
    await registry.addAll(family('a', 'Damascus'))
    const [query, other] = family('q', 'دمشق') as [PersonRecord, PersonRecord]
    expect(registry.search(query).hits[0]?.id).toBe('a1')
    expect(registry.search({ id: 'q', names: query.names }).hits[0]?.id).toBe('a1')
    expect(registry.searchFamily([query, other]).map(({ hits }) => hits[0]?.id)).toEqual(['a1', 'a2'])
    expect(registry.explain(query, 'a1')).toBeDefined()
    expect(registry.explainFamily([query, other], 'q1', 'a1')).toBeDefined()
    registry.forget('a1')
    expect(registry.search(query).hits.map(({ id }) => id)).not.toContain('a1')
  })
})
