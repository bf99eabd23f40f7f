import { linkPopulation } from '../../decide/link-population.ts'
import { loadModel } from '../model.ts'
import { checkOutputs, print, writeMatches } from '../output.ts'
import { loadPeople, type PeopleFlags } from '../people.ts'
import { runSummary } from '../run-summary.ts'
import { withWorkers } from '../workers.ts'

export interface LinkFlags extends PeopleFlags {
  readonly model?: string
  readonly out: string
  readonly minWeight?: number
  readonly oneToOne?: boolean
  readonly workers?: number
  readonly json?: boolean
}

export async function link(left: string, right: string, flags: LinkFlags): Promise<void> {
  await checkOutputs(flags.out, flags.rejects)
  const model = await loadModel(flags.model)
  const { population } = await loadPeople([left, right], flags)
  const result = await withWorkers('comparing', flags.workers, population.size, (threads) =>
    linkPopulation(model, population, {
      ...threads,
      ...(flags.oneToOne && { oneToOne: true }),
      ...(flags.minWeight !== undefined && { minWeight: flags.minWeight }),
    }),
  )
  await writeMatches(flags.out, result.matches)
  print(
    flags.json,
    runSummary(population, result, flags.out).data,
    () => runSummary(population, result, flags.out).text,
  )
}
