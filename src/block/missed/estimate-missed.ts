import type { Population } from '../../encode/population.ts'
import { createAtomAgreement, ruleAtoms } from '../rules/key-atoms.ts'
import { type CaptureTable, captureTable } from './capture-table.ts'
import { fitCaptures } from './fit-captures.ts'
import type { RuleIndex } from '../index/rule-index.ts'
import { samplePairs } from '../rules/sample-pairs.ts'
import { shareBlock } from '../index/share-block.ts'

/** Candidate pairs and how likely each is to be a match. Pairs that no rule made must not be among them. */
export interface FoundPairs {
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  /** 0 to 1. */
  readonly probability: ArrayLike<number>
}

/** How many matches blocking probably missed. Numbers of pairs; `recall` is found / (found + missed). */
export interface MissedEstimate {
  /** Matches expected among the candidates. */
  readonly found: number
  readonly missed: number
  /** Of the missed, those that share a key whose block the budget dropped: a larger budget would find them. */
  readonly dropped: number
  readonly recall: number
  readonly recallLow: number
  readonly recallHigh: number
  /** Pairs looked at. */
  readonly sampled: number
}

export interface MissedOptions {
  /** Most pairs to look at, chosen by the hash of their ids. Default 20,000. */
  readonly sample?: number
}

/** A pair less likely than this says nothing about how matches agree. */
const LEAST_PROBABILITY = 0.5

/**
 * Estimates without labels how many matches no blocking rule made: capture-recapture in which not rules are the lists
 * (they overlap by design) but fields. See {@link fitCaptures} for the method and its sources.
 *
 * @returns undefined where fewer than 30 pairs are likely matches, or all rules ask for one field, so that nothing can
 *   be said
 */
export function estimateMissed(
  population: Population,
  indexes: readonly RuleIndex[],
  pairs: FoundPairs,
  { sample = 20_000 }: MissedOptions = {},
): MissedEstimate | undefined {
  let found = 0
  const likely: number[] = []
  for (let k = 0; k < pairs.probability.length; k++) {
    if (pairs.probability[k]! < LEAST_PROBABILITY) continue
    likely.push(k)
    found += pairs.probability[k]!
  }
  const chosen = samplePairs(population.ids, pairs, likely, sample)
  const table = tableOf(population, indexes, pairs, chosen)
  if (table === undefined || table.total < 30) return undefined
  const fit = fitCaptures(table)
  const scale = found / table.total
  const recall = (missed: number): number => table.total / (table.total + missed)
  return {
    found,
    missed: fit.missed * scale,
    dropped: fit.dropped * scale,
    recall: recall(fit.missed),
    recallLow: recall(fit.high),
    recallHigh: recall(fit.low),
    sampled: chosen.length,
  }
}

function tableOf(
  population: Population,
  indexes: readonly RuleIndex[],
  pairs: FoundPairs,
  chosen: readonly number[],
): CaptureTable | undefined {
  const rules = ruleAtoms(indexes.map((index) => index.rule))
  const agrees = createAtomAgreement(population)
  const rows = chosen.map((k) => {
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    const atoms = rules.atoms.map((atom) => agrees(atom, i, j))
    return {
      atoms,
      kept: indexes.map((index, r) => rules.ofRule[r]!.every((a) => atoms[a]!) && shareBlock(index, i, j)),
      weight: pairs.probability[k]!,
    }
  })
  return captureTable(
    rules,
    indexes.map((index) => index.dropped.blocks === 0),
    rows,
  )
}
