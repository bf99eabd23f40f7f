// A registry searched request by request against the batch run over the same records: the same families, to the last bit.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainFamily } from '../../src/decide/families/explain-family.ts'
import { populateSteps } from '../../src/encode/populate.ts'
import {
  createRegistry,
  defaultModel,
  type FamilyHit,
  InputError,
  link,
  loadRegistry,
  type Match,
  type PersonRecord,
  type Registry,
  type RegistryOptions,
  type SearchOptions,
} from '../../src/index.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { createScorer } from '../../src/score/scorer.ts'
import { byRequest, generatedFamilies } from './generated-families.ts'

/** Nothing is left out by a budget. */
const model = { ...defaultModel(), pairsPerRecord: 1e5 }
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
      { numRuns: 4 },
    )
    expect(said.via).toBeGreaterThan(5)
    expect(said.mutual + said.family).toBeGreaterThan(0)
  })
})

const families = await generatedFamilies(160, 7, 'easy')
const requestsOf = byRequest(families.requests).filter(({ length }) => length > 1)

function withoutGroup(record: PersonRecord): PersonRecord {
  const { groupId: _, ...rest } = record
  return rest
}

async function filled(
  records: readonly PersonRecord[],
  options: RegistryOptions = {},
): Promise<Awaited<ReturnType<typeof createRegistry>>> {
  const registry = await createRegistry(model, options)
  await registry.addAll(records)
  return registry
}

describe('a request under a budget', () => {
  const likely = (registry: Registry, options: SearchOptions): Map<string, string> =>
    new Map(
      requestsOf.flatMap((request) =>
        registry.searchFamily(request, options).flatMap(({ queryId, candidates, hits: [hit] }) => {
          expect(candidates).toBeLessThanOrEqual(options.maxCandidates!)
          return hit?.zone === 'likely' ? [[queryId, hit.id] as const] : []
        }),
      ),
    )

  it('compares no more people than it may, and finds most of those who are likely without one', async () => {
    const registry = await filled(families.camp)
    const all = likely(registry, ALL)
    const few = likely(registry, { maxCandidates: 2 })
    expect(all.size).toBeGreaterThan(5)
    expect([...few].filter(([id, hit]) => all.get(id) === hit).length).toBeGreaterThanOrEqual(all.size - 1)
  })

  it('looks at the household of whoever stands first, and at those of it who share a key', async () => {
    const home = (id: string, name: string, year: number): PersonRecord => ({
      id,
      groupId: 'home',
      names: [{ full: name }],
      birth: { year, precision: 'year' },
    })
    const others = Array.from({ length: 40 }, (_, n) => ({
      id: `other ${n}`,
      names: [{ full: 'Amina' }],
      birth: { year: 1990, precision: 'year' as const },
    }))
    const registry = await filled([
      home('mother', 'Amina Wodajo', 1994),
      home('son', 'Tesfaye Bekele', 2015),
      ...others,
    ])
    const request: PersonRecord[] = [
      { id: 'a', names: [{ full: 'Amina' }], birth: { year: 1990, precision: 'year' } },
      { id: 'b', names: [{ full: 'Tesfaye Bekele' }], birth: { year: 2015, precision: 'year' } },
    ]
    const ids = (options: SearchOptions): readonly string[] =>
      registry.searchFamily(request, { limit: 100, ...options })[0]!.hits.map(({ id }) => id)
    expect(registry.search(request[0]!, { maxCandidates: 1 }).hits.map(({ id }) => id)).not.toContain(
      'mother',
    )
    expect(ids({ maxCandidates: 1 })).toContain('mother')
    expect(ids(ALL)).toContain('mother')
    // Nothing of the son's is a key of hers.
    expect(ids({ maxCandidates: 1 })).not.toContain('son')
  })
})

describe('a request of one record', () => {
  it('finds what a single search finds, and nothing speaks for it', async () => {
    const registry = await filled(families.camp)
    for (const record of families.requests.slice(0, 30)) {
      const [{ queryId, ...found } = { queryId: '' }] = registry.searchFamily([record])
      expect(queryId).toBe(record.id)
      const { hits, ...rest } = registry.search(record)
      expect(found).toEqual({ ...rest, hits: hits.map((hit) => ({ ...hit, via: [] })) })
    }
  })
})

describe('a search with a request', () => {
  it('does not depend on the order of people or of records, nor on whether they name their request', async () => {
    const [one, other] = [await filled(families.camp), await filled(families.camp.toReversed())]
    for (const request of requestsOf) {
      const found = one.searchFamily(request)
      expect(found.map(({ queryId }) => queryId)).toEqual(request.map(({ id }) => id))
      expect(other.searchFamily(request.toReversed()).toReversed()).toEqual(found)
      expect(one.searchFamily(request.map(withoutGroup))).toEqual(found)
    }
  })

  it('gives the best of the whole list, whatever its length and the least zone', async () => {
    const registry = await filled(families.camp)
    for (const request of requestsOf) {
      const whole = registry.searchFamily(request, ALL)
      for (const limit of [0, 1, 3])
        for (const [n, { hits }] of registry.searchFamily(request, { ...ALL, limit }).entries())
          expect(hits).toEqual(whole[n]!.hits.slice(0, limit))
      for (const [n, { hits }] of registry.searchFamily(request, { ...ALL, minZone: 'likely' }).entries())
        expect(hits).toEqual(whole[n]!.hits.filter(({ zone }) => zone === 'likely'))
    }
  })

  it('is refused for a record that withholds consent, which is no evidence for the others', async () => {
    const registry = await filled(families.camp)
    for (const request of requestsOf) {
      const [first, ...others] = request
      const [refused, ...found] = registry.searchFamily([{ ...first!, consent: { match: false } }, ...others])
      expect(refused).toMatchObject({ queryId: first!.id, hits: [], refused: 'no-consent' })
      expect(found).toEqual(registry.searchFamily(others))
    }
  })

  it('says what is wrong with the request, and no value', async () => {
    const registry = await filled(families.camp.slice(0, 3))
    const [a, b] = requestsOf[0]!
    const code = (records: readonly PersonRecord[]): unknown => {
      try {
        return registry.searchFamily(records)
      } catch (error) {
        return error instanceof InputError ? [error.code, error.message.includes(a!.id)] : error
      }
    }
    expect(registry.searchFamily([])).toEqual([])
    expect(code([a!, a!])).toEqual(['duplicate-id', false])
    expect(code([a!, { ...b!, groupId: 'another' }])).toEqual(['several-requests', false])
    expect(code([a!, {} as PersonRecord])).toEqual(['not-a-record', false])
    expect(code(a! as never)).toEqual(['not-a-record', false])
    expect(() => registry.searchFamily([a!], { limit: Number.NaN })).toThrow(InputError)
    expect(() => registry.searchFamily([a!], { signal: AbortSignal.abort() })).toThrow()
    expect(() => registry.explainFamily([a!], 'nobody', families.camp[0]!.id)).toThrow(InputError)
  })

  it('takes a list that is too long for none', async () => {
    const registry = await filled(families.camp)
    const many = families.requests.slice(0, 25).map(withoutGroup)
    for (const [n, { hits }] of registry.searchFamily(many).entries()) {
      expect(hits.every(({ via }) => via.length === 0)).toBe(true)
      expect(hits.map(({ weight }) => weight)).toEqual(
        registry.search(many[n]!).hits.map(({ weight }) => weight),
      )
    }
    // As a camp whose number stands in the column of households.
    const camp = await filled(families.camp.map((record) => ({ ...record, groupId: 'the camp' })))
    for (const request of requestsOf)
      for (const { hits } of camp.searchFamily(request))
        expect(hits.every(({ via }) => via.length === 0)).toBe(true)
  })
})

/** The first request somebody of which stands by the others, with its whole list. */
function lifted(registry: Registry): { readonly request: readonly PersonRecord[]; readonly hit: FamilyHit } {
  for (const request of requestsOf)
    for (const { hits } of registry.searchFamily(request))
      for (const hit of hits) if (hit.via.length > 1 && hit.zone === 'likely') return { request, hit }
  throw new Error('Nobody is lifted')
}

describe('families that change', () => {
  const homeOf = (id: string): string | undefined => families.camp.find((record) => record.id === id)?.groupId
  const found = (registry: Registry, options: SearchOptions = {}): unknown =>
    requestsOf.map((request) => registry.searchFamily(request, options))

  it('a forgotten member is shown and counts nowhere', async () => {
    const registry = await filled(families.camp)
    const { hit } = lifted(registry)
    const witness = hit.via[0]![1]
    expect(registry.forget(witness)).toBe(true)
    const left = families.camp.filter(({ id }) => id !== witness)
    const fresh = await filled(left)
    expect(found(registry)).toEqual(found(fresh))
    expect(JSON.stringify(found(registry))).not.toContain(witness)
    expect(registry.stats().groups).toBe(fresh.stats().groups)
    // And back again, and out of the household by an update.
    const member = families.camp.find(({ id }) => id === witness)!
    registry.add(member)
    expect(found(registry)).toEqual(found(await filled(families.camp)))
    const moved = withoutGroup(member)
    expect(registry.update(moved)).toEqual({ done: true })
    expect(found(registry)).toEqual(found(await filled([...left, moved])))
  })

  it('a member who expired, or withdrew consent, is no evidence', async () => {
    const plain = await filled(families.camp)
    const { request, hit } = lifted(plain)
    const home = homeOf(hit.id)
    const others = families.camp.filter((record) => record.groupId === home && record.id !== hit.id)
    const alone = await filled(families.camp.filter((record) => !others.includes(record)))
    const registry = await filled(
      families.camp.map((record) => (others.includes(record) ? { ...record, expiresOn: 100 } : record)),
    )
    const hits = (from: Registry, options: SearchOptions): unknown =>
      from.searchFamily(request, options).map((result) => result.hits)
    expect(hits(registry, { ...ALL, today: 100 })).toEqual(hits(plain, ALL))
    expect(hits(registry, { ...ALL, today: 101 })).toEqual(hits(alone, ALL))
    expect(hits(registry, ALL)).toEqual(hits(alone, ALL))
    const query = hit.via[0]![0]
    const before = registry.explainFamily(request, query, hit.via[0]![1], { today: 100 })
    expect(before?.family?.met.length).toBeGreaterThan(1)
    expect(registry.explainFamily(request, query, hit.via[0]![1], { today: 101 })).toBeUndefined()
    expect(await registry.forgetExpired(101)).toBe(others.length)
    expect(found(registry)).toEqual(found(alone))
    const withdrawn = await filled(families.camp)
    for (const record of others) withdrawn.update({ ...record, consent: { match: false } })
    expect(found(withdrawn)).toEqual(found(alone))
  })

  it('are saved and loaded', async () => {
    const registry = await filled(families.camp)
    registry.forget(families.camp[3]!.id)
    const bytes = await registry.save()
    const loaded = await loadRegistry(bytes, model)
    expect(found(loaded)).toEqual(found(registry))
    expect(loaded.stats()).toMatchObject({ groups: registry.stats().groups })
    expect(Buffer.compare(await loaded.save(), bytes)).toBe(0)
  })
})

describe('the explanation of a family', () => {
  it('is that of the command, and ends in the weight of the hit', async () => {
    const registry = await filled(families.camp)
    const population = unpaced(populateSteps(families.requests, families.camp))
    const scorer = createScorer(model, population)
    let explained = 0
    for (const request of requestsOf)
      for (const { queryId, hits } of registry.searchFamily(request))
        for (const hit of hits.slice(0, 2)) {
          const made = registry.explainFamily(request, queryId, hit.id)
          const { family, ...pair } = made!
          const i = population.ids.indexOf(queryId)
          const j = population.ids.indexOf(hit.id, population.split)
          expect(pair).toEqual(scorer.explain(i, j))
          expect(family).toEqual(explainFamily(model, population, scorer, i, j))
          if (hit.via.length === 0) continue
          expect(family).toMatchObject({ weight: hit.weight, probability: hit.probability, kind: hit.kind })
          explained++
        }
    expect(explained).toBeGreaterThan(5)
    const [a] = requestsOf[0]!
    expect(registry.explainFamily(requestsOf[0]!, a!.id, 'nobody')).toBeUndefined()
    expect(
      registry.explainFamily([{ ...a!, consent: { match: false } }], a!.id, families.camp[0]!.id),
    ).toBeUndefined()
  })
})
