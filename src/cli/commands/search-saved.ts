import { daysFromCivil } from '../../record/days.ts'
import type { PersonRecord } from '../../record/types.ts'
import { isRejected } from '../../decide/decisions/apply-decisions.ts'
import { decisionEvidence } from '../../decide/decisions/decision-evidence.ts'
import { loadDecisions } from '../decisions.ts'
import { openSavedRegistry } from '../io/saved-registry.ts'
import { loadModel } from '../model.ts'
import { HITS_HEADER, kindCells, print, probabilityText, weightText, writeRows } from '../output.ts'
import { loadPeople } from '../people.ts'
import { startProgress } from '../ui/progress.ts'
import type { SearchFlags } from './search.ts'

/** Searches a registry that `kinmatch index` saved, one request after another; who names none is one alone. */
export async function searchSaved(path: string, flags: SearchFlags): Promise<void> {
  const registry = await openSavedRegistry(path, await loadModel(flags.model))
  const requests = new Map<string, PersonRecord[]>()
  const ids: string[] = []
  await loadPeople([flags.queries], flags, (record) => {
    if (record.consent?.match === false) return
    ids.push(record.id)
    const key = record.groupId === undefined ? `alone ${record.id}` : `group ${record.groupId}`
    const request = requests.get(key)
    if (request === undefined) requests.set(key, [record])
    else request.push(record)
  })
  const [year, month, day] = (flags.date ?? '').split('-').map(Number)
  const today = day === undefined ? {} : { today: daysFromCivil(year!, month!, day) }
  const summary = { queries: ids.length, registry: registry.size, hits: 0, likely: 0 }
  const { decisions } = await loadDecisions(flags)
  const rejections = new Map<string, number>()
  for (const { a, b, kind } of decisions?.active ?? [])
    if (kind === 'different' || kind === 'related')
      for (const { id } of [a, b]) rejections.set(id, (rejections.get(id) ?? 0) + 1)
  const rows = new Map<string, (string | number)[][]>()
  let skippedKeys = 0
  let withheld = 0
  const bar = startProgress('searching')
  for (const [n, request] of [...requests.values()].entries()) {
    const rejected = Math.max(...request.map(({ id }) => rejections.get(id) ?? 0))
    for (const result of registry.searchFamily(request, { limit: flags.limit + rejected, ...today })) {
      const { queryId } = result
      const query = request.find(({ id }) => id === queryId)!
      const hits = result.hits.filter(({ id, weight }) => {
        const pair = [
          { registry: 'left', id: queryId },
          { registry: 'right', id },
        ] as const
        // What a decision rests on is the pair by itself; what families add is no new evidence.
        return !isRejected(decisions?.verdict(...pair), () => {
          const now = registry.explain(query, id, today)
          return now === undefined ? { weight, levels: {}, model: '' } : decisionEvidence(now)
        })
      })
      rows.set(
        queryId,
        hits
          .slice(0, flags.limit)
          .map((hit, k) => [
            queryId,
            k + 1,
            hit.id,
            probabilityText(hit.probability),
            weightText(hit.weight),
            hit.zone,
            ...kindCells(hit),
          ]),
      )
      if (hits[0]?.zone === 'likely') summary.likely++
      skippedKeys += result.skippedKeys.length
      withheld += result.withheld
    }
    bar.update((n + 1) / requests.size)
  }
  bar.stop()
  const sorted = ids.toSorted().flatMap((id) => rows.get(id)!)
  summary.hits = sorted.length
  await writeRows(flags.out, HITS_HEADER, sorted)
  print(
    flags.json,
    { ...summary, skippedKeys, withheld, out: flags.out },
    () =>
      `${summary.queries} queries in ${summary.registry} records: ${summary.hits} hits, a likely one for ${summary.likely} queries; ${skippedKeys} keys that too many share were skipped, ${withheld} candidates withheld for their expiry day${flags.date ? '' : ' (--date gives the day)'}\nwritten to ${flags.out}`,
  )
}
