// Every function of the package, called with one wrong argument after another as a caller without types may: it takes
// what it is given or says in a typed error what to do, and quotes nothing.
import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.ts'
import * as names from '../../src/names.ts'
import * as node from '../../src/node.ts'

const { comparePersons, defaultModel, KinmatchError, serialiseModel } = library
const { structureName } = names

/** It must come out nowhere. */
const CANARY = 'Zxqvane'
const model = defaultModel()
const record = { id: 'a', names: [{ full: CANARY }] }
const decision = {
  kind: 'same',
  pair: [
    { registry: '', id: 'a' },
    { registry: '', id: 'b' },
  ],
  by: 'reviewer',
  at: '2026-01-02',
}
const name = structureName('Amina Yusuf')

/** Arguments that are right, by function. */
const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  assertDecision: [[], decision],
  compareNames: [name, name],
  comparePersons: [record, record, model],
  createGazetteer: [[{ code: 'A', names: [CANARY] }]],
  createRegistry: [model, {}],
  createWorkers: [0],
  decisionEvidence: [await comparePersons(record, record, model), ''],
  decisionLine: [
    {
      seq: 1,
      kind: 'same',
      status: 'asserted',
      a: decision.pair[0],
      b: decision.pair[1],
      by: 'r',
      at: '2026-01-02',
      hash: '0'.repeat(64),
    },
  ],
  decisionState: [[]],
  dedupe: [[record], model, {}],
  defaultModel: [],
  evaluate: [[record], [record], model, () => 'a person', {}],
  inferDecision: [[], decision],
  jaroWinkler: ['a', 'b'],
  link: [[record], [record], model, {}],
  loadRegistry: [await (await library.createRegistry(model)).save(), model],
  nameKeys: [name],
  osaDistance: ['a', 'b'],
  parseDecisions: [''],
  parseEditedModel: [await serialiseModel(model)],
  parseModel: [await serialiseModel(model)],
  parseRecords: [[record], {}],
  probabilityOf: [1],
  recordsFromRows: [[{ id: 1, name: CANARY }], {}],
  relate: [[record], [record], model, {}],
  reportHtml: [{ model }],
  retractDecision: [await library.assertDecision([], decision as never), 1, { by: 'r', at: '2026-01-02' }],
  serialiseModel: [model],
  structureName: [CANARY],
  // Two people are too few to learn from, which is another error.
  train: [
    Array.from({ length: 30 }, (_, i) => ({ id: String(i), names: [{ full: `Amina Yusuf ${i % 7}` }] })),
    undefined,
    {},
  ],
  verificationQuestions: [record, record, []],
  weightHistogram: [[1]],
  zoneBounds: [model.costs],
}
const WRONG: readonly unknown[] = [
  undefined,
  null,
  5,
  Number.NaN,
  true,
  CANARY,
  {},
  [],
  [null],
  [CANARY],
  [{}],
  { names: CANARY },
  new Map([[CANARY, CANARY]]),
  () => CANARY,
]

const functions = Object.entries({ ...library, ...names, ...node }).filter(
  ([called, value]) => typeof value === 'function' && !called.endsWith('Error'),
) as [string, (...args: unknown[]) => unknown][]

describe('wrong arguments', () => {
  it('are tried on every function there is', () => {
    expect(functions.map(([called]) => called).sort()).toEqual(Object.keys(RIGHT).sort())
  })

  it.each(functions)('%s takes right ones', async (called, run) => {
    await expect((async () => run(...RIGHT[called]!))()).resolves.not.toThrow()
  })

  it.each(functions)('%s says what is wrong, and quotes nothing', async (called, run) => {
    const right = RIGHT[called]!
    for (const at of right.keys())
      for (const wrong of WRONG) {
        const args = right.map((argument, k) => (k === at ? wrong : argument))
        const error = await (async () => void (await run(...args)))().catch((reason: unknown) => reason)
        if (error === undefined) continue
        expect(error, `argument ${at}, ${typeof wrong}`).toBeInstanceOf(KinmatchError)
        expect((error as Error).message).not.toContain(CANARY)
      }
  })

  it('a name as text says how to take it apart', () => {
    expect(() => names.compareNames('a' as never, 'b' as never)).toThrow(/structureName/)
  })

  it('the text of a log says how to read it', () => {
    expect(() => library.decisionState('{"seq":1}\n' as never)).toThrow(/parseDecisions/)
  })
})

describe('wrong arguments of a registry', () => {
  const RIGHT_OF_METHOD: Readonly<Record<string, readonly unknown[]>> = {
    add: [{ ...record, id: 'b' }],
    addAll: [[{ ...record, id: 'c' }], {}],
    explain: [record, 'a', {}],
    explainFamily: [[record], 'a', 'a', {}],
    forget: ['none'],
    forgetExpired: [0, {}],
    has: ['a'],
    load: [new Uint8Array(3), {}],
    save: [{}],
    search: [record, {}],
    searchFamily: [[record], {}],
    stats: [],
    update: [record],
  }

  it('are tried on every method', async () => {
    const prototype: object = Object.getPrototypeOf(await library.createRegistry(model))
    const methods = Object.getOwnPropertyNames(prototype).filter(
      (one) => !['constructor', 'size'].includes(one),
    )
    expect(methods.sort()).toEqual(Object.keys(RIGHT_OF_METHOD).sort())
  })

  it.each(Object.entries(RIGHT_OF_METHOD))(
    '%s says what is wrong, and quotes nothing',
    async (method, right) => {
      const registry = await library.createRegistry(model)
      registry.add(record)
      const run = (registry as unknown as Record<string, (...args: unknown[]) => unknown>)[method]!.bind(
        registry,
      )
      for (const at of right.keys())
        for (const wrong of WRONG) {
          const args = right.map((argument, k) => (k === at ? wrong : argument))
          const error = await (async () => void (await run(...args)))().catch((reason: unknown) => reason)
          if (error === undefined) continue
          expect(error, `argument ${at}, ${typeof wrong}`).toBeInstanceOf(KinmatchError)
          expect((error as Error).message).not.toContain(CANARY)
        }
    },
  )
})

it.each(['signal', 'onProgress', 'decisions', 'workers'])(
  'the option %s has to be what it is to be',
  async (option) => {
    for (const value of [5, CANARY, {}, null])
      await expect(library.link([record], [record], model, { [option]: value })).rejects.toMatchObject({
        code: 'bad-options',
        message: expect.not.stringContaining(CANARY),
      })
  },
)
