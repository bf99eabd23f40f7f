import type { Zone } from '../../decide/zone.ts'
import { TopK } from '../../internal/top-k.ts'
import type { MatchKind } from '../../kin/match-kind.ts'
import type { FamilyHit } from '../types.ts'

/** What is told of a hit beside its weight, by the number of its query and its index in the population that it was weighed in. */
export interface Telling {
  zone(query: number, index: number, weight: number): Zone
  kind(query: number, index: number): MatchKind
  /** Bits of its names, the order of equal weights; any less than `atLeast` may stand for others. */
  evidence(query: number, index: number, atLeast: number): number
  /** Other pairs of the two families that speak for it. */
  via(query: number, index: number): FamilyHit['via']
}

/** Somebody weighed against a query. */
export interface Weighed {
  readonly telling: Telling
  readonly query: number
  readonly index: number
  readonly slot: number
  readonly id: string
  readonly weight: number
}

/** Heavier first, of equals the one with the lower id. */
export function heavier(a: Weighed, b: Weighed): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1)
}

/**
 * The heaviest, of equals those whose names say more, then those of the lowest ids.
 *
 * @param rankOf what of a weight counts before the names: the weight itself, if not given
 */
export function rankWeighed(
  found: readonly Weighed[],
  limit: number,
  rankOf: (weight: number) => number = (weight) => weight,
): Weighed[] {
  if (limit === 0) return []
  const best = new TopK(limit)
  const ranks = found.map(({ weight }) => rankOf(weight))
  for (const [at, rank] of ranks.entries()) best.offer(at, rank)
  const { floor } = best
  const top = found
    .map((hit, at) => ({ hit, rank: ranks[at]! }))
    .filter(({ rank }) => rank >= floor)
    .sort((a, b) => b.rank - a.rank)
  const ranked: Weighed[] = []
  for (let from = 0; from < top.length && ranked.length < limit; ) {
    let to = from + 1
    while (to < top.length && top[to]!.rank === top[from]!.rank) to++
    const equal = top.slice(from, to).map(({ hit }) => hit)
    ranked.push(...(equal.length === 1 ? equal : rankEqual(equal, limit - ranked.length)))
    from = to
  }
  return ranked
}

/** At most `most` of those of one rank: whose names say too little is seen sooner than what they say. */
function rankEqual(equal: readonly Weighed[], most: number): Weighed[] {
  const best = new TopK(most)
  const told: { readonly hit: Weighed; readonly bits: number }[] = []
  for (const hit of equal) {
    const { floor } = best
    const bits = hit.telling.evidence(hit.query, hit.index, floor)
    if (bits < floor) continue
    best.offer(told.length, bits)
    told.push({ hit, bits })
  }
  return told
    .sort((a, b) => b.bits - a.bits || heavier(a.hit, b.hit))
    .slice(0, most)
    .map(({ hit }) => hit)
}
