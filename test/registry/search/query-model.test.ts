import { describe, expect, it } from 'vitest'
import { createRegistry, link, type PersonRecord, train } from '../../../src/index.ts'
import { queryModel } from '../../../src/registry/search/query-model.ts'
import { syntheticPeople } from '../../golden/synthetic-people.ts'

describe('a search by what a query knows', async () => {
  // A model of parts of names, which swap their columns.
  const people = syntheticPeople(160, 51)
  const model = await train(people)

  it('leaves out what it can say nothing of, and nothing that values are swapped with', () => {
    const swapped = model.comparisons.flatMap(({ levels }) =>
      levels.flatMap(({ when }) => (when.kind === 'swapped' ? [when.with] : [])),
    )
    expect(swapped.length).toBeGreaterThan(0)
    const given = queryModel(model, [{ id: 'q', values: [['given', 'amina']] }])
    expect(given.model.comparisons.map(({ feature }) => feature)).toEqual(['given', 'relatives'])
    for (const feature of swapped) expect(given.unread.has(feature)).toBe(false)
    expect(queryModel(model, [{ id: 'r', values: [['given', 'omar']] }])).toBe(given)
  })

  it('weighs as a batch run does, whatever part of a record is known', async () => {
    const registry = await createRegistry(model)
    await registry.addAll(people)
    const parts: readonly ((record: PersonRecord) => Partial<PersonRecord>)[] = [
      ({ names }) => ({ names }),
      ({ names }) => ({
        // What stood in one column stands in another.
        names: names.map(({ parts = [] }) => ({
          parts: parts
            .filter(({ role }) => role === 'given')
            .map(({ text }) => ({ text, role: 'family' as const })),
        })),
      }),
      ({ birth, places }) => ({ names: [], ...(birth && { birth }), ...(places && { places }) }),
      ({ names, identifiers }) => ({ names, ...(identifiers && { identifiers }) }),
    ]
    let hits = 0
    for (const [n, part] of parts.entries())
      for (const record of people.slice(20 * n, 20 * n + 3)) {
        const query: PersonRecord = { names: [], ...part(record), id: 'q' }
        const { matches } = await link([query], people, model, { minWeight: Number.NEGATIVE_INFINITY })
        const weights = new Map(matches.map(({ rightId, weight }) => [rightId, weight]))
        for (const hit of registry.search(query, { maxCandidates: 1e9, maxEntries: 1e9 }).hits)
          if (weights.has(hit.id)) {
            hits++
            expect(hit.weight).toBe(weights.get(hit.id))
          }
      }
    expect(hits).toBeGreaterThan(30)
  })
})
