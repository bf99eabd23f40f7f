import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRegistry, defaultModel, link, type PersonRecord, type Registry } from '../../src/index.ts'
import { testPeople } from '../people.ts'

// The registry against a map and a batch run, under random commands.

const model = defaultModel()
const pool = testPeople(12, 21).records
const TODAY = 20_000
/** Over all searches: the test would be empty without any. */
let hits = 0
let lifted = 0

interface Reference {
  readonly people: Map<string, PersonRecord>
}
interface Real {
  registry: Registry
}
type Command = fc.AsyncCommand<Reference, Real>

/** One of a few ids, and whoever of the pool; some expire, some withhold consent. */
const record = fc
  .record({
    id: fc.nat(11),
    who: fc.nat(pool.length - 1),
    alias: fc.option(fc.nat(pool.length - 1), { nil: undefined }),
    expiresOn: fc.option(fc.integer({ min: TODAY - 1, max: TODAY + 1 }), { nil: undefined }),
    match: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
    groupId: fc.option(fc.constantFrom('g1', 'g2'), { nil: undefined }),
  })
  .map(
    ({ id, who, alias, expiresOn, match, groupId }): PersonRecord => ({
      ...pool[who]!,
      id: `p${id}`,
      names: [...pool[who]!.names, ...(alias === undefined ? [] : pool[alias]!.names)],
      ...(expiresOn !== undefined && { expiresOn }),
      ...(groupId !== undefined && { groupId }),
      consent: { match },
    }),
  )

const command = (name: string, run: (model: Reference, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
})

const add = record.map((own) =>
  command(`add ${own.id}`, async ({ people }, { registry }) => {
    const refused =
      own.consent?.match === false ? 'no-consent' : people.has(own.id) ? 'duplicate-id' : undefined
    if (refused === undefined) people.set(own.id, own)
    expect(registry.add(own)).toEqual(refused ? { done: false, reason: refused } : { done: true })
  }),
)
const update = record.map((own) =>
  command(`update ${own.id}`, async ({ people }, { registry }) => {
    const known = people.has(own.id)
    const refused = !known ? 'unknown-id' : own.consent?.match === false ? 'no-consent' : undefined
    if (refused === 'no-consent') people.delete(own.id)
    if (refused === undefined) people.set(own.id, own)
    expect(registry.update(own)).toEqual(refused ? { done: false, reason: refused } : { done: true })
  }),
)
const forget = fc.nat(11).map((id) =>
  command(`forget p${id}`, async ({ people }, { registry }) => {
    expect(registry.forget(`p${id}`)).toBe(people.delete(`p${id}`))
  }),
)
const search = fc.tuple(record, fc.integer({ min: 0, max: 5 })).map(([query, limit]) =>
  command(`search ${limit}`, async ({ people }, { registry }) => {
    const asked = { ...query, consent: { match: true } }
    const usable = [...people.values()].filter((p) => p.expiresOn === undefined || p.expiresOn >= TODAY)
    const { matches } = await link([asked], usable, model, { minWeight: Number.NEGATIVE_INFINITY })
    const result = registry.search(asked, { limit, today: TODAY, maxCandidates: 1e9, maxEntries: 1e9 })
    // Which of several of one weight come first is a matter of their names' evidence; the weights are not.
    expect(result.hits.map(({ weight }) => weight)).toEqual(
      matches.slice(0, limit).map(({ weight }) => weight),
    )
    for (const { id, weight, zone } of result.hits)
      expect(matches.find((match) => match.rightId === id)).toMatchObject({ weight, zone })
    expect(result.candidates).toBe(matches.length)
    hits += result.hits.length
  }),
)
const searchFamily = fc
  .uniqueArray(record, { minLength: 2, maxLength: 3, selector: ({ id }) => id })
  .map((request) =>
    command(`search with ${request.length}`, async ({ people }, { registry }) => {
      const asked = request.map((one) => ({ ...one, groupId: 'r' }))
      const usable = [...people.values()].filter((p) => p.expiresOn === undefined || p.expiresOn >= TODAY)
      const { matches } = await link(asked, usable, model, { minWeight: Number.NEGATIVE_INFINITY })
      const options = { limit: 100, today: TODAY, maxCandidates: 1e9, maxEntries: 1e9 }
      for (const { queryId, hits: found } of registry.searchFamily(asked, options)) {
        const wanted = matches.filter(({ leftId }) => leftId === queryId)
        expect(found.length).toBe(wanted.length)
        for (const { id, weight, kind, zone, via } of found) {
          const pair = wanted.find(({ rightId }) => rightId === id)
          expect(pair).toMatchObject({ weight, zone, via })
          expect(kind).toBe(pair?.kind === 'duplicate' ? 'found' : pair?.kind)
        }
        lifted += found.filter(({ via }) => via.length > 0).length
      }
    }),
  )
const addAll = fc.array(record, { maxLength: 4 }).map((many) =>
  command(`add ${many.length}`, async ({ people }, { registry }) => {
    const refused = { 'no-consent': 0, 'duplicate-id': 0, 'unknown-id': 0 }
    let added = 0
    for (const own of many) {
      if (own.consent?.match === false) refused['no-consent']++
      else if (people.has(own.id)) refused['duplicate-id']++
      else {
        people.set(own.id, own)
        added++
      }
    }
    expect(await registry.addAll(many)).toEqual({ added, refused })
  }),
)
const forgetExpired = fc.integer({ min: TODAY - 1, max: TODAY + 1 }).map((day) =>
  command(`forget before ${day}`, async ({ people }, { registry }) => {
    const gone = [...people.values()].filter(({ expiresOn }) => expiresOn !== undefined && expiresOn < day)
    for (const { id } of gone) people.delete(id)
    expect(await registry.forgetExpired(day)).toBe(gone.length)
  }),
)
const saveAndLoad = fc.constant(
  command('save and load', async (_, real) => {
    const bytes = await real.registry.save()
    real.registry = await createRegistry(model)
    await real.registry.load(bytes)
    expect(Buffer.compare(await real.registry.save(), bytes)).toBe(0)
  }),
)
const size = fc.constant(
  command('size', async ({ people }, { registry }) => {
    expect(registry.size).toBe(people.size)
    for (let id = 0; id < 12; id++) expect(registry.has(`p${id}`)).toBe(people.has(`p${id}`))
  }),
)

describe('random commands', () => {
  it('leave the registry as a map of records searched by batch runs', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.commands([add, addAll, update, forget, forgetExpired, search, searchFamily, saveAndLoad, size], {
          maxCommands: 60,
          size: '+1',
        }),
        async (commands) => {
          const registry = await createRegistry(model)
          await fc.asyncModelRun(() => ({ model: { people: new Map() }, real: { registry } }), commands)
        },
      ),
      { numRuns: 40 },
    )
    expect(hits).toBeGreaterThan(100)
    expect(lifted).toBeGreaterThan(0)
  })
})
