import { whyCompared } from '../../block/why-compared.ts'
import type { Population } from '../../encode/population.ts'
import { InputError } from '../../record/errors.ts'
import type { PersonRecord } from '../../record/types.ts'
import { explanationText } from '../../report/explanation-text.ts'
import { familyText } from '../../report/family-text.ts'
import { createReachable } from '../../score/bounds/reachable.ts'
import type { Model } from '../../score/model/model.ts'
import { createScorer } from '../../score/scorer.ts'
import { createIdentityCheck, zoneAtMost } from '../../decide/identity.ts'
import { rejectedPairs } from '../../decide/decisions/rejected-pairs.ts'
import { explainFamily } from '../../decide/families/explain-family.ts'
import { zoneBounds, zoneOf } from '../../decide/zone.ts'
import { explainKin } from './explain-kin.ts'
import { loadDecisions } from '../decisions.ts'
import { findPair } from '../find-pair.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { pairIds } from '../pair-ids.ts'
import { loadPeople } from '../load-people.ts'
import { questionsText } from '../../report/questions-text.ts'
import { verificationQuestions } from '../../report/verification-questions.ts'
import { recordSummary } from '../../report/record-summary.ts'
import type { ExplainFlags } from './explain-kin.ts'

export async function explain(left: string, right: string | undefined, flags: ExplainFlags): Promise<void> {
  const wanted = pairIds(flags.pair, right === undefined ? 1 : 2)
  if (flags.kin) {
    if (right === undefined)
      throw new InputError('one-file', '--kin explains what `relate` says, which takes two files: LEFT RIGHT')
    return explainKin(left, right, wanted, flags)
  }
  const model = await loadModel(flags.model)
  const { population, i, j, found } = await loadPair(left, right, wanted, flags, model)
  const scorer = createScorer(model, population)
  const explanation = scorer.explain(i, j)
  const { decisions } = await loadDecisions(flags)
  const isRejected = decisions && rejectedPairs(decisions, population, scorer)
  const family = explainFamily(model, population, scorer, i, j, { isRejected })
  const bounds = zoneBounds(model.costs)
  const weight = family?.weight ?? explanation.weight
  const byWeight = zoneOf(weight, createReachable(model, population)(i, j), bounds)
  const zone = zoneAtMost(byWeight, createIdentityCheck(model, population)(i, j))
  const blocking = await whyCompared(
    population,
    model.blocking,
    model.pairsPerRecord,
    Math.min(i, j),
    Math.max(i, j),
  )
  const compared = blocking.some((trace) => trace.outcome === 'met')
  const values = flags.showValues ? found.map((record) => (record ? recordSummary(record) : [])) : undefined
  const questions =
    flags.questions && found[0] && found[1]
      ? verificationQuestions(found[0], found[1], explanation.contributions)
      : undefined
  print(
    flags,
    {
      leftId: wanted[0],
      rightId: wanted[1],
      zone,
      ...explanation,
      compared,
      blocking,
      ...(family && { family }),
      ...(questions && { questions }),
    },
    () =>
      [
        explanationText({
          leftId: wanted[0],
          rightId: wanted[1],
          zone,
          byWeight,
          explanation,
          blocking,
          values,
        }),
        ...(family ? [familyText(family)] : []),
        ...(questions ? [questionsText(wanted[0], wanted[1], questions)] : []),
      ].join('\n\n'),
  )
}

/** The people of the files, and the two of the pair: their positions, and their records as the files have them. */
async function loadPair(
  left: string,
  right: string | undefined,
  wanted: readonly [string, string],
  flags: ExplainFlags,
  model: Model,
): Promise<{
  readonly population: Population
  readonly i: number
  readonly j: number
  readonly found: readonly (PersonRecord | undefined)[]
}> {
  const found: (PersonRecord | undefined)[] = [undefined, undefined]
  const paths = right === undefined ? [left] : [left, right]
  const { population } = await loadPeople(
    paths,
    flags,
    (record, side) => {
      if (record.id === wanted[0] && side === 0) found[0] = record
      if (record.id === wanted[1] && side === paths.length - 1) found[1] = record
    },
    { model },
  )
  const [i, j] = findPair(population, wanted, paths)
  return { population, i, j, found }
}
