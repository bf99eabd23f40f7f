import type { Steps } from '../../internal/pace.ts'
import type { RuleIndex } from './rule-index.ts'

/** Records between two steps, less one. */
const AT_ONCE = (1 << 13) - 1

/**
 * The order in which to visit the wanted ones of records 0 .. last - 1, so that neighbours in it share partners: block by block of the
 * rule with the most pairs, then the rest. Partners then stay in the processor's cache; on large files that decides the speed.
 * No result depends on it.
 */
export function* visitOrder(
  indexes: readonly RuleIndex[],
  last: number,
  isWanted: (record: number) => boolean,
): Steps<Int32Array> {
  const order = new Int32Array(last)
  const placed = new Uint8Array(last)
  let count = 0
  const widest = indexes.reduce<RuleIndex | undefined>(
    (most, index) => (most === undefined || index.pairs > most.pairs ? index : most),
    undefined,
  )
  const members = widest?.members ?? []
  for (let n = 0; n < members.length; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    const i = members[n]! < 0 ? ~members[n]! : members[n]!
    if (i >= last || placed[i] === 1) continue
    placed[i] = 1
    if (isWanted(i)) order[count++] = i
  }
  for (let i = 0; i < last; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    if (placed[i] === 0 && isWanted(i)) order[count++] = i
  }
  return order.slice(0, count)
}
