import type { Population } from '../../encode/population.ts'
import type { FamilyRun } from '../families/match-families.ts'
import type { Model } from '../../score/model/model.ts'
import { probabilityOf } from '../../score/probability.ts'
import { createReachable } from '../../score/bounds/reachable.ts'
import type { Scorer } from '../../score/scorer.ts'
import { applyDecisions, type DecidedMatch } from './apply-decisions.ts'
import type { RecordRef } from './decision.ts'
import { decisionEvidence } from './decision-evidence.ts'
import type { DecisionState } from './decision-state.ts'
import type { Match } from '../match.ts'
import { zoneBounds, zoneOf } from '../zone.ts'
import { populationRefs } from './population-refs.ts'

/**
 * Proposals in the light of decisions, with the pairs that people confirmed though no run proposes them. Heaviest first.
 */
export function withDecisions(
  matches: readonly Match[],
  state: DecisionState,
  model: Model,
  population: Population,
  scorer: Scorer,
  { kindOf, placeOf }: Pick<FamilyRun, 'kindOf' | 'placeOf'>,
): DecidedMatch[] {
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
  const there = new Set(decided.map(({ leftId, rightId }) => JSON.stringify([leftId, rightId])))
  const bounds = zoneBounds(model.costs)
  const reachable = createReachable(model, population)
  for (const group of state.groups)
    for (const [k, one] of group.entries())
      for (const two of group.slice(k + 1)) {
        const found = [refs.find(one), refs.find(two)]
        if (found[0] === undefined || found[1] === undefined) continue
        const [i, j] = found[0] < found[1] ? [found[0], found[1]] : [found[1], found[0]]
        if (population.linking && j < population.split === i < population.split) continue
        const [leftId, rightId] = [population.ids[i]!, population.ids[j]!]
        if (there.has(JSON.stringify([leftId, rightId]))) continue
        const place = placeOf(i, j)
        const listed = place?.meeting.weights[place.at] ?? Number.NEGATIVE_INFINITY
        // What families say of strangers is not worked out.
        const weight = Number.isFinite(listed) ? listed : scorer.weight(i, j)
        const zone = zoneOf(weight, reachable(i, j), bounds)
        decided.push({
          leftId,
          rightId,
          probability: probabilityOf(weight),
          weight,
          zone,
          kind: kindOf(i, j),
          via: [],
          decision: 'same',
        })
      }
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return decided.sort(
    (a, b) => b.weight - a.weight || byText(a.leftId, b.leftId) || byText(a.rightId, b.rightId),
  )
}
