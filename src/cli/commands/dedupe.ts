import { counted } from '../../internal/counted.ts'
import { dedupePopulation } from '../../decide/dedupe-population.ts'
import { InputError } from '../../record/errors.ts'
import { placeOf } from '../io/standard-output.ts'
import { print, writeMatches, writeRows } from '../output.ts'
import { countZones, runSummary } from '../run-summary.ts'
import { beginRun, type RunFlags } from '../begin-run.ts'
import { type Threads, withThreads } from '../workers.ts'

interface DedupeFlags extends RunFlags {
  readonly clusters?: string
}

export const dedupe = (file: string, flags: DedupeFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => dedupeWith(threads, file, flags))

async function dedupeWith(threads: Threads, file: string, flags: DedupeFlags): Promise<void> {
  if (flags.shard !== undefined && flags.clusters !== undefined)
    throw new InputError(
      'no-clusters',
      'One shard has no clusters: leave out --clusters here and give it to `kinmatch merge`',
    )
  const run = await beginRun('dedupe', [file], flags, threads)
  if (run === undefined) return
  const { model, population } = run
  const result = await threads.run('comparing', population.size, (options) =>
    dedupePopulation(model, population, { ...options, ...run.options }),
  )
  await writeMatches(flags.out, result.matches, flags.decisions !== undefined)
  if (flags.clusters !== undefined) {
    const rows = result.ids.map((id, i) => [id, result.ids[result.clusters[i]!]!])
    await writeRows(flags.clusters, ['id', 'cluster_id'], rows)
  }
  const groups = new Set(result.clusters).size
  const summary = runSummary(population, countZones(result.matches), result.blocking, flags.out)
  print(
    flags,
    { ...summary.data, clusters: groups },
    () =>
      `${summary.text}\n${counted(population.size, 'record')} ${population.size === 1 ? 'forms' : 'form'} ${counted(groups, 'group')}${flags.clusters ? `, written to ${placeOf(flags.clusters)}` : ' (--clusters FILE writes them)'}`,
  )
}
