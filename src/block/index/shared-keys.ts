import type { RecordKeys } from './record-keys.ts'

/** How many keys two records share. Those of each record are worked out once. */
export function createSharedKeys(size: number, recordKeys: RecordKeys): (i: number, j: number) => number {
  const offsets = new Int32Array(size + 1)
  let keys = new Float64Array(4 * size)
  for (let i = 0; i < size; i++) {
    const count = recordKeys.of(i)
    const start = offsets[i]!
    offsets[i + 1] = start + count
    if (start + count > keys.length) {
      const larger = new Float64Array(2 * (start + count))
      larger.set(keys)
      keys = larger
    }
    keys.set(recordKeys.keys.subarray(0, count), start)
    if (count > 1) keys.subarray(start, start + count).sort()
  }
  return (i, j) => {
    let a = offsets[i]!
    let b = offsets[j]!
    const [endA, endB] = [offsets[i + 1]!, offsets[j + 1]!]
    let shared = 0
    while (a < endA && b < endB) {
      const [x, y] = [keys[a]!, keys[b]!]
      if (x === y) shared++
      if (x <= y) a++
      if (y <= x) b++
    }
    return shared
  }
}
