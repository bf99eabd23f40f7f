import jaroWinkler from 'talisman/metrics/jaro-winkler.js'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { readCsv } from './csv.ts'
import { hash32 } from './hash.ts'
import { bothOrders, type Outcome, outcome } from './retrieval.ts'

/** How often another spelling or alias of the same person's name is found among all names of the file, by source. */
export interface SpellingFigure {
  readonly source: string
  readonly queries: number
  readonly ours: Outcome
  readonly baseline: Outcome
}

/**
 * Full names within Latin script: the query is a name, every other name of the file is compared, and a hit is one that
 * names the same person. Aliases that the source itself calls weak are left out. At most `limit` queries a source.
 */
export function spellings(limit: number): readonly SpellingFigure[] {
  const rows = readCsv('names/same_script_variants.dev.csv').filter(
    (row) => row['scope'] === 'full' && row['script'] === 'Latin' && row['kind'] !== 'alias_weak',
  )
  const personsOf = new Map<string, string[]>()
  const namesOf = new Map<string, Set<string>>()
  const sourceOf = new Map<string, string>()
  for (const row of rows) {
    const name = (row['name'] as string).toLowerCase()
    const person = row['group_id'] as string
    personsOf.set(name, [...(personsOf.get(name) ?? []), person])
    namesOf.set(person, (namesOf.get(person) ?? new Set()).add(name))
    sourceOf.set(name, row['source'] as string)
  }
  const names = [...personsOf.keys()]
  const structured = names.map((name) => structureName(name))
  const orders = names.map(bothOrders)

  const find = (query: number): { readonly ours: Outcome; readonly baseline: Outcome } => {
    const others = names.map((_, at) => at).filter((at) => at !== query)
    const persons = personsOf.get(names[query]!)!
    const isTrue = (at: number): boolean => personsOf.get(names[at]!)!.some((p) => persons.includes(p))
    const bits = others.map((at) => compareNames(structured[query]!, structured[at]!).bits)
    const [text] = orders[query]!
    const alike = others.map((at) => Math.max(...orders[at]!.map((order) => jaroWinkler(text, order))))
    return { ours: outcome(others, bits, isTrue), baseline: outcome(others, alike, isTrue) }
  }

  const asked = names
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => personsOf.get(name)!.some((person) => namesOf.get(person)!.size > 1))
    .sort((x, y) => hash32(x.name) - hash32(y.name))
  return [...new Set(sourceOf.values())].sort().map((source) => {
    const queries = asked.filter(({ name }) => sourceOf.get(name) === source).slice(0, limit)
    const results = queries.map(({ at }) => find(at))
    return {
      source,
      queries: results.length,
      ours: meanOf(results.map((r) => r.ours)),
      baseline: meanOf(results.map((r) => r.baseline)),
    }
  })
}

function meanOf(outcomes: readonly Outcome[]): Outcome {
  const mean = (pick: (o: Outcome) => number): number =>
    outcomes.reduce((sum, o) => sum + pick(o), 0) / outcomes.length
  return { at1: mean((o) => o.at1), at10: mean((o) => o.at10) }
}
