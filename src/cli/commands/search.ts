import { counted } from '../../internal/counted.ts'
import { scoreCandidates } from '../../decide/scoring/score-candidates.ts'
import { describe } from '../../decide/link-population.ts'
import { matchFamilies } from '../../decide/families/match-families.ts'
import { familyMembers } from '../../decide/families/family-members.ts'
import { rankHits } from '../../decide/rank-hits.ts'
import { rejectedPairs } from '../../decide/decisions/rejected-pairs.ts'
import { runFeatures } from '../../decide/run-features.ts'
import { zoneBounds } from '../../decide/zone.ts'
import { isSavedRegistry, refuseUnsearchable } from '../io/saved-registry.ts'
import { kindOfHit } from '../../kin/match-kind.ts'
import { unpaced } from '../../internal/pace.ts'
import { checkOutputs } from '../check-outputs.ts'
import { loadDecisions } from '../decisions.ts'
import { placeOf } from '../io/standard-output.ts'
import { loadModel } from '../model.ts'
import { HITS_HEADER, kindCells, print, probabilityText, weightText, writeRows } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import { withProgress } from '../ui/progress.ts'
import { searchSaved } from './search-saved.ts'
import type { SearchFlags } from './search-saved.ts'

export async function search(registry: string, flags: SearchFlags): Promise<void> {
  await checkOutputs([registry], flags)
  if (await isSavedRegistry(registry)) return searchSaved(registry, flags)
  await refuseUnsearchable(registry)
  const model = await loadModel(flags.model)
  const { decisions } = await loadDecisions(flags)
  const { population } = await loadPeople([flags.queries, registry], flags, undefined, {
    features: runFeatures(model),
    model,
  })
  const run = await withProgress('searching', (onProgress) =>
    scoreCandidates(model, population, Number.NEGATIVE_INFINITY, { onProgress }),
  )
  const likelyFrom = zoneBounds(model.costs).likely
  const hits = new Map<string, (string | number)[][]>(
    population.ids.slice(0, population.split).map((id) => [id, []]),
  )
  const isRejected = decisions && rejectedPairs(decisions, population, run.scorer)
  const families = unpaced(
    matchFamilies(model, population, run.scorer, run.pairs, Number.NEGATIVE_INFINITY, { isRejected }),
  )
  const ranked = rankHits(
    population,
    families.pairs,
    flags.limit,
    (a, b) => run.scorer.weight(a, b) >= likelyFrom,
  )
  const members = familyMembers(population)
  const asHits = {
    ...families,
    kindOf: (i: number, j: number) => kindOfHit(members.kindOf(i), families.kindOf(i, j)),
  }
  for (const m of unpaced(describe(model, population, ranked, Number.NEGATIVE_INFINITY, asHits))) {
    const list = hits.get(m.leftId)!
    list.push([
      m.leftId,
      list.length + 1,
      m.rightId,
      probabilityText(m.probability),
      weightText(m.weight),
      m.zone,
      ...kindCells(m),
    ])
  }
  const rows = [...hits.values()].flat()
  await writeRows(flags.out, HITS_HEADER, rows)
  const likely = [...hits.values()].filter((list) => list[0]?.[5] === 'likely').length
  const summary = {
    queries: population.split,
    registry: population.size - population.split,
    hits: rows.length,
    likely,
    out: flags.out,
  }
  print(
    flags,
    summary,
    () =>
      `${counted(summary.queries, 'query', 'queries')} in ${counted(summary.registry, 'record')}: ${counted(rows.length, 'hit')}, a likely one for ${counted(likely, 'query', 'queries')}\nwritten to ${placeOf(flags.out)}`,
  )
}
