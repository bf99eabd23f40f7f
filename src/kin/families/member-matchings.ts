/**
 * All one-to-one matchings between the members of two families, weighed and summed: how probable each pair is, given every way
 * in which the others may be matched. Two assignments that are nearly as good share the probability, as twins should. Sums
 * over matchings are permanents, as in victim identification (Narahara et al., BMC Genetics 2013; 14:72); here by dynamic
 * programming over sets of the smaller side, forwards and backwards (exact); for large families by belief propagation.
 */

/** Members of the smaller side up to which sums are exact. */
const EXACT = 8

/** Two families: by row and column, what a matching is worth for each pair in it. */
export interface Matchings {
  readonly rows: number
  readonly columns: number
  /** Factor of each pair, above 0; a matching weighs the product of those of its pairs, */
  readonly pairs: Float64Array
  /** times the sum of these over its pairs: what a family shares counts once, by one pair or another, */
  readonly shared: Float64Array
  /** times a factor of the number of its pairs, from 0 to the smaller side. */
  readonly sizes: ArrayLike<number>
}

export interface MatchingSums {
  /** Sum over all matchings of at least one pair. */
  readonly total: number
  /** Sum over the matchings that hold a pair, by row and column. */
  readonly holding: Float64Array
  /** The part of `total` in which what is shared counts by a pair. */
  readonly carrying: Float64Array
}

/** Whether sums over the matchings of so many members of each family are exact. */
export function areSummedExactly(rows: number, columns: number): boolean {
  return Math.min(rows, columns) <= EXACT
}

export function matchingSums(matchings: Matchings): MatchingSums {
  return areSummedExactly(matchings.rows, matchings.columns) ? exact(matchings) : approximate(matchings)
}

/**
 * By member of the longer side and set of members of the shorter one: sums over matchings of those before it with that set, and
 * of those from it on outside the set; each without and with the pair whose shared evidence counts.
 */
function exact({ rows, columns, pairs, shared, sizes }: Matchings): MatchingSums {
  const [many, few] = columns > rows ? [columns, rows] : [rows, columns]
  const [down, across] = columns > rows ? [1, columns] : [columns, 1]
  const sets = 1 << few
  const make = (): Float64Array => new Float64Array((many + 1) * sets)
  const [before, beforeWith, after, afterWith] = [make(), make(), make(), make()]
  before[0] = 1
  for (let m = 0; m < many; m++)
    for (let set = 0; set < sets; set++) {
      const [sum, sumWith] = [before[m * sets + set]!, beforeWith[m * sets + set]!]
      if (sum === 0 && sumWith === 0) continue
      const next = (m + 1) * sets
      before[next + set]! += sum
      beforeWith[next + set]! += sumWith
      for (let f = 0; f < few; f++) {
        if ((set & (1 << f)) !== 0) continue
        const k = m * down + f * across
        before[next + (set | (1 << f))]! += sum * pairs[k]!
        beforeWith[next + (set | (1 << f))]! += (sumWith + sum * shared[k]!) * pairs[k]!
      }
    }
  for (let set = 0; set < sets; set++) after[many * sets + set] = sizes[bitsOf(set)]!
  const [holding, carrying] = [new Float64Array(pairs.length), new Float64Array(pairs.length)]
  for (let m = many - 1; m >= 0; m--)
    for (let set = 0; set < sets; set++) {
      const next = (m + 1) * sets
      const [sum, sumWith] = [before[m * sets + set]!, beforeWith[m * sets + set]!]
      let [rest, restWith] = [after[next + set]!, afterWith[next + set]!]
      for (let f = 0; f < few; f++) {
        if ((set & (1 << f)) !== 0) continue
        const k = m * down + f * across
        const [on, onWith] = [after[next + (set | (1 << f))]!, afterWith[next + (set | (1 << f))]!]
        rest += on * pairs[k]!
        restWith += (onWith + on * shared[k]!) * pairs[k]!
        const carried = pairs[k]! * shared[k]! * sum * on
        carrying[k]! += carried
        holding[k]! += carried + pairs[k]! * (sumWith * on + sum * onWith)
      }
      after[m * sets + set] = rest
      afterWith[m * sets + set] = restWith
    }
  return { total: afterWith[0]!, holding, carrying }
}

function bitsOf(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count++
  return count
}

/** Rounds of messages after which large families have settled. */
const ROUNDS = 12

/**
 * Belief propagation for matchings (Huang and Jebara, 2009), with the factor of a size shared out evenly among its pairs, and
 * what is shared by the pair that has most of it.
 */
function approximate({ rows, columns, pairs, shared, sizes }: Matchings): MatchingSums {
  const most = Math.min(rows, columns)
  const each = Math.exp(Math.log(sizes[most]! / sizes[0]!) / most)
  const weight = pairs.map((value) => value * each)
  const along = (k: number, row: boolean, values: Float64Array): number => {
    let sum = 1
    const [from, step, count] = row ? [k - (k % columns), 1, columns] : [k % columns, columns, rows]
    for (let n = 0, at = from; n < count; n++, at += step) if (at !== k) sum += weight[at]! * values[at]!
    return sum
  }
  let [fromRow, fromColumn] = [pairs.map(() => 1), pairs.map(() => 1)]
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = [fromRow, fromColumn]
    fromRow = pairs.map((_, k) => 1 / along(k, true, b))
    fromColumn = pairs.map((_, k) => 1 / along(k, false, a))
  }
  const odds = weight.map((value, k) => value * fromRow[k]! * fromColumn[k]!)
  // Bethe's sum: what rows and columns let through, over what counts twice.
  let log = 0
  for (let r = 0; r < rows; r++)
    log += Math.log(along(r * columns, true, fromColumn) + weight[r * columns]! * fromColumn[r * columns]!)
  for (let c = 0; c < columns; c++) log += Math.log(along(c, false, fromRow) + weight[c]! * fromRow[c]!)
  for (const odd of odds) log -= Math.log(1 + odd)
  const carried = odds.map((odd, k) => (shared[k]! * odd) / (1 + odd))
  const top = carried.indexOf(Math.max(...carried))
  const total = Math.max(0, Math.exp(log) - 1) * sizes[0]! * carried[top]!
  const carrying = odds.map((_, k) => (k === top ? total : 0))
  return { total, holding: odds.map((odd) => (total * odd) / (1 + odd)), carrying }
}
