import type { ScoredPairs } from '../decide/scored-pairs.ts'
import { pairMetrics } from './metrics.ts'

/** Quality if every pair from `threshold` bits up were a match. */
export interface ThresholdRow {
  /** Bits. */
  readonly threshold: number
  /** Share of the pairs from there up that are matches. */
  readonly precision: number
  /** Share of the matches that are among them. */
  readonly recall: number
  /** Their harmonic mean. */
  readonly f1: number
}

export interface ThresholdTable {
  readonly best: ThresholdRow
  /** At whole numbers of bits, from the highest weight down to the lowest or -20. */
  readonly rows: readonly ThresholdRow[]
}

/**
 * Walks the pairs from the heaviest down and rates every threshold that lies between two different weights.
 *
 * @param pairs heaviest first
 * @param isMatch the truth of the pair at a position; undefined where truth does not say, such pairs are left out
 * @param total true pairs in all, those that blocking missed included
 */
export function thresholdTable(
  pairs: ScoredPairs,
  isMatch: (position: number) => boolean | undefined,
  total: number,
): ThresholdTable {
  let best: ThresholdRow = {
    threshold: Number.POSITIVE_INFINITY,
    precision: 1,
    recall: total === 0 ? 1 : 0,
    f1: total === 0 ? 1 : 0,
  }
  const rows: ThresholdRow[] = []
  let hits = 0
  let misses = 0
  let bits = Math.min(60, Math.floor(pairs.weight[0] ?? 0))
  const rowAt = (threshold: number): ThresholdRow => {
    const { precision, recall, f1 } = pairMetrics(hits, misses, total - hits)
    return { threshold, precision, recall, f1 }
  }
  for (let k = 0; k < pairs.length; k++) {
    while (bits >= -20 && pairs.weight[k]! < bits) rows.push(rowAt(bits--))
    const match = isMatch(k)
    if (match === true) hits++
    else if (match === false) misses++
    if (k + 1 < pairs.length && pairs.weight[k + 1] === pairs.weight[k]) continue
    const row = rowAt(pairs.weight[k]!)
    if (row.f1 > best.f1) best = row
  }
  if (bits >= -20) rows.push(rowAt(bits))
  return { best, rows }
}
