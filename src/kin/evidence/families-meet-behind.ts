import type { KinGraph } from '../graph/kin-graph.ts'
import type { KinEvidence } from './kin-evidence.ts'

/** Position in `NAME_LEVELS` up to which two family names are one. */
const CLOSE = 1

/**
 * Is a family name of one record a middle word of a name in the other? "Abdallah" beside "Amina Abdallah Musa" is no family name that
 * differs: without roles, the last word of a chain of fathers' names depends on how many of them were written.
 */
export function familiesMeetBehind(evidence: KinEvidence, left: KinGraph, right: KinGraph): boolean {
  const meets = (behind: readonly number[] = [], families: readonly number[]): boolean => {
    if (behind.length === 0 || families.length === 0) return false
    evidence.family(behind, families)
    return evidence.at <= CLOSE
  }
  return meets(left.behind, right.families) || meets(right.behind, left.families)
}
