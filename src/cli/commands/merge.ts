import { clusters } from '../../decide/clusters.ts'
import { mergeRules, reportBlocking } from '../../decide/scoring/blocking-report.ts'
import type { ScoredPairs } from '../../decide/scored-pairs.ts'
import { unpaced } from '../../internal/pace.ts'
import { InputError } from '../../record/errors.ts'
import { modelFeatures } from '../../score/model/model-features.ts'
import type { Model } from '../../score/model/model.ts'
import { createScorer } from '../../score/scorer.ts'
import { checkOutputs } from '../check-outputs.ts'
import { mergedMatches, type MergedParts, readParts } from '../shards/merge-parts.ts'
import { loadModel } from '../model.ts'
import { print, writeMatches, writeRows } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { runSummary } from '../run-summary.ts'
import { checkRun } from '../shards/shard.ts'

export interface MergeFlags extends PeopleFlags {
  readonly model?: string
  readonly out: string
  readonly file?: string
  readonly clusters?: string
  readonly json?: boolean
}

export async function merge(paths: readonly string[], flags: MergeFlags): Promise<void> {
  await checkOutputs(paths, flags)
  if (flags.clusters !== undefined && flags.file === undefined)
    throw new InputError(
      'no-file',
      'Clusters weigh pairs that no shard made: name the file of people with --file, and its --model',
    )
  const merged = await readParts(paths)
  const { command, records } = merged.heads[0]!
  if (flags.clusters !== undefined && command === 'link')
    throw new InputError('no-clusters', 'Only the shards of `dedupe` have clusters; leave out --clusters')
  // Before anything is written, so that a wrong file or model costs no half result.
  const groups = flags.clusters === undefined ? undefined : await clusterRows(merged, flags)
  const zones = { likely: 0, possible: 0, insufficient: 0, unlikely: 0 }
  await writeMatches(
    flags.out,
    (function* () {
      for (const match of mergedMatches(merged)) {
        zones[match.zone]++
        yield match
      }
    })(),
  )
  if (groups) await writeRows(flags.clusters!, ['id', 'cluster_id'], groups.rows)
  const [left, right = 0] = records as [number, number?]
  const population = { size: left + right, split: left, linking: command === 'link' }
  const reports = merged.heads.map((head) => head.rules)
  const names = [...new Set(reports.flat().map((rule) => rule.name))]
  const candidates = merged.heads.reduce((sum, head) => sum + head.candidates, 0)
  const blocking = reportBlocking(population, candidates, mergeRules(reports, names))
  const summary = runSummary(population, zones, blocking, flags.out)
  print(
    flags,
    { ...summary.data, shards: merged.heads.length, ...(groups && { clusters: groups.count }) },
    () => summary.text,
  )
}

/** The clusters of the whole file: only records in pairs of at least 0 bits can be in one with another. */
async function clusterRows(
  { heads, ids, pairs }: MergedParts,
  flags: MergeFlags,
): Promise<{ readonly rows: string[][]; readonly count: number }> {
  const model = await loadModel(flags.model)
  const joined = new Set<string>()
  for (let k = 0; k < pairs.length && pairs.weight[k]! >= 0; k++)
    joined.add(ids[pairs.left[k]!]!).add(ids[pairs.right[k]!]!)
  const all: string[] = []
  const { population } = await loadPeople([flags.file!], flags, undefined, {
    features: modelFeatures(model),
    model,
    holds: ({ id, consent }) => {
      if (consent?.match !== false) all.push(id)
      return joined.has(id)
    },
  })
  all.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  await checkRun(heads[0]!, model, all)
  const labels = labelsOf(model, population, { ids, pairs })
  const group = new Map(population.ids.map((id, i) => [id, population.ids[labels[i]!]!]))
  const rows = all.map((id) => [id, group.get(id) ?? id])
  const inside = population.size - new Set(labels).size
  return { rows, count: all.length - inside }
}

function labelsOf(
  model: Model,
  population: Parameters<typeof createScorer>[1],
  { ids, pairs }: Pick<MergedParts, 'ids' | 'pairs'>,
): Int32Array {
  const place = new Map(population.ids.map((id, i) => [id, i]))
  let length = 0
  while (length < pairs.length && pairs.weight[length]! >= 0) length++
  const at = (side: Int32Array): Int32Array => side.subarray(0, length).map((n) => place.get(ids[n]!)!)
  const own: ScoredPairs = { length, left: at(pairs.left), right: at(pairs.right), weight: pairs.weight }
  const scorer = createScorer(model, population)
  const listed = new Map<number, number>()
  for (let k = 0; k < length; k++) listed.set(own.left[k]! * population.size + own.right[k]!, own.weight[k]!)
  return unpaced(
    clusters(
      own,
      population.size,
      (i, j) => listed.get(Math.min(i, j) * population.size + Math.max(i, j)) ?? scorer.weight(i, j),
    ),
  )
}
