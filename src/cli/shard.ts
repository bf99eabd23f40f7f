/** One shard of a run that several processes share: `--shard K/N`, and `--plan FILE` for what all of them need. */
import { counted } from '../internal/counted.ts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { KeyRange } from '../block/index/key-range.ts'
import { familyGroups } from '../decide/families/family-groups.ts'
import { describe } from '../decide/link-population.ts'
import { familyReach } from '../decide/families/meet-families.ts'
import { matchFamilies } from '../decide/families/match-families.ts'
import { planShards, type RunOptions, scoreShards } from '../decide/score-candidates.ts'
import { zoneBounds } from '../decide/zone.ts'
import type { Population } from '../encode/population.ts'
import { canonicalJson } from '../internal/canonical-json.ts'
import { unpaced } from '../internal/pace.ts'
import { InputError } from '../record/errors.ts'
import { serialiseModel } from '../score/model-file.ts'
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
}

/** What a model and a data set are known by. */
async function runHash(model: Model, population: Pick<Population, 'ids' | 'split'>): Promise<string> {
  const hash = createHash('sha256').update(await serialiseModel(model))
  hash.update(String(population.split))
  for (let from = 0; from < population.ids.length; from += 4096)
    hash.update(`${population.ids.slice(from, from + 4096).join('\n')}\n`)
  return hash.digest('hex')
}

const partHash = (data: string, { of, command, floor, oneToOne }: RunKey): string =>
  createHash('sha256').update(canonicalJson({ data, of, command, floor, oneToOne })).digest('hex')

type RunKey = Pick<PartHead, 'of' | 'command' | 'floor' | 'oneToOne'>

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
  const budget = await loadPlan(plan, data, () => planShards(model, population, of, options))
  const least = Math.min(wanted.floor, familyReach(model, population), 0)
  const { pairs, blocking } = await scoreShards(model, population, least, budget, [{ index, of }], options)
  const { size, split, linking } = population
  const head: PartHead = {
    version: 1,
    ...wanted,
    shard: index + 1,
    of,
    run: partHash(data, { of, ...wanted }),
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
    runShard(model, population, range, flags.out, flags.plan, wanted, options),
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
  /** For each rule of the model the most pairs that a block may make; null for no limit. */
  readonly largest: readonly (number | null)[]
}

/** The budget from the plan file; where there is none yet it is worked out, and written for the other shards. */
async function loadPlan(
  path: string | undefined,
  data: string,
  work: () => Promise<readonly number[]>,
): Promise<readonly number[]> {
  if (path === undefined) return work()
  if (existsSync(path)) {
    const plan = (await readJson(path)) as Partial<Plan> | null
    if (
      plan?.format !== 'kinmatch plan' ||
      plan.version !== 1 ||
      plan.data !== data ||
      !Array.isArray(plan.largest)
    )
      throw new InputError(
        'wrong-plan',
        `${path} is no plan for these files and this model; name another file, or delete it`,
      )
    return (plan.largest as Plan['largest']).map((most) => most ?? Number.POSITIVE_INFINITY)
  }
  const largest = await work()
  const plan: Plan = {
    format: 'kinmatch plan',
    version: 1,
    data,
    largest: largest.map((most) => (most === Number.POSITIVE_INFINITY ? null : most)),
  }
  await atomicWrite(path, `${canonicalJson(plan)}\n`)
  return largest
}
