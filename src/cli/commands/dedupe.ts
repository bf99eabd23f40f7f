import { dedupePopulation } from '../../decide/dedupe-population.ts'
import { loadModel } from '../model.ts'
import { checkOutputs, print, writeMatches, writeRows } from '../output.ts'
import { loadPeople, type PeopleFlags } from '../people.ts'
import { runSummary } from '../run-summary.ts'
import { withWorkers } from '../workers.ts'

export interface DedupeFlags extends PeopleFlags {
  readonly model?: string
  readonly out: string
  readonly clusters?: string
  readonly minWeight?: number
  readonly workers?: number
  readonly json?: boolean
}

export async function dedupe(file: string, flags: DedupeFlags): Promise<void> {
  await checkOutputs(flags.out, flags.clusters, flags.rejects)
  const model = await loadModel(flags.model)
  const { population } = await loadPeople([file], flags)
  const result = await withWorkers('comparing', flags.workers, population.size, (threads) =>
    dedupePopulation(model, population, {
      ...threads,
      ...(flags.minWeight !== undefined && { minWeight: flags.minWeight }),
    }),
  )
  await writeMatches(flags.out, result.matches)
  if (flags.clusters !== undefined) {
    const rows = result.ids.map((id, i) => [id, result.ids[result.clusters[i]!]!])
    await writeRows(flags.clusters, ['id', 'cluster_id'], rows)
  }
  const groups = new Set(result.clusters).size
  const summary = runSummary(population, result, flags.out)
  print(
    flags.json,
    { ...summary.data, clusters: groups },
    () =>
      `${summary.text}\n${population.size} records form ${groups} groups${flags.clusters ? `, written to ${flags.clusters}` : ' (--clusters FILE writes them)'}`,
  )
}
