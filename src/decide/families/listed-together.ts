import type { Steps } from '../../internal/pace.ts'
import type { RecordKind } from '../../record/types.ts'
import type { FamilyGroups } from '../../encode/family-groups.ts'
import type { ScoredPairs } from '../scored-pairs.ts'
import { pickPairs } from '../scored-pairs.ts'

/**
 * Leaves out pairs of one tracing request: who lists two people says that they are two. (A household's list may hold a
 * person twice.)
 */
export function* apartInRequests(
  pairs: ScoredPairs,
  { of }: FamilyGroups,
  kindOf: (record: number) => RecordKind | undefined,
): Steps<ScoredPairs> {
  const asked = (record: number): boolean => {
    const kind = kindOf(record)
    return kind === 'sought' || kind === 'enquirer'
  }
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++) {
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    if (of[i]! < 0 || of[i] !== of[j] || !asked(i) || !asked(j)) kept.push(k)
  }
  return kept.length === pairs.length ? pairs : yield* pickPairs(pairs, kept)
}
