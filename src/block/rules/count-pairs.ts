import type { Population } from '../../encode/population.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import { hashKey } from '../index/hash-key.ts'
import type { RecordKeys } from '../index/record-keys.ts'

/** Records between two steps, less one. */
const AT_ONCE = 255

/** What a rule makes: how many pairs, a pair once for every key it shares, and which, if they are few enough. */
export interface CountedPairs {
  /** Of more than were to be counted, any number above that. */
  readonly count: number
  readonly pairs: { readonly left: Int32Array; readonly right: Int32Array } | undefined
}

/**
 * Counts the pairs that rules make over a small population without storing blocks: each record makes a pair with every
 * earlier one of its key.
 *
 * @param most list up to so many pairs
 * @param enough count up to so many, at least `most`: a rule that makes more is too dear, however many they are
 */
export function createPairCounter(
  { size, split, linking }: Population,
  most: number,
  enough: number,
): (keys: RecordKeys) => Steps<CountedPairs> {
  let room = 1 << 10
  let keys = new Float64Array(room)
  let owners = new Int32Array(room)
  /** The latest owner's entry: chains go back to the first. */
  let latest = new Int32Array(room)
  // Slots filled under an earlier rule are free.
  let filled = new Int32Array(room)
  let round = 0

  function slotOf(key: number): number {
    let at = hashKey(key) & (room - 1)
    while (filled[at] === round && keys[at] !== key) at = (at + 1) & (room - 1)
    return at
  }

  function grow(): void {
    const old = { keys, owners, latest, filled }
    room *= 2
    keys = new Float64Array(room)
    owners = new Int32Array(room)
    latest = new Int32Array(room)
    filled = new Int32Array(room)
    for (let k = 0; k < old.keys.length; k++) {
      if (old.filled[k] !== round) continue
      const at = slotOf(old.keys[k]!)
      keys[at] = old.keys[k]!
      owners[at] = old.owners[k]!
      latest[at] = old.latest[k]!
      filled[at] = round
    }
  }

  return function* (recordKeys) {
    round++
    let used = 0
    let count = 0
    const [left, right] = [new GrowableInt32(), new GrowableInt32()]
    // Each entry: its record, and the entry before it of the same key.
    const [records, before] = [new GrowableInt32(), new GrowableInt32()]
    for (let i = 0; i < size && count <= enough; i++) {
      if ((i & AT_ONCE) === AT_ONCE) yield
      const own = recordKeys.of(i)
      // In linking only a right record meets, and only left ones.
      const leads = !linking || i < split
      const meets = !linking || i >= split
      for (let k = 0; k < own; k++) {
        const key = recordKeys.keys[k]!
        const at = slotOf(key)
        const known = filled[at] === round
        if (known && meets) {
          count += owners[at]!
          if (count <= most)
            for (let e = latest[at]!; e >= 0; e = before.at(e)) {
              left.push(records.at(e))
              right.push(i)
            }
        }
        if (!leads) continue
        before.push(known ? latest[at]! : -1)
        records.push(i)
        keys[at] = key
        owners[at] = known ? owners[at]! + 1 : 1
        latest[at] = records.length - 1
        filled[at] = round
        if (!known && ++used * 2 > room) grow()
      }
    }
    return { count, pairs: count <= most ? { left: left.toArray(), right: right.toArray() } : undefined }
  }
}
