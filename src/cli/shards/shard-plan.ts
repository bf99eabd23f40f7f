import { existsSync } from 'node:fs'
import type { BlockingRule } from '../../block/rule.ts'
import { canonicalJson } from '../../internal/canonical-json.ts'
import { InputError } from '../../record/errors.ts'
import { parseModel, serialiseModel } from '../../score/model/model-file.ts'
import type { Model } from '../../score/model/model.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { readJson } from '../io/read-json.ts'

/** The file of `--plan`, with what every shard of a run needs to know of the whole. */
interface Plan {
  readonly format: 'kinmatch plan'
  readonly version: 1
  readonly data: string
  /** For each rule the most pairs that a block may make; null for no limit. */
  readonly largest: readonly (number | null)[]
  /** Rules that were found for these files; left out where they are the model's. */
  readonly rules?: readonly BlockingRule[] | undefined
}

/** What a plan says of a run. */
export interface ShardPlan {
  /** With the rules of the plan, where it has any. */
  readonly model: Model
  /** For each rule the most pairs that a block may make. */
  readonly largest: readonly number[]
}

/**
 * The plan in a file; undefined where there is none yet.
 *
 * @param data what the model and the data set are known by
 * @param found whether the run's rules were found for its files
 * @throws {InputError} `wrong-plan` for that of another run
 */
export async function readPlan(
  path: string | undefined,
  model: Model,
  data: string,
  found: boolean,
): Promise<ShardPlan | undefined> {
  if (path === undefined || !existsSync(path)) return undefined
  const plan = (await readJson(path)) as Partial<Plan> | null
  if (
    plan?.format !== 'kinmatch plan' ||
    plan.version !== 1 ||
    plan.data !== data ||
    !Array.isArray(plan.largest) ||
    (plan.rules !== undefined) !== found
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
export async function writePlan(
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
