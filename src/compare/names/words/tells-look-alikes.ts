import type { Script } from '../../../normalise/types.ts'
import type { LearnedTable } from './token-learned.ts'

/**
 * Scripts that share the pooled table, whose costs were not trained against look-alikes, and are read so evenly that a poor likeness is
 * another name all the same: of 272 hand-written pairs of one name 3 are lost by it, and of 150 pairs of two names with something in common
 * 116 are told apart. Not Thai, whose romanisation is coarse.
 */
const EVEN: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>(['Khmer', 'Lao', 'Tibetan'])

/** Whether a poor likeness of words between a script and another one says that they are two names. */
export function tellsLookAlikes(script: Script, table: LearnedTable): boolean {
  return table.tellsLookAlikes || EVEN.has(script)
}
