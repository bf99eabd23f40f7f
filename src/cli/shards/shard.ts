/** One shard of a run that several processes share: `--shard K/N`. */
import { counted } from '../../internal/counted.ts'
import { createHash } from 'node:crypto'
import type { KeyRange } from '../../block/index/key-range.ts'
import { familyGroups } from '../../encode/family-groups.ts'
import { describe } from '../../decide/link-population.ts'
import { familyReach } from '../../decide/families/who-meets.ts'
import { matchFamilies } from '../../decide/families/match-families.ts'
import { runRules } from '../../decide/run-rules.ts'
import { planShards, type RunOptions, scoreShards } from '../../decide/scoring/score-candidates.ts'
import { zoneBounds } from '../../decide/zone.ts'
import type { Population } from '../../encode/population.ts'
import { canonicalJson } from '../../internal/canonical-json.ts'
import { unpaced } from '../../internal/pace.ts'
import { InputError } from '../../record/errors.ts'
import { serialiseModel } from '../../score/model/model-file.ts'
import type { Model } from '../../score/model/model.ts'
import { createScorer } from '../../score/scorer.ts'
import { type PartHead, writePart } from '../io/part-file.ts'
import { placeOf } from '../io/standard-output.ts'
import { print } from '../output.ts'
import { readPlan, writePlan } from './shard-plan.ts'
import type { Threads } from '../workers.ts'

export interface ShardFlags {
  readonly shard?: KeyRange
  readonly plan?: string
  readonly rules?: 'usual' | 'found'
}

/** What a model and a data set are known by. */
async function runHash(model: Model, population: Pick<Population, 'ids' | 'split'>): Promise<string> {
  const hash = createHash('sha256').update(await serialiseModel(model))
  hash.update(String(population.split))
  for (let from = 0; from < population.ids.length; from += 4096)
    hash.update(`${population.ids.slice(from, from + 4096).join('\n')}\n`)
  return hash.digest('hex')
}

const partHash = (data: string, { of, command, floor, oneToOne, found }: RunKey): string =>
  createHash('sha256').update(canonicalJson({ data, of, command, floor, oneToOne, found })).digest('hex')

type RunKey = Pick<PartHead, 'of' | 'command' | 'floor' | 'oneToOne' | 'found'>

/**
 * Checks that a part comes from this model and a file with these ids.
 * @throws {InputError} `other-run`
 */
export async function checkRun(head: PartHead, model: Model, ids: readonly string[]): Promise<void> {
  const data = await runHash(model, { ids, split: ids.length })
  if (partHash(data, head) !== head.run)
    throw new InputError(
      'other-run',
      'The parts were made from another file or with another model; give the same --file, --model, --ignore, --missing and --columns',
    )
}

/** What one of the processes is to do. */
export interface ShardRun {
  readonly model: Model
  readonly population: Population
  readonly range: KeyRange
  readonly wanted: Pick<PartHead, 'command' | 'floor' | 'oneToOne'>
}

/** Scores one shard and writes its part. */
async function runShard(
  { model, population, range, wanted }: ShardRun,
  { out, plan }: Pick<ShardFlags, 'plan'> & { readonly out: string },
  options: RunOptions,
): Promise<PartHead> {
  const { index, of } = range
  // Families gain by their other pairs, which may lie in any shard.
  if (familyGroups(population) !== undefined)
    throw new InputError(
      'families-in-shards',
      'These files list records together (households, requests), and families need all pairs at once: use --shards N, in one process, or --ignore that column',
    )
  const data = await runHash(model, population)
  const found = options.rules === 'found'
  const known = await readPlan(plan, model, data, found)
  const ruled = known ?? (await runRules(model, population, options))
  const rest = 'rest' in ruled ? ruled.rest : options
  const budget = known?.largest ?? (await planShards(ruled.model, population, of, rest))
  if (plan !== undefined && known === undefined)
    await writePlan(plan, data, budget, found ? ruled.model.blocking : undefined)
  const least = Math.min(wanted.floor, familyReach(model, population), 0)
  const { pairs, blocking } = await scoreShards(ruled.model, population, least, budget, [range], rest)
  const { size, split, linking } = population
  const head: PartHead = {
    version: 1,
    ...wanted,
    found: found || undefined,
    shard: index + 1,
    of,
    run: partHash(data, { of, ...wanted, found: found || undefined }),
    bounds: zoneBounds(model.costs),
    records: linking ? [split, size - split] : [size],
    candidates: blocking.candidates,
    rules: blocking.rules,
  }
  const scorer = createScorer(model, population)
  const families = unpaced(matchFamilies(model, population, scorer, pairs, least))
  await writePart(out, head, unpaced(describe(model, population, families.pairs, least, families)))
  return head
}

/** `--shard K/N` of `link` and `dedupe`. */
export async function shardCommand(
  run: ShardRun,
  flags: ShardFlags & { readonly out: string; readonly json?: boolean },
  threads: Threads,
): Promise<void> {
  const head = await threads.run('comparing', run.population.size, (options) =>
    runShard(run, flags, { ...options, ...rulesOf(flags) }),
  )
  const { shard, of, records, candidates } = head
  print(
    flags,
    { shard, of, records, candidates, out: flags.out },
    () =>
      `shard ${shard} of ${of}: ${counted(candidates, 'candidate pair')}\nwritten to ${placeOf(flags.out)}; \`kinmatch merge\` puts all shards together`,
  )
}

/** The option of `--rules`. */
export const rulesOf = ({ rules }: Pick<ShardFlags, 'rules'>): Pick<RunOptions, 'rules'> =>
  rules === undefined ? {} : { rules }
