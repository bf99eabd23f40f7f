import type { Condition } from '../compare/condition.ts'

/** Nanoseconds a pair, roughly, as the profile of a million people shows them. Only their order matters. */
const COSTS: Readonly<Record<Condition['kind'], number>> = {
  else: 0,
  exact: 1,
  near: 2,
  initial: 3,
  birth: 8,
  emailDomain: 40,
  emailLocal: 40,
  phonetic: 10,
  osa: 15,
  osaSimilarity: 25,
  tokens: 20,
  jaroWinkler: 30,
  swapped: 40,
  crossScript: 10,
  relatives: 40_000,
  place: 40,
  distance: 40,
  impossibleRoute: 10,
  nameKin: 10_000,
  nameGiven: 10_000,
  name: 10_000,
}

/** From here on a comparison is expensive: it takes microseconds. */
export const EXPENSIVE = 1000

type Levels = readonly { readonly when: Condition }[]

/** Each search of a registry asks for the same ones, several times. */
const known = /* @__PURE__ */ new WeakMap<Levels, number>()

/** What it costs to compare a feature, so that cheap ones can settle a pair before expensive ones are looked at. */
export function comparisonCost({ levels }: { readonly levels: Levels }): number {
  let cost = known.get(levels)
  if (cost === undefined) known.set(levels, (cost = costOf(levels)))
  return cost
}

function costOf(levels: Levels): number {
  const kinds = new Set(levels.map(({ when }) => when.kind))
  let sum = 0
  for (const kind of kinds) sum += COSTS[kind]
  return sum
}
