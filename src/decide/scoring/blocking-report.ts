import type { RuleIndex } from '../../block/index/rule-index.ts'
import { allPairs, type Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'

/** What blocking made, and what its caps may have cost. */
export interface BlockingReport {
  /** Distinct candidate pairs. Of a run in shards: those of each shard, so that a pair of several shards counts for each. */
  readonly candidates: number
  /** Candidate pairs for each record. */
  readonly perRecord: number
  /** 1 - candidates / all pairs. */
  readonly reductionRatio: number
  /** By rule, in the order of the model. */
  readonly rules: readonly RuleReport[]
  /** How the rules were found for these files; undefined where they are the model's. */
  readonly found?: FoundRulesReport
}

/** How blocking rules were found on a sample of a run's records. */
export interface FoundRulesReport {
  /** Records of the sample. */
  readonly records: number
  /** Share of the weight of the pairs that the model's rules make of the sample which the found rules make as well. */
  readonly recall: number
  /** What they may cost, a pair counted for every rule that makes it. */
  readonly pairsPerRecord: number
}

/** What one blocking rule made, and what its budget dropped. */
export interface RuleReport {
  /** The rule's name. */
  readonly name: string
  /** Pairs that this rule makes, made by others as well or not. */
  readonly pairs: number
  /** Pairs that no earlier rule made. */
  readonly first: number
  /** Records of the largest block that was kept. */
  readonly largestBlock: number
  /** Blocks that its budget dropped, the records in them, and the pairs that they would have made. */
  readonly dropped: RuleIndex['dropped']
}

/** @param first for each index the pairs that no earlier one made */
export function* reportRules(indexes: readonly RuleIndex[], first: ArrayLike<number>): Steps<RuleReport[]> {
  const reports: RuleReport[] = []
  for (const [r, { rule, pairs, dropped, blockOffsets }] of indexes.entries())
    reports.push({
      name: rule.name,
      pairs,
      first: first[r]!,
      largestBlock: yield* largest(blockOffsets),
      dropped,
    })
  return reports
}

export function reportBlocking(
  population: Pick<Population, 'size' | 'split' | 'linking'>,
  candidates: number,
  rules: readonly RuleReport[],
): BlockingReport {
  const { size } = population
  const all = allPairs(population)
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

/** Blocks between two steps, less one. */
const AT_ONCE = (1 << 16) - 1

function* largest(blockOffsets: RuleIndex['blockOffsets']): Steps<number> {
  let most = 0
  for (let b = 0; b + 1 < blockOffsets.length; b++) {
    if ((b & AT_ONCE) === AT_ONCE) yield
    const members = blockOffsets[b + 1]! - blockOffsets[b]!
    if (members > most) most = members
  }
  return most
}
