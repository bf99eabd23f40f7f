import {
  comparePersons,
  type DedupeResult,
  dedupe,
  defaultModel,
  type Evaluation,
  evaluate,
  type Explanation,
  type LinkResult,
  link,
  type Match,
  type Model,
  type PersonRecord,
  parseModel,
  serialiseModel,
  train,
  type Zone,
} from 'kinmatch'
import { describe, expectTypeOf, it } from 'vitest'

describe('the public types', () => {
  it('records are plain readonly data', () => {
    expectTypeOf<{ id: string; names: [] }>().toExtend<PersonRecord>()
    expectTypeOf<{ id: string }>().not.toExtend<PersonRecord>()
    expectTypeOf<{ id: string; names: []; sex: 'f' }>().not.toExtend<PersonRecord>()
    expectTypeOf<Readonly<PersonRecord>>().toEqualTypeOf<PersonRecord>()
    expectTypeOf<PersonRecord['names']>().not.toHaveProperty('push')
  })

  it('what takes long is async, with a signal and progress', () => {
    const records: readonly PersonRecord[] = []
    const model = defaultModel()
    expectTypeOf(model).toEqualTypeOf<Model>()
    const options = { signal: new AbortController().signal, onProgress: (_done: number): void => {} }
    expectTypeOf(link(records, records, model, options)).toEqualTypeOf<Promise<LinkResult>>()
    expectTypeOf(dedupe(records, model, options)).toEqualTypeOf<Promise<DedupeResult>>()
    expectTypeOf(train(records, undefined, options)).toEqualTypeOf<Promise<Model>>()
    expectTypeOf(train(records, records)).toEqualTypeOf<Promise<Model>>()
    expectTypeOf(evaluate(records, undefined, model, () => undefined, options)).toEqualTypeOf<
      Promise<Evaluation>
    >()
    expectTypeOf(parseModel('')).toEqualTypeOf<Promise<Model>>()
    expectTypeOf(serialiseModel(model)).toEqualTypeOf<Promise<string>>()
    expectTypeOf(comparePersons).returns.resolves.toEqualTypeOf<Explanation>()
  })

  it('results', () => {
    expectTypeOf<Match['zone']>().toEqualTypeOf<Zone>()
    expectTypeOf<Zone>().toEqualTypeOf<'likely' | 'possible' | 'insufficient' | 'unlikely'>()
    expectTypeOf<LinkResult['matches']>().toExtend<readonly Match[]>()
    expectTypeOf<DedupeResult>().toExtend<LinkResult>()
    // @ts-expect-error a model is needed: there is no hidden default
    void link([], [])
    const match = {} as Match
    // @ts-expect-error results are readonly
    match.weight = 1
  })
})
