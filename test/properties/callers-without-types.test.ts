import { describe, expect, it } from 'vitest'
import {
  assertDecision,
  comparePersons,
  createRegistry,
  dedupe,
  defaultModel,
  evaluate,
  link,
  loadRegistry,
  type Model,
  parseRecords,
  type PersonRecord,
  probabilityOf,
  relate,
  reportHtml,
  train,
  weightHistogram,
} from '../../src/index.ts'
import { compareNames, structureName } from '../../src/names.ts'
import { createWorkers } from '../../src/node.ts'

/** A word in every value: it must come out nowhere. */
const CANARY = 'Zxqvane'
const model = defaultModel()
const good: PersonRecord = { id: 'a', names: [{ full: CANARY }] }
/** As a caller without types may pass it. */
const untyped = (value: unknown): never => value as never
const bad: PersonRecord = untyped({ id: CANARY })
const call: Record<
  string,
  (records: readonly PersonRecord[], m: Model, minWeight?: number) => Promise<unknown>
> = {
  link: (records, m, minWeight = -50) => link([good], records, m, { minWeight }),
  dedupe: (records, m, minWeight = -50) => dedupe(records, m, { minWeight }),
  relate: (records, m, minWeight = -50) => relate([good], records, m, { minWeight }),
  evaluate: (records, m) => evaluate([good], records, m, () => undefined),
  comparePersons: (records, m) => comparePersons(good, records.at(-1)!, m),
}

describe('callers without types', () => {
  for (const [name, run] of Object.entries(call)) {
    it(`${name} names what is wrong and quotes nothing`, async () => {
      const noRecord = await run([good, bad], model).catch((error: unknown) => error)
      expect(noRecord).toMatchObject({ name: 'InputError', code: 'not-a-record' })
      expect((noRecord as Error).message).toMatch(/record.*parseRecords/)
      expect((noRecord as Error).message).not.toContain(CANARY)
      for (const none of [undefined, null, {}, 'model']) {
        const noModel = await run([good], untyped(none)).catch((error: unknown) => error)
        expect(noModel).toMatchObject({ name: 'ModelError', code: 'model-invalid' })
      }
    })
  }

  it.each(Object.keys(call).filter((name) => name !== 'comparePersons'))(
    '%s takes a list of records, and says what to pass instead of something else',
    async (name) => {
      for (const none of [{ records: [good], issues: [] }, null, CANARY, 5, new Map()]) {
        const error = await call[name]!(untyped(none), model).catch((reason: unknown) => reason)
        expect(error).toMatchObject({ name: 'InputError', code: 'not-an-array' })
        expect((error as Error).message).toMatch(/records are no array; .*`\.records`$/)
      }
    },
  )

  it('evaluate takes a function for the truth', async () => {
    await expect(evaluate([good], [good], model, untyped(new Map()))).rejects.toMatchObject({
      name: 'InputError',
      code: 'not-a-function',
    })
  })

  it.each(['link', 'dedupe', 'relate'])('%s takes no weight that is no number', async (name) => {
    await expect(call[name]!([good], model, Number.NaN)).rejects.toMatchObject({ code: 'not-a-number' })
  })

  it.each(['link', 'dedupe', 'evaluate'])(
    '%s takes no id twice, and says which records have it',
    async (name) => {
      const twice = [good, { ...good, id: 'b' }, { ...good, id: 'a' }]
      await expect(call[name]!(twice, model)).rejects.toMatchObject({
        code: 'duplicate-id',
        message: expect.stringMatching(/^Records 0 and 2 /),
      })
    },
  )

  // Without this they would be passed over in silence, and nobody be found.
  it.each([
    ['names.0', { names: [CANARY] }],
    ['names.0.full', { names: [{ full: 5 }] }],
    ['names.0.parts', { names: [{ parts: CANARY }] }],
    [
      'names.0.parts.1.role',
      {
        names: [
          {
            parts: [
              { text: 'Amina', role: 'given' },
              { text: CANARY, role: 'first' },
            ],
          },
        ],
      },
    ],
    ['names.0.kind', { names: [{ full: CANARY, kind: CANARY }] }],
    ['sex', { sex: 'M' }],
    ['birth', { birth: '1990-01-01' }],
    ['birth.precision', { birth: new Date(0) }],
    ['birth.precision', { birth: { year: 1990 } }],
    ['birth.year', { birth: { year: '1990', precision: 'year' } }],
    ['birth.year', { birth: { year: Number.NaN, precision: 'year' } }],
    ['birth.month', { birth: { year: 1990, month: 13, day: 1, precision: 'day' } }],
    ['birth.earliest', { birth: { earliest: 0.5, precision: 'range' } }],
    ['age', { age: 30 }],
    ['age.years', { age: { years: -1 } }],
    ['age.years', { age: { years: CANARY } }],
    ['age.on', { age: { years: 30, on: 1_700_000_000_000 } }],
    ['relatives.0.names', { relatives: [{ role: 'mother', names: CANARY }] }],
    ['relatives.0.role', { relatives: [{ role: CANARY, names: [] }] }],
    [
      'relatives.1.sex',
      {
        relatives: [
          { role: 'son', names: [] },
          { role: 'son', names: [], sex: 'M' },
        ],
      },
    ],
    ['places.0.kind', { places: [{ city: CANARY }] }],
    ['places.0.kind', { places: [{ kind: 'home', city: CANARY }] }],
    ['places.0.city', { places: [{ kind: 'birth', city: 5 }] }],
    ['places.0.lines', { places: [{ kind: 'birth', lines: CANARY }] }],
    ['places.0.latitude', { places: [{ kind: 'birth', latitude: '5', longitude: 1 }] }],
    ['places.0.longitude', { places: [{ kind: 'birth', latitude: 5, longitude: 500 }] }],
    ['identifiers.0', { identifiers: [CANARY] }],
    ['identifiers', { identifiers: { email: CANARY } }],
    ['attributes', { attributes: { [CANARY]: 5 } }],
    ['attributes', { attributes: [CANARY] }],
    ['events.0.at', { events: [{ kind: 'death', at: CANARY }] }],
    ['kind', { kind: CANARY }],
    ['groupId', { groupId: 7 }],
    ['groupRole', { groupId: 'g', groupRole: CANARY }],
    ['consent.match', { consent: false }],
    ['consent.match', { consent: null }],
    ['consent.match', { consent: { match: 'no' } }],
    ['source.recordedOn', { source: { recordedOn: '2020' } }],
  ])('a value of another shape under %s is refused everywhere', async (field, wrong) => {
    const record: PersonRecord = untyped({ ...good, id: 'w', ...wrong })
    const registry = await createRegistry(model)
    // `comparePersons` does not ask for consent.
    const asked = Object.entries(call).filter(
      ([name]) => name !== 'comparePersons' || field !== 'consent.match',
    )
    const tries = [
      ...asked.map(([, run]) => run([good, record], model).catch((error: unknown) => error)),
      registry.addAll([record]).catch((error: unknown) => error),
      Promise.resolve()
        .then(() => registry.search(record))
        .catch((error: unknown) => error),
    ]
    for (const error of await Promise.all(tries)) {
      expect(error).toMatchObject({ name: 'InputError', code: 'not-a-record' })
      expect((error as Error).message).toContain(` a value under ${field} `)
      expect((error as Error).message).not.toContain(CANARY)
    }
    expect(registry.size).toBe(0)
  })

  it('null is told to be left out', async () => {
    const registry = await createRegistry(model)
    for (const [path, wrong] of [
      ['groupId', { groupId: null }],
      ['sex', { sex: null }],
      ['birth.month', { birth: { year: 1990, month: null, precision: 'year' } }],
    ] as const)
      expect(() => registry.search(untyped({ ...good, ...wrong }))).toThrow(
        `has null under ${path}; leave out what is not known`,
      )
  })

  it('the registry as well, and stays what it was', async () => {
    await expect(createRegistry(untyped({}))).rejects.toMatchObject({ code: 'model-invalid' })
    const registry = await createRegistry(model)
    registry.add(good)
    for (const wrong of [bad, untyped(undefined), untyped({ names: [] }), { ...good, id: '' }]) {
      for (const run of [
        () => registry.add(wrong),
        () => registry.update(wrong),
        () => registry.search(wrong),
        () => registry.explain(wrong, 'a'),
      ])
        expect(run).toThrow(expect.objectContaining({ name: 'InputError', code: 'not-a-record' }))
    }
    await expect(registry.addAll([{ ...good, id: 'b' }, bad])).rejects.toMatchObject({
      code: 'not-a-record',
      message: expect.stringMatching(/^record 1 /),
    })
    expect(() => registry.search(good, { limit: Number.NaN })).toThrow(
      expect.objectContaining({ code: 'not-a-number' }),
    )
    expect([registry.size, registry.has('b')]).toEqual([2, true])
  })

  it.each([
    [{ minWight: 3 }, 'no option minWight'],
    [{ shards: 1e9 }, 'shards takes a whole number from 1 to 4096'],
    [{ shards: 0 }, 'shards'],
    [{ rules: 'fuond' }, "'usual' or 'found'"],
    [{ oneToOne: 'no' }, 'oneToOne takes true or false'],
    [{ places: null }, 'createGazetteer'],
    [{ seed: Number.NaN }, 'seed'],
    [{ maxRecords: 0 }, 'maxRecords takes a whole number from 100 up'],
    [{ pairsPerRecord: -1 }, 'pairsPerRecord'],
    [{ costs: {} }, 'costs takes three numbers over 0'],
    [{ date: new Date(0) }, 'YYYY-MM-DD'],
  ])('an option that there is not, or that takes something else, is told: %j', async (wrong, said) => {
    const options = untyped(wrong)
    const refused = { code: 'bad-options', message: expect.stringContaining(said) }
    await expect(link([good], [good], model, options)).rejects.toMatchObject(refused)
    await expect(dedupe([good], model, options)).rejects.toMatchObject(refused)
    await expect(train([good], undefined, options)).rejects.toMatchObject(refused)
    await expect(comparePersons(good, good, model, options)).rejects.toMatchObject(refused)
    for (const of of [{ relations: ['mum'] }, { relations: 'parent' }, { pair: ['a'] }])
      await expect(relate([good], [good], model, untyped(of))).rejects.toMatchObject({ code: 'bad-options' })
    const registry = await createRegistry(model)
    expect(() => registry.search(good, options)).toThrow(expect.objectContaining(refused))
    // One object may serve several functions.
    await link([good], [good], model, untyped({ minWeight: 0, seed: 1, limit: 5 }))
  })

  // Measured against no truth, everything is perfect; and all who are null are not one person.
  it('evaluate measures nothing where the truth knows none of the records', async () => {
    await expect(evaluate([good], undefined, model, () => undefined)).rejects.toMatchObject({
      code: 'no-truth',
    })
    const two = [good, { ...good, id: 'b' }, { ...good, id: 'c' }]
    const { pairs } = await evaluate(two, undefined, model, (id) => (id === 'a' ? 'x' : null))
    expect(pairs).toMatchObject({ truePositives: 0, falseNegatives: 0 })
  })

  it('a saved registry may come as an ArrayBuffer, as fetch and files in a browser give it', async () => {
    const registry = await createRegistry(model)
    registry.add(good)
    const bytes = await registry.save()
    const { buffer } = bytes.slice()
    expect((await loadRegistry(buffer, model)).size).toBe(1)
    for (const wrong of [undefined, CANARY, registry.save(), [...bytes], new Float64Array(9)])
      await expect(loadRegistry(untyped(wrong), model)).rejects.toMatchObject({ code: 'registry-format' })
  })

  it('reports, names and kin take what they take', async () => {
    const caught = (run: () => unknown): unknown => {
      try {
        return run()
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    const name = structureName('Amina Yusuf')
    expect([
      caught(() => weightHistogram(untyped([{ weight: 3 }]))),
      caught(() => weightHistogram([Number.NaN])),
      caught(() => reportHtml({ model, pairs: [untyped({})] })),
      caught(() => structureName('Amina', untyped('ar'))),
      caught(() => structureName('Amina', untyped({ language: 5 }))),
      caught(() => compareNames(name, name, { frequency: () => Number.NaN })),
      caught(() => compareNames(name, name, { frequency: untyped(5) })),
      caught(() => createWorkers(1, { maxMemoryMB: -1 })),
    ]).toEqual([
      'not-a-number',
      'not-a-number',
      'bad-pair',
      'bad-hint',
      'bad-hint',
      'bad-frequency',
      'bad-frequency',
      'bad-workers',
    ])
    await expect(relate([good], [good], model, untyped({ weights: {} }))).rejects.toMatchObject({
      code: 'bad-options',
    })
  })

  // They would find nobody without a word, or half a person.
  it.each(['limit', 'maxCandidates', 'maxEntries'])(
    'a search takes no %s under 0 and no fraction',
    async (name) => {
      const registry = await createRegistry(model)
      registry.add({ ...good, id: 'b' })
      for (const wrong of [-1, 1.5, Number.NEGATIVE_INFINITY])
        for (const search of [
          () => registry.search(good, { [name]: wrong }),
          () => registry.searchFamily([good], { [name]: wrong }),
        ])
          expect(search).toThrow(
            expect.objectContaining({ code: 'out-of-range', message: expect.stringContaining(name) }),
          )
      expect(registry.search(good, { [name]: 0 }).hits).toEqual([])
      expect(registry.search(good, { [name]: Number.POSITIVE_INFINITY }).hits).toHaveLength(1)
    },
  )

  // Milliseconds for days would have everybody forgotten, and half a day those whose last day it is.
  it('days are whole days since 1970', async () => {
    const registry = await createRegistry(model)
    registry.add({ ...good, id: 'b', expiresOn: 20_000 })
    for (const [wrong, code] of [
      [20_000.5, 'out-of-range'],
      [1_728_000_000_000, 'out-of-range'],
      [Number.POSITIVE_INFINITY, 'out-of-range'],
      [untyped('2024-10-04'), 'not-a-number'],
      [untyped(new Date(0)), 'not-a-number'],
    ] as const) {
      for (const run of [
        () => registry.search(good, { today: wrong }),
        () => registry.searchFamily([good], { today: wrong }),
        () => registry.explain(good, 'b', { today: wrong }),
        () => registry.explainFamily([good], 'a', 'b', { today: wrong }),
        () => registry.add({ ...good, id: 'c', expiresOn: wrong }),
      ])
        expect(run).toThrow(expect.objectContaining({ name: 'InputError', code }))
      await expect(createRegistry(model, { today: wrong })).rejects.toMatchObject({ code })
      await expect(registry.forgetExpired(wrong)).rejects.toMatchObject({ code })
    }
    await expect(registry.forgetExpired(untyped(undefined))).rejects.toThrow(
      expect.objectContaining({ code: 'not-a-number', message: expect.stringContaining('86_400_000') }),
    )
    expect(registry.size).toBe(1)
  })

  it('a pair of ids, a text of records and a weight as text are told what to be', async () => {
    const by = { kind: 'same', by: 'x', at: '2026-01-02T10:00:00Z' } as const
    await expect(assertDecision([], { ...by, pair: untyped(['a', 'b']) })).rejects.toMatchObject({
      code: 'bad-decision',
      message: expect.stringContaining('{ registry, id }'),
    })
    expect(() => parseRecords(JSON.stringify([good]))).toThrow(/JSON\.parse/)
    for (const wrong of ['3', undefined, Number.NaN])
      expect(() => probabilityOf(untyped(wrong))).toThrow(expect.objectContaining({ code: 'not-a-number' }))
  })

  it('train as well', async () => {
    await expect(train([good, bad])).rejects.toMatchObject({ code: 'not-a-record' })
  })
})
