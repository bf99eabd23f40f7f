import { linkPopulation } from '../../decide/link-population.ts'
import { print, writeMatches } from '../output.ts'
import { countZones, runSummary } from '../run-summary.ts'
import { beginRun, type RunFlags } from '../begin-run.ts'
import { type Threads, withThreads } from '../workers.ts'

export const link = (left: string, right: string, flags: RunFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => linkWith(threads, left, right, flags))

async function linkWith(threads: Threads, left: string, right: string, flags: RunFlags): Promise<void> {
  const run = await beginRun('link', [left, right], flags, threads)
  if (run === undefined) return
  const { model, population } = run
  const result = await threads.run('comparing', population.size, (options) =>
    linkPopulation(model, population, {
      ...options,
      ...run.options,
      ...(flags.oneToOne && { oneToOne: true }),
    }),
  )
  await writeMatches(flags.out, result.matches, flags.decisions !== undefined)
  const summary = runSummary(population, countZones(result.matches), result.blocking, flags.out)
  print(flags, summary.data, () => summary.text)
}
