// Groups records by key, as the partitioned hash joins of databases do (Manegold, Boncz and Kersten, "Optimizing
// main-memory join on modern hardware", IEEE TKDE 14, 2002): keys are first dealt out by their hash into parts that fit the
// processor's cache, then each part is grouped by a small table. One table over all keys would wait for memory twice a key.
import type { Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import { createGrouper } from './group-part.ts'
import { createKeyParts, createKeyRoom, type KeyParts } from './key-parts.ts'
import { ASK, MAX_KEYS, type RecordKeys } from './record-keys.ts'
import type { Blocks } from './group-part.ts'

const SAMPLE = 1000
/** Records between two steps. */
const AT_ONCE = 1024

/**
 * Finds the blocks of one rule after another, and reuses the memory of one for the next. The order of the blocks depends on the
 * keys alone.
 */
export function createKeyGrouper(population: Population): (recordKeys: RecordKeys) => Steps<Blocks> {
  const { size } = population
  const room = createKeyRoom()
  const grouper = createGrouper(population)
  return function* (recordKeys) {
    const parts = createKeyParts(expectedKeys(size, recordKeys), room)
    for (let from = 0; from < size; from += AT_ONCE) {
      dealOut(recordKeys, from, Math.min(size, from + AT_ONCE), parts)
      yield
    }
    for (let part = 0; part < parts.count; part++) {
      grouper.group(parts, part)
      yield
    }
    return grouper.finish()
  }
}

function expectedKeys(size: number, recordKeys: RecordKeys): number {
  const step = Math.max(1, Math.floor(size / SAMPLE))
  let keys = 0
  for (let i = 0; i < size; i += step) keys += recordKeys.of(i)
  return keys * step
}

const singles = new Float64Array(AT_ONCE)
/** Keys are dealt out some at a time, and whose they are. */
const FULL = 1024
const someKeys = new Float64Array(FULL + MAX_KEYS)
const someOwners = new Int32Array(FULL + MAX_KEYS)

function dealOut(recordKeys: RecordKeys, from: number, to: number, parts: KeyParts): void {
  const { keys } = recordKeys
  recordKeys.singles(from, to, singles)
  let count = 0
  for (let i = from; i < to; i++) {
    const key = singles[i - from]!
    if (Number.isNaN(key)) continue
    if (key !== ASK) {
      someKeys[count] = key
      someOwners[count++] = i
    } else {
      const own = recordKeys.of(i)
      for (let k = 0; k < own; k++) {
        someKeys[count] = keys[k]!
        someOwners[count++] = i
      }
    }
    if (count < FULL) continue
    parts.add(someKeys, someOwners, count)
    count = 0
  }
  parts.add(someKeys, someOwners, count)
}
