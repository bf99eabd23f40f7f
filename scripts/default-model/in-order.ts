/**
 * Counts of levels under the constraint that whatever asks more speaks no less for one person: maximum likelihood of two distributions
 * under a likelihood ratio order (Dykstra, Kochar & Robertson 1995), by pooling adjacent violators, the worst first, as
 * Burdakov, Grimvall & Sysoev (2006) do on a partial order. Pooled levels have one ratio, and each keeps its number of pairs.
 */

/** How often each level was seen among true pairs and among strangers; no count is 0. */
export interface LevelCounts {
  readonly same: readonly number[]
  readonly strangers: readonly number[]
}

/**
 * @param above Whether the first level, by number, asks more than the second.
 * @returns The counts in order; those that were are left as they are.
 */
export function inOrder(
  { same, strangers }: LevelCounts,
  above: (a: number, b: number) => boolean,
): LevelCounts {
  const sum = (list: readonly number[], of: readonly number[]): number =>
    of.reduce((total, at) => total + list[at]!, 0)
  const isAbove = (upper: readonly number[], lower: readonly number[]): boolean =>
    upper !== lower && upper.some((a) => lower.some((b) => above(a, b)))
  const share = (block: readonly number[]): number =>
    sum(same, block) / (sum(same, block) + sum(strangers, block))
  let blocks = same.map((_, at): readonly number[] => [at])
  for (;;) {
    let worst = 0
    let pair: readonly (readonly number[])[] = []
    for (const upper of blocks)
      for (const lower of blocks) {
        const wrong = share(lower) - share(upper)
        if (!(wrong > worst) || !isAbove(upper, lower)) continue
        if (!blocks.some((x) => isAbove(upper, x) && isAbove(x, lower)))
          [worst, pair] = [wrong, [upper, lower]]
      }
    if (pair.length === 0) break
    blocks = [...blocks.filter((block) => !pair.includes(block)), pair.flat()]
  }
  const out = { same: [...same], strangers: [...strangers] }
  for (const block of blocks) {
    if (block.length === 1) continue
    for (const at of block) {
      const pairs = same[at]! + strangers[at]!
      out.same[at] = pairs * share(block)
      out.strangers[at] = pairs * (1 - share(block))
    }
  }
  return out
}
