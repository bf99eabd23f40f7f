import { describe } from '../../decide/link-population.ts'
import type { Match } from '../../decide/match.ts'
import { explainFamily, type FamilyExplanation } from '../../decide/families/explain-family.ts'
import { matchFamilies } from '../../decide/families/match-families.ts'
import { scoreCandidates } from '../../decide/scoring/score-candidates.ts'
import type { Zone } from '../../decide/zone.ts'
import { type RuleTrace, whyCompared } from '../../block/why-compared.ts'
import { unpaced } from '../../internal/pace.ts'
import type { PersonRecord } from '../../record/types.ts'
import { explanationText } from '../../report/explanation-text.ts'
import { familyText } from '../../report/family-text.ts'
import { nameText, recordSummary } from '../../report/record-summary.ts'
import type { Model } from '../../score/model/model.ts'
import type { Explanation } from '../../score/explanation.ts'
import { loadPeople } from '../load-people.ts'
import { paint } from '../ui/style.ts'

/** A pair that the demo explains, and what it shows. */
export type ShownPair = readonly [leftId: string, rightId: string, title: string]

/** A match with the names of both, which are invented. */
export interface DemoMatch extends Match {
  readonly leftName: string
  readonly rightName: string
}

export interface DemoPair extends Explanation {
  readonly leftId: string
  readonly rightId: string
  readonly title: string
  readonly zone: Zone
  readonly blocking: readonly RuleTrace[]
  readonly family?: FamilyExplanation
}

/** Two of the demo's files laid over each other. */
export interface DemoPart {
  readonly records: readonly [left: number, right: number]
  /** Those in the zones `likely` and `possible`, best first. */
  readonly matches: readonly DemoMatch[]
  readonly pairs: readonly DemoPair[]
}

/** @returns the part as data, and the explanations of its pairs as lines of text */
export async function demoPart(
  model: Model,
  paths: readonly [string, string],
  shown: readonly ShownPair[],
): Promise<{ readonly part: DemoPart; readonly explained: readonly string[] }> {
  const records = new Map<string, PersonRecord>()
  const { population } = await loadPeople(paths, {}, (record) => records.set(record.id, record))
  const { pairs, scorer } = await scoreCandidates(model, population, Number.NEGATIVE_INFINITY)
  const families = unpaced(matchFamilies(model, population, scorer, pairs, Number.NEGATIVE_INFINITY))
  const all = unpaced(describe(model, population, families.pairs, Number.NEGATIVE_INFINITY, families))
  const name = (id: string): string => nameText(records.get(id)!.names[0]!)

  const explainedPairs: DemoPair[] = []
  const explained: string[] = []
  for (const [leftId, rightId, title] of shown) {
    const [i, j] = [population.ids.indexOf(leftId), population.ids.indexOf(rightId)]
    const zone = all.find((m) => m.leftId === leftId && m.rightId === rightId)?.zone ?? 'unlikely'
    const explanation = scorer.explain(i, j)
    const family = explainFamily(model, population, scorer, i, j)
    const blocking = await whyCompared(population, model.blocking, model.pairsPerRecord, i, j)
    const values = [recordSummary(records.get(leftId)!), recordSummary(records.get(rightId)!)]
    explainedPairs.push({
      leftId,
      rightId,
      title,
      zone,
      ...explanation,
      blocking,
      ...(family && { family }),
    })
    const text = explanationText({ leftId, rightId, zone, explanation, blocking, values })
    explained.push('', '', paint('bold', title), '', text, ...(family ? ['', familyText(family)] : []))
  }
  const matches = all
    .filter(({ zone }) => zone === 'likely' || zone === 'possible')
    .map((match) => ({ ...match, leftName: name(match.leftId), rightName: name(match.rightId) }))
  const { size, split } = population
  return { part: { records: [split, size - split], matches, pairs: explainedPairs }, explained }
}
