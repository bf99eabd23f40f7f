import type { Population } from '../../encode/population.ts'
import { evaluatePopulation } from '../../evaluate/evaluate-population.ts'
import { isOnePerson } from '../../evaluate/entity-truth.ts'
import { createIdentityCheck, zoneAtMost } from '../../decide/identity.ts'
import { scoreCandidates } from '../../decide/scoring/score-candidates.ts'
import { zoneBounds, zoneOf } from '../../decide/zone.ts'
import { InputError } from '../../record/errors.ts'
import type { PersonRecord } from '../../record/types.ts'
import { recordSummary } from '../../report/record-summary.ts'
import { type ReportInput, reportHtml } from '../../report/html/report-html.ts'
import type { ReportPair } from '../../report/html/waterfall-chart.ts'
import { weightHistogram } from '../../report/weight-histogram.ts'
import type { Model } from '../../score/model/model.ts'
import { createReachable } from '../../score/bounds/reachable.ts'
import { createScorer } from '../../score/scorer.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { checkOutputs } from '../check-outputs.ts'
import { placeOf } from '../io/standard-output.ts'
import { findPair } from '../find-pair.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { pairIds } from '../pair-ids.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { withProgress } from '../ui/progress.ts'
import { loadTruth } from '../load-truth.ts'

export interface ReportFlags extends PeopleFlags {
  readonly html: string
  readonly model?: string
  readonly truth?: string
  /** Pairs of ids, `L,R` each. */
  readonly pair?: readonly string[]
  readonly showValues?: boolean
  readonly title?: string
  readonly json?: boolean
}

/** Charts of a model; with files also of a run, with truth also of its quality. */
export async function report(files: readonly string[], flags: ReportFlags): Promise<void> {
  await checkOutputs(files, flags)
  if (files.length === 0 && (flags.truth !== undefined || flags.pair !== undefined))
    throw new InputError('no-files', '--truth and --pair speak of records: give the files too')
  const model = await loadModel(flags.model)
  const title = flags.title === undefined ? {} : { title: flags.title }
  const input: ReportInput =
    files.length === 0 ? { model, ...title } : { model, ...title, ...(await ofRun(model, files, flags)) }
  await atomicWrite(flags.html, reportHtml(input))
  const what = {
    pairs: input.pairs?.length ?? 0,
    candidates: input.blocking?.candidates ?? 0,
    quality: input.evaluation !== undefined,
    html: flags.html,
  }
  print(flags, what, () => `written to ${placeOf(flags.html)}: one file, opens offline, runs no script`)
}

async function ofRun(
  model: Model,
  files: readonly string[],
  flags: ReportFlags,
): Promise<Partial<ReportInput>> {
  const wanted = (flags.pair ?? []).map((pair) => pairIds(pair, files.length))
  const ids = new Set(wanted.flat())
  const records = new Map<string, PersonRecord>()
  const seen: Map<string, number>[] = files.map(() => new Map())
  const { population } = await loadPeople(
    files,
    flags,
    (record, side) => {
      if (flags.truth !== undefined) seen[side]!.set(record.id, -1)
      if (flags.showValues && ids.has(record.id)) records.set(`${side} ${record.id}`, record)
    },
    { model },
  )
  // Before the run, which takes a while: an id that is in no file ends it here.
  const places = wanted.map((pair) => findPair(population, pair, files))
  const truth = flags.truth === undefined ? undefined : await loadTruth(flags.truth, population, seen)
  const [run, evaluation] = await withProgress('comparing', async (onProgress) => [
    await scoreCandidates(model, population, Number.NEGATIVE_INFINITY, { onProgress }),
    truth && (await evaluatePopulation(model, population, truth)),
  ])
  const { left, right, weight, length } = run.pairs
  return {
    weights: weightHistogram(
      weight.subarray(0, length),
      truth && ((k) => isOnePerson(truth, left[k]!, right[k]!)),
    ),
    blocking: run.blocking,
    ...(evaluation && { evaluation }),
    pairs: explained(model, population, wanted, places).map((pair) =>
      flags.showValues ? { ...pair, values: valuesOf(pair, records, files.length - 1) } : pair,
    ),
  }
}

function explained(
  model: Model,
  population: Population,
  wanted: readonly (readonly [left: string, right: string])[],
  places: readonly (readonly [i: number, j: number])[],
): ReportPair[] {
  const scorer = createScorer(model, population)
  const reachable = createReachable(model, population)
  const identified = createIdentityCheck(model, population)
  const bounds = zoneBounds(model.costs)
  return wanted.map(([leftId, rightId], n) => {
    const [i, j] = places[n]!
    const explanation = scorer.explain(i, j)
    const zone = zoneAtMost(zoneOf(explanation.weight, reachable(i, j), bounds), identified(i, j))
    return { leftId, rightId, zone, explanation }
  })
}

/** What the two records say. @param last the number of the file of the right one */
function valuesOf(
  { leftId, rightId }: ReportPair,
  records: ReadonlyMap<string, PersonRecord>,
  last: number,
): NonNullable<ReportPair['values']> {
  return [records.get(`0 ${leftId}`), records.get(`${last} ${rightId}`)].map((record) =>
    record ? recordSummary(record) : [],
  )
}
