import { MISSING } from '../../compare/comparer.ts'
import type { Condition } from '../../compare/condition.ts'

/** When a level of lists of relatives holds. */
export type RelativesCondition = Extract<Condition, { kind: 'relatives' | 'else' }>

/** Which level two lists of relatives are on, by the bits by which they name the same people (NaN: nothing to compare), and what is possible. */
export interface RelativesLevels {
  /** @param contradicts whether one of the two is, by name, a relative whom the other lists */
  readonly codeOf: (evidence: number, contradicts: boolean) => number
  /** Codes of the levels that up to so many bits may be on, as bits by code. */
  readonly codesUpTo: (most: number, mayBeNaN: boolean, mayContradict: boolean) => number
  /** Codes of the levels that ask for a contradiction, as bits by code. */
  readonly contradicting: number
  /** The least evidence for one of some levels, as bits by code, without a contradiction. */
  readonly leastFor: (codes: number) => number
}

export function relativesLevels(conditions: readonly RelativesCondition[]): RelativesLevels {
  const holds = (when: RelativesCondition, bits: number, contradicts: boolean): boolean =>
    when.kind === 'else' || (bits >= when.atLeast && (contradicts || !when.listed))
  const contradicting = conditions.reduce(
    (codes, when, k) => (when.kind === 'relatives' && when.listed ? codes | (1 << (k + 1)) : codes),
    0,
  )
  const leastOf = (codes: number): number =>
    conditions.reduce(
      (least, when, k) =>
        ((codes >>> (k + 1)) & 1) === 0
          ? least
          : Math.min(least, when.kind === 'else' ? Number.NEGATIVE_INFINITY : when.atLeast),
      Number.POSITIVE_INFINITY,
    )
  const leasts = new Map<number, number>()
  return {
    contradicting,
    codeOf(evidence, contradicts) {
      if (Number.isNaN(evidence) && !contradicts) return MISSING
      const bits = Number.isNaN(evidence) ? 0 : evidence
      for (let k = 0; k < conditions.length; k++) if (holds(conditions[k]!, bits, contradicts)) return k + 1
      return MISSING
    },
    codesUpTo(most, mayBeNaN, mayContradict) {
      let codes = mayBeNaN ? 1 << MISSING : 0
      if (Number.isNaN(most) && !mayContradict) return codes
      const bits = Number.isNaN(most) ? 0 : most
      for (let k = 0; k < conditions.length; k++)
        if (holds(conditions[k]!, bits, mayContradict)) codes |= 1 << (k + 1)
      return codes
    },
    leastFor(codes) {
      const plain = codes & ~contradicting
      let least = leasts.get(plain)
      if (least === undefined) leasts.set(plain, (least = leastOf(plain)))
      return least
    },
  }
}
