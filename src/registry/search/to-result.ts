import type { Found } from './candidates.ts'
import type { FamilyHit, SearchHit, SearchResult } from '../types.ts'

/** What a search says, from whom it found and what became of them. */
export function toResult<Hit extends SearchHit>(
  { slots, outranked, skippedKeys, withheld }: Found,
  { hits, compared }: { readonly hits: readonly Hit[]; readonly compared: number },
): SearchResult<Hit> {
  return {
    hits,
    candidates: compared,
    outranked: outranked + slots.length - compared,
    skippedKeys,
    withheld,
  }
}

/** Of a query that withholds consent. */
export function notAsked(): SearchResult<FamilyHit> {
  return { hits: [], candidates: 0, outranked: 0, skippedKeys: [], withheld: 0, refused: 'no-consent' }
}
