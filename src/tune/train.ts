import { buildRuleIndex, type RuleIndex } from '../block/rule-index.ts'
import { RULE_TEMPLATES } from '../block/rule-templates.ts'
import type { ComparisonShape } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import type { Comparison, Model, TermFrequencies } from '../score/model.ts'
import { type ComparisonTemplate, comparisonTemplate } from './default-levels.ts'
import { expectationMaximisation } from './expectation-maximisation.ts'
import { countPatterns } from './patterns.ts'
import { sampleRandomLevels } from './random-levels.ts'


export function chooseRules(population: Population, perRecord: number): RuleIndex[] {
  const usable = RULE_TEMPLATES.filter((r) => r.parts.every((p) => p.features.some((f) => population.columns.has(f))))
  const full = usable.map((r) => buildRuleIndex(population, r, Number.POSITIVE_INFINITY))
  let left = perRecord * population.size
  const byCost = full.map((index, k) => ({ index, k })).sort((a, b) => a.index.pairs - b.index.pairs || a.k - b.k)
  const chosen: RuleIndex[] = []
  byCost.forEach(({ index, k }, done) => {
    const share = left / (byCost.length - done)
    const fitted = index.pairs <= share ? index : buildRuleIndex(population, usable[k]!, share)
    left -= fitted.pairs
    if (fitted.pairs > 0) chosen.push(fitted)
  })
  return chosen
}

export function trainModel(population: Population, perRecord = 60): Model {
  const indexes = chooseRules(population, perRecord)
  const features: string[] = []
  const templates: ComparisonTemplate[] = []
  for (const feature of population.columns.keys()) {
    if (feature === 'name') continue
    const t = comparisonTemplate(feature)
    const column = population.columns.get(feature)!
    if (t === undefined || Math.min(...column.present) < 5) continue
    features.push(feature)
    templates.push(t)
  }
  const shapes: ComparisonShape[] = features.map((feature, k) => ({
    feature,
    conditions: templates[k]!.levels.map((l) => l.when),
  }))
  const patterns = countPatterns(population, indexes, shapes)
  const random = sampleRandomLevels(population, shapes)
  const shared = templates.map((t) => t.sharedBy)
  const em = expectationMaximisation(
    patterns,
    random,
    templates.map((t) => ({
      sharedBy: t.sharedBy,
      priorM: t.levels.map((l) => l.m),
      joint: t.levels.map((l) => l.when.kind === 'swapped'),
      ordered: t.levels.map((l) => t.label !== 'birth' && l.when.kind !== 'swapped' && l.when.kind !== 'initial'),
    })),
    {
      startLambda: Math.min(population.split, population.size - (population.linking ? population.split : 0)) * 0.3 / random.total,
      maxMatches: population.linking ? Math.min(population.split, population.size - population.split) : population.size * 3,
      household: shared.filter((s) => s === 'household').length > 0 && shared.filter((s) => s !== 'none').length > 1,
      place: shared.filter((s) => s === 'place').length > 1,
    },
  )
  const rest = 1 - em.lambda - em.household - em.place
  if (process.env['DEBUG']) {
    console.log({ iterations: em.iterations, converged: em.converged, matches: em.lambda * random.total, household: em.household * random.total, place: em.place * random.total, patterns: patterns.counts.length, pairs: patterns.pairs, perRecord: patterns.pairs / population.size })
    for (const i of indexes) console.log('  rule', i.rule.name, i.pairs, i.dropped)
    features.forEach((f, k) => {
      console.log(f, templates[k]!.sharedBy, 'missing', random.shares[k]![0]!.toFixed(3))
      templates[k]!.levels.forEach((l, q) => console.log('    ', l.label.padEnd(40), em.m[k]![q + 1]!.toFixed(5), em.u[k]![q + 1]!.toExponential(2), Math.log2(em.m[k]![q + 1]! / em.u[k]![q + 1]!).toFixed(2)))
    })
  }
  const comparisons = features.map((feature, k): Comparison => ({
    feature,
    label: templates[k]!.label,
    sharedBy: templates[k]!.sharedBy,
    uExact: Math.max(random.exact[k]!, 1e-9),
    levels: templates[k]!.levels.map((l, q) => ({ label: l.label, when: l.when, m: em.m[k]![q + 1]!, u: em.u[k]![q + 1]!, termFrequencyWeight: l.termFrequencyWeight })),
  }))
  return {
    prior: Math.log2(em.lambda / rest),
    householdOdds: em.household / rest,
    placeOdds: em.place / rest,
    comparisons,
    blocking: indexes.map((i) => i.rule),
    pairsPerRecord: perRecord,
    termFrequencies: Object.fromEntries(comparisons.filter((c) => c.levels.some((l) => l.termFrequencyWeight > 0)).map((c) => [c.feature, frequencies(population, c.feature)])),
    costs: { falseLink: 100, missedLink: 10, review: 1 },
  }
}

function frequencies(population: Population, feature: string): TermFrequencies {
  const minCount = 5
  const { counts, present, dictionary } = population.columns.get(feature)!
  const [left, right] = counts
  const values: [string, number][] = []
  let rare = 0
  let rareValues = 0
  for (let id = 0; id < left.length; id++) {
    const f = Math.max(left[id]! / present[0], right[id]! / present[1])
    if (f === 0) continue
    if (Math.max(left[id]!, right[id]!) >= minCount) values.push([dictionary.strings[id]!, f])
    else {
      rare += f
      rareValues++
    }
  }
  values.sort((a, b) => (a[0] < b[0] ? -1 : 1))
  return { minCount, rare: rareValues ? rare / rareValues : 1 / Math.max(1, present[0]), values: Object.fromEntries(values) }
}
