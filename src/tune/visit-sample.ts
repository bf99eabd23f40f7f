import type { RuleIndex } from '../block/index/rule-index.ts'
import { visitOrder } from '../block/index/visit-order.ts'
import { leftRecords, type Population } from '../encode/population.ts'
import { idHasher } from '../encode/record-ids.ts'
import type { Steps } from '../internal/pace.ts'

/**
 * The records whose partners are looked at, in the {@link visitOrder}: all that have any, or, where the rules make many more than
 * `enough` pairs, a share of them, chosen by the hash of their ids.
 */
export function* visitSample(
  population: Population,
  indexes: readonly RuleIndex[],
  enough: number,
): Steps<Int32Array> {
  const made = indexes.reduce((sum, index) => sum + index.pairs, 0)
  const share = Math.max(1, Math.floor(made / enough))
  const hash = idHasher(population)
  const isWanted = (i: number): boolean => share === 1 || hash(i) % share === 0
  return yield* visitOrder(indexes, leftRecords(population), isWanted)
}
