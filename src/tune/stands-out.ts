/** A telephone, an address, a number or a day stands for none, if at least so many records share it. */
const FEWEST = 20
/** They have to be this share of the records, and so many times those of the tenth of the values by their number: not one office of many, nor one of a few usual days. */
const ENOUGH = [
  { share: 0.05, times: 2 },
  { share: 0.01, times: 5 },
]
const RANK = 10

/**
 * How often the commonest value of a column stands, where that is so much more often than others do that it must mean that there is none; else 0.
 * @param counts how often each value stands, in any order
 * @param present records with a value
 */
export function standsOut(counts: ArrayLike<number>, present: number): number {
  const largest: number[] = []
  for (let k = 0; k < counts.length; k++) {
    const count = counts[k]!
    if (largest.length === RANK && count <= largest[RANK - 1]!) continue
    let at = Math.min(largest.length, RANK - 1)
    while (at > 0 && largest[at - 1]! < count) {
      largest[at] = largest[at - 1]!
      at--
    }
    largest[at] = count
  }
  const [most = 0] = largest
  if (most < FEWEST) return 0
  const tenth = largest[RANK - 1] ?? 0
  return ENOUGH.some(({ share, times }) => most >= share * present && most >= times * tenth) ? most : 0
}
