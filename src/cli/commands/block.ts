import { analyseBlocking } from '../../block/analyse-blocking.ts'
import { blockingRecall } from '../../block/missed/blocking-recall.ts'
import { buildIndexes } from '../../block/index/build-indexes.ts'
import { estimateMissed } from '../../block/missed/estimate-missed.ts'
import { findRules, type WantedPairs } from '../../block/rules/find-rules.ts'
import type { BlockingRule } from '../../block/rule.ts'
import { truePairs } from '../../block/rules/true-pairs.ts'
import { scoreCandidates } from '../../decide/scoring/score-candidates.ts'
import type { Population } from '../../encode/population.ts'
import { InputError } from '../../record/errors.ts'
import { analysisText, foundRulesText, missedText, truthText } from '../../report/blocking-text.ts'
import type { Model } from '../../score/model/model.ts'
import { serialiseModel } from '../../score/model/model-file.ts'
import { probabilityOf } from '../../score/probability.ts'
import { chooseRules } from '../../tune/choose-rules.ts'
import { PAIRS_PER_RECORD, trainPopulation } from '../../tune/train-population.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { checkOutputs } from '../check-outputs.ts'
import { placeOf } from '../io/standard-output.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { loadTruth } from '../load-truth.ts'

export interface BlockFlags extends PeopleFlags {
  readonly model?: string
  readonly truth?: string
  readonly missed?: boolean
  readonly find?: boolean
  readonly recall: number
  readonly pairsPerRecord?: number
  readonly out?: string
  readonly json?: boolean
}

/** What blocking would cost and miss, before a run; proposes rules where asked. */
export async function block(files: readonly string[], flags: BlockFlags): Promise<void> {
  if (flags.out !== undefined && !flags.find)
    throw new InputError(
      'out-without-find',
      '--out writes a model with the rules that --find proposes; give both',
    )
  await checkOutputs(files, flags)
  const given = flags.model === undefined ? undefined : await loadModel(flags.model)
  const seen: Map<string, number>[] = files.map(() => new Map())
  const { population } = await loadPeople(files, flags, undefined, {
    seen: (id, side) => seen[side]!.set(id, -1),
  })
  const entity =
    flags.truth === undefined ? undefined : (await loadTruth(flags.truth, population, seen)).entity
  const scores =
    flags.missed === true || (flags.find === true && entity === undefined) || flags.out !== undefined
  const model = given ?? (scores ? await trainPopulation(population) : undefined)
  const rules = model?.blocking ?? chooseRules(population)
  const budget = flags.pairsPerRecord ?? model?.pairsPerRecord ?? PAIRS_PER_RECORD
  const analysis = await analyseBlocking(population, rules, budget)
  const lines = [analysisText(analysis)]
  const data: Record<string, unknown> = { ...analysis }

  const indexes = entity || flags.missed ? await buildIndexes(population, rules, budget) : []
  if (entity !== undefined) {
    const truth = blockingRecall(population, rules, indexes, entity)
    data['truth'] = truth
    lines.push(truthText(truth))
  }
  const matches =
    model !== undefined && (flags.missed === true || (flags.find === true && entity === undefined))
      ? await likelyMatches({ ...model, pairsPerRecord: budget }, population)
      : undefined
  if (flags.missed && matches) {
    const estimate = estimateMissed(population, indexes, { ...matches, probability: matches.weight })
    data['missed'] = estimate ?? null
    lines.push(missedText(estimate))
  }
  if (flags.find) {
    const wanted = entity === undefined ? matches! : truePairs(population, entity)
    const found = await findRules(population, wanted, {
      recall: flags.recall,
      pairsPerRecord: budget,
      templates: chooseRules(population),
    })
    data['proposed'] = found
    lines.push('', foundRulesText(found, flags.recall))
    if (flags.out !== undefined) {
      await atomicWrite(flags.out, await serialiseModel(withRules(model!, found.rules, budget)))
      data['out'] = flags.out
      lines.push('', `a model with these rules is written to ${placeOf(flags.out)}`)
    }
  }
  print(flags, data, () => lines.join('\n'))
}

function withRules(model: Model, blocking: readonly BlockingRule[], pairsPerRecord: number): Model {
  return { ...model, blocking, pairsPerRecord }
}

async function likelyMatches(model: Model, population: Population): Promise<WantedPairs> {
  const { pairs } = await scoreCandidates(model, population, 0)
  return { left: pairs.left, right: pairs.right, weight: pairs.weight.map(probabilityOf) }
}
