import type { Rng } from './types.ts'

/** Zipf-Mandelbrot: rank r comes up in proportion to 1 / (r + 3). Shared by lists of one length. */
const tables = /* @__PURE__ */ new Map<number, Float64Array>()

/** Draws a rank, 0 .. count - 1, low ranks most often. */
export function zipfRank(rng: Rng, count: number): number {
  let table = tables.get(count)
  if (table === undefined) {
    table = new Float64Array(count)
    let sum = 0
    for (let r = 0; r < count; r++) table[r] = sum += 1 / (r + 3)
    tables.set(count, table)
  }
  const wanted = rng() * (table[count - 1] ?? 0)
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (table[middle]! <= wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** One of a list by Zipf frequency. */
export function zipfPick<T>(rng: Rng, items: readonly T[]): T {
  return items[zipfRank(rng, items.length)]!
}

/** One of a list, all alike. */
export function pick<T>(rng: Rng, items: readonly T[]): T {
  return items[Math.floor(rng() * items.length)]!
}
