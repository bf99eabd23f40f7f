/**
 * The best one-to-one assignment between the members of two families, by dynamic programming over sets of the smaller
 * side (Held and Karp's scheme; exact); larger families greedily, best pair first.
 */

/** Members of the smaller side up to which the assignment is exact. */
const EXACT = 8

/**
 * The largest sum of values that a one-to-one assignment of rows to columns can have. Values are 0 or more, so nobody is
 * left out whom somebody could take.
 *
 * @param values by row, then column
 * @param skipRow a row, and column, that take no part; -1 for none
 */
export function bestAssignment(
  values: Float64Array,
  rows: number,
  columns: number,
  skipRow = -1,
  skipColumn = -1,
): number {
  const transposed = columns > rows
  const [many, few] = transposed ? [columns, rows] : [rows, columns]
  const [skipMany, skipFew] = transposed ? [skipColumn, skipRow] : [skipRow, skipColumn]
  const at = (m: number, f: number): number => values[transposed ? f * columns + m : m * columns + f]!
  return few <= EXACT ? exact(at, many, few, skipMany, skipFew) : greedy(at, many, few, skipMany, skipFew)
}

type Values = (m: number, f: number) => number

function exact(at: Values, many: number, few: number, skipMany: number, skipFew: number): number {
  const best = new Float64Array(1 << few)
  for (let m = 0; m < many; m++) {
    if (m === skipMany) continue
    // Sets fall, so that one member is given one partner only.
    for (let set = best.length - 1; set > 0; set--)
      for (let f = 0; f < few; f++)
        if (f !== skipFew && set & (1 << f)) {
          const sum = best[set ^ (1 << f)]! + at(m, f)
          if (sum > best[set]!) best[set] = sum
        }
  }
  return best.at(-1)!
}

function greedy(at: Values, many: number, few: number, skipMany: number, skipFew: number): number {
  const cells: { readonly m: number; readonly f: number; readonly value: number }[] = []
  for (let m = 0; m < many; m++)
    for (let f = 0; f < few; f++)
      if (m !== skipMany && f !== skipFew && at(m, f) > 0) cells.push({ m, f, value: at(m, f) })
  cells.sort((a, b) => b.value - a.value || a.m - b.m || a.f - b.f)
  const taken = [new Set<number>(), new Set<number>()] as const
  let sum = 0
  for (const { m, f, value } of cells) {
    if (taken[0].has(m) || taken[1].has(f)) continue
    taken[0].add(m)
    taken[1].add(f)
    sum += value
  }
  return sum
}

/** One best assignment as [row, column] pairs of positive value, and how much more it is worth than the second-best. */
export function assignMembers(
  values: Float64Array,
  rows: number,
  columns: number,
): { readonly pairs: readonly (readonly [row: number, column: number])[]; readonly margin: number } {
  const total = bestAssignment(values, rows, columns)
  const pairs: (readonly [number, number])[] = []
  let second = 0
  const left = Float64Array.from(values)
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const k = r * columns + c
      const value = left[k]!
      if (value <= 0) continue
      const withIt = value + bestAssignment(left, rows, columns, r, c)
      if (withIt < total - TIE) continue
      left[k] = 0
      const without = bestAssignment(left, rows, columns)
      second = Math.max(second, without)
      // Where something as good is left without this pair, that is taken.
      if (without > total - TIE) continue
      left[k] = value
      pairs.push([r, c])
    }
  return { pairs, margin: total - second }
}

/** Sums this close are equal. */
const TIE = 1e-9
