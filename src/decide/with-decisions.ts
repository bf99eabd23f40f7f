import type { Population } from '../encode/population.ts'
import type { FamilyRun } from './families/match-families.ts'
import type { Model } from '../score/model/model.ts'
import { probabilityOf } from '../score/probability.ts'
import { createReachable } from '../score/bounds/reachable.ts'
import type { Scorer } from '../score/scorer.ts'
import { applyDecisions, type DecidedMatch } from './decisions/apply-decisions.ts'
import type { RecordRef } from './decisions/decision.ts'
import { decisionEvidence } from './decisions/decision-evidence.ts'
import type { DecisionState } from './decisions/decision-state.ts'
import type { Match } from './match.ts'
import { zoneBounds, zoneOf } from './zone.ts'
import { populationRefs } from './decisions/population-refs.ts'

/** The run that proposed the matches. */
export interface ProposingRun {
  readonly population: Population
  readonly scorer: Scorer
  readonly families: Pick<FamilyRun, 'kindOf' | 'placeOf'>
}

/**
 * Proposals in the light of decisions, with the pairs that people confirmed though no run proposes them. Heaviest first.
 */
export function withDecisions(
  matches: readonly Match[],
  state: DecisionState,
  model: Model,
  run: ProposingRun,
): DecidedMatch[] {
  const { population, scorer } = run
  const refs = populationRefs(population)
  const [left, right] = population.linking ? ['left', 'right'] : ['', '']
  const pairOf = ({ leftId, rightId }: Match): readonly [RecordRef, RecordRef] => [
    { registry: left, id: leftId },
    { registry: right, id: rightId },
  ]
  const decided = applyDecisions(matches, state, {
    refs: pairOf,
    evidence(match) {
      const [i, j] = pairOf(match).map((ref) => refs.find(ref)!)
      return decisionEvidence(scorer.explain(i!, j!))
    },
  })
  const there = new Set(decided.map(keyOf))
  const missing = confirmedPairs(state, model, run).filter((match) => !there.has(keyOf(match)))
  return [...decided, ...missing].sort(
    (a, b) => b.weight - a.weight || byText(a.leftId, b.leftId) || byText(a.rightId, b.rightId),
  )
}

/** All pairs of records of the run that people said are one person. */
function confirmedPairs(
  { groups }: DecisionState,
  model: Model,
  { population, scorer, families }: ProposingRun,
): DecidedMatch[] {
  const { ids, linking, split } = population
  const refs = populationRefs(population)
  const bounds = zoneBounds(model.costs)
  const reachable = createReachable(model, population)
  return groups.flatMap((group) => {
    const found = group.map((ref) => refs.find(ref)).filter((index) => index !== undefined)
    return found.flatMap((one, k) =>
      found.slice(k + 1).flatMap((two): DecidedMatch[] => {
        const [i, j] = one < two ? [one, two] : [two, one]
        if (linking && j < split === i < split) return []
        const place = families.placeOf(i, j)
        const listed = place?.meeting.weights[place.at] ?? Number.NEGATIVE_INFINITY
        // What families say of strangers is not worked out.
        const weight = Number.isFinite(listed) ? listed : scorer.weight(i, j)
        return [
          {
            leftId: ids[i]!,
            rightId: ids[j]!,
            probability: probabilityOf(weight),
            weight,
            zone: zoneOf(weight, reachable(i, j), bounds),
            kind: families.kindOf(i, j),
            via: [],
            decision: 'same',
          },
        ]
      }),
    )
  })
}

const keyOf = ({ leftId, rightId }: Match): string => JSON.stringify([leftId, rightId])
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
