import { daysFromCivil } from '../../record/days.ts'
import type { PersonRecord } from '../../record/types.ts'
import { isRejected } from '../../decide/decisions/apply-decisions.ts'
import { loadDecisions } from '../decisions.ts'
import { openSavedRegistry } from '../io/saved-registry.ts'
import { loadModel } from '../model.ts'
import { HITS_HEADER, kindCells, print, probabilityText, weightText, writeRows } from '../output.ts'
import { loadPeople } from '../people.ts'
import { startProgress } from '../ui/progress.ts'
import type { SearchFlags } from './search.ts'

/** Searches a registry that `kinmatch index` saved, one query after another. */
export async function searchSaved(path: string, flags: SearchFlags): Promise<void> {
  const registry = await openSavedRegistry(path, await loadModel(flags.model))
  const queries: PersonRecord[] = []
  await loadPeople([flags.queries], flags, (record) => {
    if (record.consent?.match !== false) queries.push(record)
  })
  queries.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const [year, month, day] = (flags.date ?? '').split('-').map(Number)
  const today = day === undefined ? {} : { today: daysFromCivil(year!, month!, day) }
  const rows: (string | number)[][] = []
  const summary = { queries: queries.length, registry: registry.size, hits: 0, likely: 0 }
  const { decisions } = await loadDecisions(flags)
  const rejections = new Map<string, number>()
  for (const { a, b, kind } of decisions?.active ?? [])
    if (kind === 'different' || kind === 'related')
      for (const { id } of [a, b]) rejections.set(id, (rejections.get(id) ?? 0) + 1)
  let skippedKeys = 0
  let withheld = 0
  const bar = startProgress('searching')
  for (const [n, query] of queries.entries()) {
    const rejected = rejections.get(query.id) ?? 0
    const result = registry.search(query, { limit: flags.limit + rejected, ...today })
    const hits = result.hits.filter(({ id, weight }) => {
      const pair = [
        { registry: 'left', id: query.id },
        { registry: 'right', id },
      ] as const
      // A saved registry gives no levels, so the weight alone tells whether the evidence has grown.
      return !isRejected(decisions?.verdict(...pair), () => ({ weight, levels: {}, model: '' }))
    })
    hits.slice(0, flags.limit).forEach(({ id, probability, weight, zone, kind }, k) => {
      const cells = kindCells({ kind, via: [] })
      rows.push([query.id, k + 1, id, probabilityText(probability), weightText(weight), zone, ...cells])
    })
    if (hits[0]?.zone === 'likely') summary.likely++
    skippedKeys += result.skippedKeys.length
    withheld += result.withheld
    bar.update((n + 1) / queries.length)
  }
  bar.stop()
  summary.hits = rows.length
  await writeRows(flags.out, HITS_HEADER, rows)
  print(
    flags.json,
    { ...summary, skippedKeys, withheld, out: flags.out },
    () =>
      `${summary.queries} queries in ${summary.registry} records: ${summary.hits} hits, a likely one for ${summary.likely} queries; ${skippedKeys} keys that too many share were skipped, ${withheld} candidates withheld for their expiry day${flags.date ? '' : ' (--date gives the day)'}\nwritten to ${flags.out}`,
  )
}
