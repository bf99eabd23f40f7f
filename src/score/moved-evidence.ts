import type { CompiledComparison } from './compile.ts'
import type { Moved } from './model/model.ts'

/** What the parts of an address say together about somebody who may have moved, beside the most that each says by itself. */
export interface MovedEvidence {
  /** Begins another pair. */
  begin(): void
  /** Adds the level of comparison k, if it is a part of the address. */
  add(k: number, code: number): void
  /**
   * log2 of what the parts say together over what the sum of their bits says: never more than 0, so that what bounds the sum bounds the
   * weight. With the ratios r of those who stayed, together they say (1 - share) · Π r + share.
   */
  bits(): number
  /** By how many bits an address that differs is likelier where somebody may have moved: 0 where it agrees. */
  gone(): number
}

export function createMovedEvidence(
  compiled: readonly CompiledComparison[],
  moved: Moved | undefined,
): MovedEvidence {
  let known = 0
  let ratio = 1
  let most = 0
  return {
    begin() {
      known = 0
      ratio = 1
      most = 0
    },
    add(k, code) {
      const { stayed, bits } = compiled[k]!
      if (stayed === undefined) return
      known++
      ratio *= stayed[code]!
      most += bits[code]!
    },
    bits: () =>
      moved === undefined || known === 0
        ? 0
        : Math.min(0, Math.log2((1 - moved.share) * ratio + moved.share) - most),
    gone: () =>
      moved === undefined || known === 0 ? 0 : Math.max(0, Math.log2(1 - moved.share + moved.share / ratio)),
  }
}

/** Contributions of which those of the address add up to what its known parts say together. */
export function withMoved<
  C extends { readonly feature: string; readonly level: string; readonly bits: number },
>(contributions: readonly C[], moved: Moved | undefined, movedBits: number): readonly C[] {
  if (moved === undefined || movedBits === 0) return contributions
  const isPart = ({ feature, level }: C): boolean => level !== 'missing' && moved.features.includes(feature)
  const parts = contributions.filter(isPart).length
  return contributions.map((own) => (isPart(own) ? { ...own, bits: own.bits + movedBits / parts } : own))
}
