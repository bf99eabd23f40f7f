import type { Column, Population } from '../encode/population.ts'
import { mix32 } from '../internal/hash.ts'
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

/** Records between two steps, less one. */
const AT_ONCE = 1023

/** Pairs whose first values of both columns are equal. */
function* equalPairs({ size, split, linking }: Population, a: Column, b: Column): Steps<number> {
  const mask = 2 ** Math.ceil(Math.log2(2 * size + 2)) - 1
  // Slot s: both ids (-1: free), and how many left records have them.
  const slots = new Int32Array(3 * (mask + 1)).fill(-1)
  let pairs = 0
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    if (a.offsets[i] === a.offsets[i + 1] || b.offsets[i] === b.offsets[i + 1]) continue
    const [x, y] = [a.ids[a.offsets[i]!]!, b.ids[b.offsets[i]!]!]
    let at = mix32(Math.imul(x, 0x9e3779b1) ^ y) & mask
    while (slots[3 * at] !== -1 && (slots[3 * at] !== x || slots[3 * at + 1] !== y)) at = (at + 1) & mask
    if (slots[3 * at] === -1) {
      slots[3 * at] = x
      slots[3 * at + 1] = y
      slots[3 * at + 2] = 0
    }
    // In linking left records come first.
    if (i < split) pairs += linking ? 0 : slots[3 * at + 2]!
    else pairs += slots[3 * at + 2]!
    if (i < split) slots[3 * at + 2]!++
  }
  return pairs
}
