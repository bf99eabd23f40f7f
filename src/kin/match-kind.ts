import type { RecordKind } from '../record/types.ts'

/**
 * What a match is to those who search. `found`: a sought person is registered, or seeks in turn; `mutual`: A seeks B
 * while B seeks A; `co-enquirers`: two requests seek one person; `duplicate`: two records of one person, neither of
 * which seeks the other; `family`: two families meet though no pair of theirs is likely by itself.
 */
export type MatchKind = (typeof MATCH_KINDS)[number]

export const MATCH_KINDS = ['found', 'mutual', 'co-enquirers', 'duplicate', 'family'] as const

/** What two records of one person are, by what they are for. Records that don't say are registrations. */
export function kindOfPair(a: RecordKind | undefined, b: RecordKind | undefined): MatchKind {
  if (a === 'sought' && b === 'sought') return 'co-enquirers'
  return a === 'sought' || b === 'sought' ? 'found' : 'duplicate'
}

/** What a hit is to whoever searches, by what its pair is in a run: a query that doesn't say what it is for seeks a person. */
export function kindOfHit(query: RecordKind | undefined, pair: MatchKind): MatchKind {
  return query === undefined && pair === 'duplicate' ? 'found' : pair
}
