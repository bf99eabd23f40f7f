/** One shard of a run that several processes share: `--shard K/N`, and `--plan FILE` for what all of them need. */
import { counted } from '../internal/counted.ts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { KeyRange } from '../block/index/key-range.ts'
import type { BlockingRule } from '../block/rule.ts'
import { familyGroups } from '../decide/families/family-groups.ts'
import { describe } from '../decide/link-population.ts'
import { familyReach } from '../decide/families/meet-families.ts'
import { matchFamilies } from '../decide/families/match-families.ts'
import { runRules } from '../decide/run-rules.ts'
import { planShards, type RunOptions, scoreShards } from '../decide/score-candidates.ts'
import { zoneBounds } from '../decide/zone.ts'
import type { Population } from '../encode/population.ts'
import { canonicalJson } from '../internal/canonical-json.ts'
import { unpaced } from '../internal/pace.ts'
import { InputError } from '../record/errors.ts'
import { parseModel, serialiseModel } from '../score/model-file.ts'
import type { Model } from '../score/model.ts'
import { createScorer } from '../score/scorer.ts'
import { atomicWrite } from './io/atomic-write.ts'
import { type PartHead, writePart } from './io/part-file.ts'
import { readJson } from './io/read-json.ts'
import { placeOf } from './io/standard-output.ts'
import { print } from './output.ts'
import type { Threads } from './workers.ts'

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
      'The parts were made from another file or with another model; give the same --file, --model, --ignore and --columns',
    )
}

/** Scores one shard and writes its part. */
async function runShard(
  model: Model,
  population: Population,
  { index, of }: KeyRange,
  out: string,
  plan: string | undefined,
  wanted: Pick<PartHead, 'command' | 'floor' | 'oneToOne'>,
  options: RunOptions,
): Promise<PartHead> {
  // Families gain by their other pairs, which may lie in any shard.
  if (familyGroups(population) !== undefined)
    throw new InputError(
      'families-in-shards',
      'These files list records together (households, requests), and families need all pairs at once: use --shards N, in one process, or --ignore that column',
    )
  const data = await runHash(model, population)
  const found = options.rules === 'found' || undefined
  const known = await readPlan(plan, model, data, found)
  const ruled = known ?? (await runRules(model, population, options))
  const rest = 'rest' in ruled ? ruled.rest : options
  const budget = known?.largest ?? (await planShards(ruled.model, population, of, rest))
  if (plan !== undefined && known === undefined)
    await writePlan(plan, data, budget, found && ruled.model.blocking)
  const least = Math.min(wanted.floor, familyReach(model, population), 0)
  const ranges = [{ index, of }]
  const { pairs, blocking } = await scoreShards(ruled.model, population, least, budget, ranges, rest)
  const { size, split, linking } = population
  const head: PartHead = {
    version: 1,
    ...wanted,
    found,
    shard: index + 1,
    of,
    run: partHash(data, { of, ...wanted, found }),
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
  model: Model,
  population: Population,
  range: KeyRange,
  wanted: Pick<PartHead, 'command' | 'floor' | 'oneToOne'>,
  flags: ShardFlags & { readonly out: string; readonly json?: boolean },
  threads: Threads,
): Promise<void> {
  const head = await threads.run('comparing', population.size, (options) =>
    runShard(model, population, range, flags.out, flags.plan, wanted, { ...options, ...rulesOf(flags) }),
  )
  const { shard, of, records, candidates } = head
  print(
    flags,
    { shard, of, records, candidates, out: flags.out },
    () =>
      `shard ${shard} of ${of}: ${counted(candidates, 'candidate pair')}\nwritten to ${placeOf(flags.out)}; \`kinmatch merge\` puts all shards together`,
  )
}

interface Plan {
  readonly format: 'kinmatch plan'
  readonly version: 1
  readonly data: string
  /** For each rule the most pairs that a block may make; null for no limit. */
  readonly largest: readonly (number | null)[]
  /** Rules that were found for these files; left out where they are the model's. */
  readonly rules?: readonly BlockingRule[] | undefined
}

/** What the plan file says, the model with its rules; undefined where there is none yet. */
async function readPlan(
  path: string | undefined,
  model: Model,
  data: string,
  found: true | undefined,
): Promise<{ readonly model: Model; readonly largest: readonly number[] } | undefined> {
  if (path === undefined || !existsSync(path)) return undefined
  const plan = (await readJson(path)) as Partial<Plan> | null
  if (
    plan?.format !== 'kinmatch plan' ||
    plan.version !== 1 ||
    plan.data !== data ||
    !Array.isArray(plan.largest) ||
    (plan.rules !== undefined) !== (found === true)
  )
    throw new InputError(
      'wrong-plan',
      `${path} is no plan for these files, this model and these rules; name another file, or delete it`,
    )
  return {
    model: plan.rules ? await parseModel(await serialiseModel({ ...model, blocking: plan.rules })) : model,
    largest: (plan.largest as Plan['largest']).map((most) => most ?? Number.POSITIVE_INFINITY),
  }
}

/** Writes what the other shards need. */
async function writePlan(
  path: string,
  data: string,
  largest: readonly number[],
  rules: readonly BlockingRule[] | undefined,
): Promise<void> {
  const plan: Plan = {
    format: 'kinmatch plan',
    version: 1,
    data,
    largest: largest.map((most) => (most === Number.POSITIVE_INFINITY ? null : most)),
    rules,
  }
  await atomicWrite(path, `${canonicalJson(plan)}\n`)
}

/** The option of `--rules`. */
export const rulesOf = ({ rules }: Pick<ShardFlags, 'rules'>): Pick<RunOptions, 'rules'> =>
  rules === undefined ? {} : { rules }
