import type { Zone } from '../../decide/zone.ts'
import { TopK } from '../../internal/top-k.ts'
import type { MatchKind } from '../../kin/match-kind.ts'
import type { FamilyHit } from '../types.ts'

/** What is told of a hit beside its weight, by its index in the population that it was weighed in. */
export interface Telling {
  readonly zone: (index: number, weight: number) => Zone
  readonly kind: (index: number) => MatchKind
  /** Bits of its names: the order of equal weights. */
  readonly evidence: (index: number) => number
  /** Other pairs of the two families that speak for it. */
  readonly via: (index: number) => FamilyHit['via']
}

/** Somebody weighed against a query. */
export interface Weighed {
  readonly telling: Telling
  readonly index: number
  readonly slot: number
  readonly id: string
  readonly weight: number
}

/** The heaviest, of equals those whose names say more, then those of the lowest ids. */
export function rankWeighed(found: readonly Weighed[], limit: number): Weighed[] {
  if (limit === 0) return []
  const best = new TopK(limit)
  for (const [at, { weight }] of found.entries()) best.offer(at, weight)
  const { floor } = best
  const top = found.filter(({ weight }) => weight >= floor)
  const weights = new Map<number, number>()
  for (const { weight } of top) weights.set(weight, (weights.get(weight) ?? 0) + 1)
  return top
    .map((hit) => ({ hit, bits: weights.get(hit.weight)! > 1 ? hit.telling.evidence(hit.index) : 0 }))
    .sort((a, b) => b.hit.weight - a.hit.weight || b.bits - a.bits || (a.hit.id < b.hit.id ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit)
}
