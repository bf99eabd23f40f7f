// A registry searched request by request against the batch run over the same records: the same families, to the last bit.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRegistry, defaultModel, type FamilyHit, link, type Match } from '../../src/index.ts'
import { byRequest, generatedFamilies } from './generated-families.ts'

/** Nothing is left out by a budget, nor found by a rule that a registry asks more broadly: by one relative instead of two. */
const model = {
  ...defaultModel(),
  pairsPerRecord: 1e5,
  blocking: defaultModel().blocking.filter(({ unordered }) => !unordered),
}
const ALL = { limit: 100_000, maxCandidates: 1e9, maxEntries: 1e9 }

/** The matches of a batch run by left record, as a registry says them. */
function byQuery(matches: readonly Match[]): ReadonlyMap<string, FamilyHit[]> {
  const lists = new Map<string, FamilyHit[]>()
  for (const { leftId, rightId: id, weight, probability, zone, kind, via } of matches) {
    const list = lists.get(leftId)
    const hit = { id, weight, probability, zone, kind, via }
    if (list === undefined) lists.set(leftId, [hit])
    else list.push(hit)
  }
  return lists
}

/** Pairs of one weight stand in the order of their names' evidence in a registry, and of their ids in a batch run. */
const sorted = (hits: readonly FamilyHit[]): readonly FamilyHit[] =>
  hits.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))

describe('a request searched in a registry', () => {
  it('finds what the batch run finds, to the last bit', { timeout: 60_000 }, async () => {
    const said = { hits: 0, via: 0, mutual: 0, family: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.integer({ min: 80, max: 160 }),
        fc.constantFrom('easy', 'field', 'hard'),
        async (seed, people, level) => {
          const { requests, camp } = await generatedFamilies(people, seed, level)
          const { matches } = await link(requests, camp, model, { minWeight: Number.NEGATIVE_INFINITY })
          const wanted = byQuery(matches)
          const registry = await createRegistry(model)
          await registry.addAll(camp.toReversed())
          for (const request of byRequest(requests))
            for (const { queryId, hits, skippedKeys } of registry.searchFamily(request, ALL)) {
              expect(skippedKeys).toEqual([])
              expect(sorted(hits)).toEqual(wanted.get(queryId) ?? [])
              said.hits += hits.length
              for (const { via, kind } of hits) {
                if (via.length > 0) said.via++
                if (kind === 'mutual' || kind === 'family') said[kind]++
              }
            }
        },
      ),
      { numRuns: 6 },
    )
    expect(said.via).toBeGreaterThan(20)
    expect(said.mutual + said.family).toBeGreaterThan(0)
  })
})
