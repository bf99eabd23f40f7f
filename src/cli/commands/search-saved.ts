import { counted } from '../../internal/counted.ts'
import { daysFromCivil } from '../../record/days.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { FamilySearchResult } from '../../registry/types.ts'
import { runFeatures } from '../../decide/run-features.ts'
import type { Model } from '../../score/model/model.ts'
import { type DecisionFlags, loadDecisions } from '../decisions.ts'
import { openSavedRegistry } from '../io/saved-registry.ts'
import { placeOf } from '../io/standard-output.ts'
import { loadModel } from '../model.ts'
import { HITS_HEADER, kindCells, print, probabilityText, weightText, writeRows } from '../output.ts'
import { streamPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { refusePlaces } from '../refuse-places.ts'
import { withProgress } from '../ui/progress.ts'

export interface SearchFlags extends PeopleFlags, DecisionFlags {
  readonly queries: string
  readonly model?: string
  readonly limit: number
  /** Day of the search, YYYY-MM-DD. */
  readonly date?: string
  readonly out: string
  readonly json?: boolean
}

type Row = readonly (string | number)[]

/**
 * Searches a registry that `kinmatch index` saved, one request after another; who names none is one alone. Hits are written while
 * the search goes on, in the order of the queries' ids.
 */
export async function searchSaved(path: string, flags: SearchFlags): Promise<void> {
  refusePlaces(flags)
  const model = await loadModel(flags.model)
  const decided = await loadDecisions(flags)
  // Before the registry, which takes longer: what is wrong with them is said at once.
  const requests = await readRequests(flags, model)
  const registry = await openSavedRegistry(path, model)
  const [year, month, day] = (flags.date ?? '').split('-').map(Number)
  const today = day === undefined ? {} : { today: daysFromCivil(year!, month!, day) }
  const summary = { queries: requests.size, registry: registry.size, hits: 0, likely: 0 }
  let skippedKeys = 0
  let withheld = 0

  function rowsOf(result: FamilySearchResult): readonly Row[] {
    const { queryId, hits } = result
    skippedKeys += result.skippedKeys.length
    withheld += result.withheld
    if (hits[0]?.zone === 'likely') summary.likely++
    return hits.map((hit, k) => [
      queryId,
      k + 1,
      hit.id,
      probabilityText(hit.probability),
      weightText(hit.weight),
      hit.zone,
      ...kindCells(hit),
    ])
  }

  function* allRows(update: (done: number) => void): Generator<Row> {
    /** Those of requests whose other records come later. */
    const waiting = new Map<string, readonly Row[]>()
    let done = 0
    for (const id of [...requests.keys()].sort()) {
      if (!waiting.has(id)) {
        const request = requests.get(id)!
        for (const result of registry.searchFamily(request, { limit: flags.limit, ...decided, ...today }))
          waiting.set(result.queryId, rowsOf(result))
      }
      const rows = waiting.get(id)!
      waiting.delete(id)
      summary.hits += rows.length
      yield* rows
      update(++done / requests.size)
    }
  }
  await withProgress('searching', (update) => writeRows(flags.out, HITS_HEADER, allRows(update)))
  print(flags, { ...summary, skippedKeys, withheld, out: flags.out }, () =>
    [
      `${counted(summary.queries, 'query', 'queries')} in ${counted(summary.registry, 'record')}: ${counted(summary.hits, 'hit')}, a likely one for ${counted(summary.likely, 'query', 'queries')}`,
      ...(skippedKeys > 0 ? [`skipped, since too many share them: ${counted(skippedKeys, 'key')}`] : []),
      ...(withheld > 0
        ? [
            `withheld for their expiry day: ${counted(withheld, 'candidate')}${flags.date ? '' : ' (--date gives the day)'}`,
          ]
        : []),
      `written to ${placeOf(flags.out)}`,
    ].join('\n'),
  )
}

/** By the id of each query the records of its request. */
async function readRequests(
  flags: SearchFlags,
  model: Model,
): Promise<ReadonlyMap<string, readonly PersonRecord[]>> {
  const byGroup = new Map<string, PersonRecord[]>()
  const requests = new Map<string, readonly PersonRecord[]>()
  const people = streamPeople(flags.queries, flags, { features: runFeatures(model), model })
  for await (const record of people) {
    if (record.consent?.match === false) continue
    const known = record.groupId === undefined ? undefined : byGroup.get(record.groupId)
    const request = known ?? []
    request.push(record)
    if (known === undefined && record.groupId !== undefined) byGroup.set(record.groupId, request)
    requests.set(record.id, request)
  }
  return requests
}
