/**
 * A cache of a bounded number of values by string, or by object: two generations, of which the older is dropped whole once the
 * younger is full (an approximation of least recently used that costs one map look-up on a hit).
 */
export interface BoundedCache<V, K = string> {
  get(key: K): V | undefined
  set(key: K, value: V): void
}

/**
 * For results of pure functions only, so that what is dropped or kept never shows. Keys stay in the memory of the
 * process until they are pushed out; nothing writes them anywhere.
 *
 * @param limit Values in one generation; at most twice as many are held.
 */
export function createBoundedCache<V, K = string>(limit: number): BoundedCache<V, K> {
  let young = new Map<K, V>()
  let old = new Map<K, V>()
  const set = (key: K, value: V): void => {
    if (young.size >= limit && !young.has(key)) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    get(key) {
      const found = young.get(key)
      if (found !== undefined) return found
      const kept = old.get(key)
      if (kept !== undefined) set(key, kept)
      return kept
    },
    set,
  }
}
