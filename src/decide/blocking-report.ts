import type { RuleIndex } from '../block/rule-index.ts'
import type { Population } from '../encode/population.ts'

/** What blocking made, and what its caps may have cost. */
export interface BlockingReport {
  /** Distinct candidate pairs. Of a run in shards: those of each shard, so that a pair of several shards counts for each. */
  readonly candidates: number
  readonly perRecord: number
  /** 1 - candidates / all pairs. */
  readonly reductionRatio: number
  readonly rules: readonly RuleReport[]
}

export interface RuleReport {
  readonly name: string
  /** Pairs that this rule makes, made by others as well or not. */
  readonly pairs: number
  /** Pairs that no earlier rule made. */
  readonly first: number
  readonly largestBlock: number
  readonly dropped: RuleIndex['dropped']
}

/** @param first for each index the pairs that no earlier one made */
export function reportRules(indexes: readonly RuleIndex[], first: ArrayLike<number>): RuleReport[] {
  return indexes.map((index, r) => ({
    name: index.rule.name,
    pairs: index.pairs,
    first: first[r]!,
    largestBlock: largest(index),
    dropped: index.dropped,
  }))
}

export function reportBlocking(
  { size, split, linking }: Pick<Population, 'size' | 'split' | 'linking'>,
  candidates: number,
  rules: readonly RuleReport[],
): BlockingReport {
  const all = linking ? split * (size - split) : (size * (size - 1)) / 2
  return {
    candidates,
    perRecord: size === 0 ? 0 : candidates / size,
    reductionRatio: all === 0 ? 1 : 1 - candidates / all,
    rules,
  }
}

/** The reports of several shards of one run as one, rules in the order of `names`. */
export function mergeRules(
  reports: readonly (readonly RuleReport[])[],
  names: readonly string[],
): RuleReport[] {
  return names.flatMap((name): RuleReport[] => {
    const own = reports.flatMap((report) => report.filter((rule) => rule.name === name))
    if (own.length === 0) return []
    const sum = (of: (rule: RuleReport) => number): number => own.reduce((total, rule) => total + of(rule), 0)
    return [
      {
        name,
        pairs: sum((rule) => rule.pairs),
        first: sum((rule) => rule.first),
        largestBlock: Math.max(...own.map((rule) => rule.largestBlock)),
        dropped: {
          blocks: sum((rule) => rule.dropped.blocks),
          records: sum((rule) => rule.dropped.records),
          pairs: sum((rule) => rule.dropped.pairs),
        },
      },
    ]
  })
}

function largest({ blockOffsets }: RuleIndex): number {
  let most = 0
  for (let b = 0; b + 1 < blockOffsets.length; b++)
    most = Math.max(most, blockOffsets[b + 1]! - blockOffsets[b]!)
  return most
}
