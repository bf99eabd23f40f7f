import type { Found } from './candidates.ts'
import type { SearchHit, SearchResult } from './types.ts'

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
