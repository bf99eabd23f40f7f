import { createKeyGrouper } from '../block/index/group-keys.ts'
import { NO_KEY, type RecordKeys } from '../block/index/record-keys.ts'
import type { Column, Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'

/** Recall assumed of the deterministic rule below. */
const ASSUMED_RECALL = 0.4

/**
 * The share of matches to start EM from: how many pairs agree exactly on a whole name and a whole birth, divided by an
 * assumed recall (Splink's deterministic rules do the same). At least one match per hundred records, so that EM
 * starts somewhere.
 *
 * @param total all pairs of the run
 */
export function* startLambda(population: Population, total: number): Steps<number> {
  const { size, split, linking, columns } = population
  const [name, birth] = [columns.get('name'), columns.get('birth')]
  const pairs = name && birth ? yield* equalPairs(population, name, birth) : 0
  const most = linking ? Math.min(split, size - split) : size
  const matches = Math.min(most, Math.max(pairs / ASSUMED_RECALL, most / 100, 1))
  return Math.min(0.5, matches / Math.max(1, total))
}

/** Blocks between two steps, less one. */
const AT_ONCE = (1 << 14) - 1

/** Pairs whose first values of both columns are equal. */
function* equalPairs(population: Population, a: Column, b: Column): Steps<number> {
  const { split, linking } = population
  const keys = new Float64Array(1)
  const recordKeys: RecordKeys = {
    keys,
    of(i) {
      recordKeys.singles(i, i + 1, keys)
      return Number.isNaN(keys[0]) ? 0 : 1
    },
    singles(from, to, into) {
      for (let i = from; i < to; i++) {
        const [atA, atB] = [a.offsets[i]!, b.offsets[i]!]
        const isMissing = atA === a.offsets[i + 1] || atB === b.offsets[i + 1]
        into[i - from] = isMissing ? NO_KEY : a.ids[atA]! * b.dictionary.size + b.ids[atB]!
      }
    },
  }
  const { offsets, members } = yield* createKeyGrouper(population)(recordKeys)
  // In linking left records come first.
  const firstRight = linking ? split : 0
  let pairs = 0
  for (let block = 0; block + 1 < offsets.length; block++) {
    if ((block & AT_ONCE) === AT_ONCE) yield
    const [from, to] = [offsets[block]!, offsets[block + 1]!]
    let lefts = 0
    while (members[from + lefts]! < firstRight) lefts++
    pairs += linking ? lefts * (to - from - lefts) : ((to - from) * (to - from - 1)) / 2
  }
  return pairs
}
