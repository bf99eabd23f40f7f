import {
  type Alternative,
  type BCubed,
  type Calibration,
  comparePersons,
  type DedupeResult,
  dedupe,
  defaultModel,
  type Evaluation,
  evaluate,
  type Explanation,
  type FoundRulesReport,
  type IssueReport,
  type KeyCode,
  type LinkResult,
  link,
  type Match,
  type Model,
  type Moved,
  type ParsedRecords,
  parseRecords,
  type PersonRecord,
  type NewDecision,
  parseModel,
  recordsFromRows,
  type Registry,
  type RowsOptions,
  type SearchOptions,
  serialiseModel,
  type ThresholdRow,
  train,
  type Zone,
} from 'kinmatch'
import type { AlignedPair, Name, NameKind, NamePair, PairKind } from 'kinmatch/names'
import { describe, expectTypeOf, it } from 'vitest'

describe('the public types', () => {
  it('whatever a result or a model is made of has a name that can be imported', () => {
    expectTypeOf<Model['alternatives'][number]>().toEqualTypeOf<Alternative>()
    expectTypeOf<NonNullable<Model['moved']>>().toEqualTypeOf<Moved>()
    expectTypeOf<Model['blocking'][number]['parts'][number]['code']>().toEqualTypeOf<KeyCode>()
    expectTypeOf(parseRecords).returns.toEqualTypeOf<ParsedRecords>()
    expectTypeOf<ParsedRecords>().toExtend<IssueReport>()
    expectTypeOf<Evaluation['thresholds'][number]>().toEqualTypeOf<ThresholdRow>()
    expectTypeOf<Evaluation['calibration']>().toEqualTypeOf<Calibration>()
    expectTypeOf<NonNullable<LinkResult['blocking']['found']>>().toEqualTypeOf<FoundRulesReport>()
    expectTypeOf<BCubed>().toExtend<{ readonly f1: number }>()
    expectTypeOf<NamePair['kind']>().toEqualTypeOf<PairKind>()
    expectTypeOf<AlignedPair['kind']>().toEqualTypeOf<PairKind | 'aligned'>()
    expectTypeOf<NonNullable<Name['kind']>>().toEqualTypeOf<NameKind>()
  })

  it('a saved registry goes where bytes go: into a Blob, a request, WebCrypto', () => {
    expectTypeOf<Registry['save']>().returns.resolves.toEqualTypeOf<Uint8Array<ArrayBuffer>>()
  })

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

  it('rows may be of a type of the caller, an interface among them', () => {
    interface Row {
      readonly id: number
      readonly first_name: string
      readonly born: string | null
    }
    const rows: readonly Row[] = []
    void recordsFromRows(rows, { columns: { born: 'birth' } })
    expectTypeOf<Record<string, string>>().toExtend<NonNullable<RowsOptions['columns']>>()
    // @ts-expect-error a row is an object
    void recordsFromRows(['id,name'])
  })

  it('what is not known may be undefined, in records and in options', () => {
    expectTypeOf<{ id: string; names: []; sex: undefined; birth: undefined }>().toExtend<PersonRecord>()
    expectTypeOf<{ limit: number | undefined; signal: undefined }>().toExtend<SearchOptions>()
    const unset = { signal: undefined, onProgress: undefined, workers: undefined, minWeight: undefined }
    void link([], [], defaultModel(), unset)
    void train([], undefined, { seed: undefined, costs: undefined })
    expectTypeOf<undefined>().toExtend<NewDecision['reason']>()
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
