import { type PairMetrics, pairMetrics } from './metrics.ts'
import type { Slicer } from './slicers.ts'

/** Quality within one group of a slice. */
export interface SliceMetrics extends PairMetrics {
  /** What the slice is by: `sex`, `birth`, `script`, `fields known to both`. */
  readonly by: string
  /** The group in it: `female`, `born 1990s`, `Arabic and Latin`. */
  readonly group: string
}

/** Counts decided and expected pairs per slice. */
export class SliceTally {
  readonly #slicers: readonly Slicer[]
  readonly #judge: (i: number, j: number) => boolean | undefined
  readonly #counts = new Map<
    string,
    { by: string; group: string; hits: number; misses: number; expected: number }
  >()

  constructor(list: readonly Slicer[], judge: (i: number, j: number) => boolean | undefined) {
    this.#slicers = [{ by: 'all', of: () => 'all' }, ...list]
    this.#judge = judge
  }

  decide(i: number, j: number): void {
    const match = this.#judge(i, j)
    if (match === undefined) return
    for (const slicer of this.#slicers) this.#at(slicer, i, j)[match ? 'hits' : 'misses']++
  }

  expect(i: number, j: number): void {
    for (const slicer of this.#slicers) this.#at(slicer, i, j).expected++
  }

  total(): PairMetrics {
    const all = this.#counts.get('all all') ?? { hits: 0, misses: 0, expected: 0 }
    return pairMetrics(all.hits, all.misses, all.expected - all.hits)
  }

  slices(): SliceMetrics[] {
    return [...this.#counts.keys()]
      .filter((key) => key !== 'all all')
      .sort()
      .map((key) => {
        const { by, group, hits, misses, expected } = this.#counts.get(key)!
        return { by, group, ...pairMetrics(hits, misses, expected - hits) }
      })
  }

  #at(slicer: Slicer, i: number, j: number): { hits: number; misses: number; expected: number } {
    const group = slicer.of(i, j)
    const key = `${slicer.by} ${group}`
    let count = this.#counts.get(key)
    if (count === undefined) {
      count = { by: slicer.by, group, hits: 0, misses: 0, expected: 0 }
      this.#counts.set(key, count)
    }
    return count
  }
}
