import { mulberry32 } from '../../internal/rng.ts'
import { ALWAYS_FOUND, type CaptureTable } from './capture-table.ts'

export interface CaptureFit {
  readonly missed: number
  /** Of the missed, those that satisfy a rule and were dropped with their block. */
  readonly dropped: number
  readonly low: number
  readonly high: number
}

const ROUNDS = 300
const TOLERANCE = 1e-7
const BOOTSTRAPS = 20
/** Of the resamplings. */
const SEED = 1
/**
 * Found matches cannot show how they differ from missed ones. On the development sets the estimate was off by factors of
 * 0.7 to 1.8 beyond chance (docs/blocking.md), so the interval is this much wider both ways.
 */
const MODEL_ERROR = 1.5

interface State {
  /** Probability of each cell among all matches. */
  readonly share: Float64Array
  /** Of each rule set, the probability that none of its rules keeps a match that satisfies them all. */
  readonly misses: Float64Array
}

type Edge = readonly [f: number, g: number]

/**
 * Fits a log-linear model to the table of found matches, whose cells that no rule reaches are empty by design, and
 * reads the missed ones off those cells: an incomplete multi-way table (Fienberg, 1972; Bishop, Fienberg and Holland,
 * *Discrete Multivariate Analysis*, 1975, chapters 5 and 6), fitted by EM (Dempster, Laird and Rubin, 1977) with
 * iterative proportional fitting as its M-step. Fields are independent but for the pairs of fields whose dependence
 * pays for itself by BIC. Where a match satisfies only rules with dropped blocks, the chance that all of them dropped it is
 * read off the found matches that satisfy the same rules and were made by another. The interval spans the independent
 * and the chosen model, each over Poisson resamplings of the cells, the Poisson error of
 * the missed count itself, and {@link MODEL_ERROR}.
 */
export function fitCaptures(table: CaptureTable): CaptureFit {
  const independent = fit(table, table.counts, [], undefined)
  let state = independent
  const edges: Edge[] = []
  for (;;) {
    const edge = strongestEdge(table, state, edges)
    if (edge === undefined) break
    edges.push(edge)
    state = fit(table, table.counts, edges, state)
  }
  const point = missedOf(table, table.counts, state)
  const rng = mulberry32(SEED)
  const drawn: number[] = [point.missed, missedOf(table, table.counts, independent).missed]
  for (let b = 0; b < BOOTSTRAPS; b++) {
    const counts = table.counts.map((n) => poisson(n, rng))
    drawn.push(missedOf(table, counts, fit(table, counts, edges, state)).missed)
    if (edges.length > 0) drawn.push(missedOf(table, counts, fit(table, counts, [], independent)).missed)
  }
  return {
    ...point,
    low: poissonEnd(Math.min(...drawn) / MODEL_ERROR, -1),
    high: poissonEnd(Math.max(...drawn) * MODEL_ERROR, 1),
  }
}

/** Probability that a match of cell x is not found. */
const missing = ({ setOf }: CaptureTable, misses: Float64Array, x: number): number =>
  setOf[x] === ALWAYS_FOUND ? 0 : misses[setOf[x]!]!

function fit(
  table: CaptureTable,
  counts: Float64Array,
  edges: readonly Edge[],
  start: State | undefined,
): State {
  const { fields, sets, setOf } = table
  const found = sum(counts)
  const misses =
    start?.misses.slice() ?? Float64Array.from(sets, ({ met, none }) => (none + 0.5) / (met + 0.5))
  misses[0] = 1
  let share = start?.share.slice() ?? independentShares(fields, counts)
  const all = new Float64Array(counts.length)
  const missed = new Float64Array(sets.length)
  let before = -1
  for (let round = 0; round < ROUNDS; round++) {
    let unseen = 0
    for (let x = 0; x < all.length; x++) unseen += share[x]! * missing(table, misses, x)
    const scale = found / Math.max(1 - unseen, 1e-6)
    missed.fill(0)
    for (let x = 0; x < all.length; x++) {
      const here = scale * share[x]! * missing(table, misses, x)
      all[x] = counts[x]! + here
      if (setOf[x] !== ALWAYS_FOUND) missed[setOf[x]!]! += (here * table.total) / found
    }
    for (let s = 1; s < sets.length; s++) {
      const { met, none, within } = sets[s]!
      const here = within.reduce((total, t) => total + missed[t]!, 0)
      misses[s] = (none + here + 0.5) / (met + here + 0.5)
    }
    share = edges.length === 0 ? independentShares(fields, all) : proportional(fields, all, share, edges)
    if (Math.abs(unseen - before) < TOLERANCE) break
    before = unseen
  }
  return { share, misses }
}

function missedOf(
  table: CaptureTable,
  counts: Float64Array,
  { share, misses }: State,
): { missed: number; dropped: number } {
  let unseen = 0
  let dropped = 0
  for (let x = 0; x < share.length; x++) {
    const here = share[x]! * missing(table, misses, x)
    unseen += here
    if (table.setOf[x] !== 0) dropped += here
  }
  const scale = sum(counts) / Math.max(1 - unseen, 1e-6)
  return { missed: scale * unseen, dropped: scale * dropped }
}

const sum = (values: Float64Array): number => values.reduce((total, n) => total + n, 0)

function independentShares(fields: readonly Int32Array[], all: Float64Array): Float64Array {
  const margins = fields.map((states, f) => margin(fields, all, [f], states.length))
  const total = sum(margins[0]!)
  return all.map((_, x) => {
    let p = 1
    let rest = x
    for (const [f, states] of fields.entries()) {
      p *= margins[f]![rest % states.length]! / total
      rest = Math.floor(rest / states.length)
    }
    return p
  })
}

/** A sweep of iterative proportional fitting: shares with the two-way margins of `all` on the edges. */
function proportional(
  fields: readonly Int32Array[],
  all: Float64Array,
  share: Float64Array,
  edges: readonly Edge[],
): Float64Array {
  const next = share.slice()
  const total = sum(all)
  const free = [...fields.keys()].filter((f) => !edges.some((edge) => edge.includes(f)))
  for (const list of [...edges, ...free.map((f) => [f])]) {
    const size = list.reduce((product, f) => product * fields[f]!.length, 1)
    const wanted = margin(fields, all, list, size)
    const have = margin(fields, next, list, size)
    const place = placer(fields, list)
    for (let x = 0; x < next.length; x++) {
      const at = place(x)
      next[x] = have[at]! > 0 ? (next[x]! * wanted[at]!) / (total * have[at]!) : 0
    }
  }
  return next
}

function placer(fields: readonly Int32Array[], list: readonly number[]): (x: number) => number {
  const steps: number[] = []
  let step = 1
  for (const states of fields) {
    steps.push(step)
    step *= states.length
  }
  return (x) => {
    let at = 0
    for (const f of list) at = at * fields[f]!.length + (Math.floor(x / steps[f]!) % fields[f]!.length)
    return at
  }
}

function margin(
  fields: readonly Int32Array[],
  values: Float64Array,
  list: readonly number[],
  size: number,
): Float64Array {
  const sums = new Float64Array(size)
  const place = placer(fields, list)
  for (let x = 0; x < values.length; x++) sums[place(x)]! += values[x]!
  return sums
}

/** The pair of fields whose observed dependence exceeds most what BIC asks for its parameters. */
function strongestEdge(
  table: CaptureTable,
  { share, misses }: State,
  edges: readonly Edge[],
): Edge | undefined {
  const { fields, counts, total } = table
  const seen = share.map((p, x) => p * (1 - missing(table, misses, x)))
  const scale = total / sum(seen)
  let best: Edge | undefined
  let most = 0
  for (let f = 0; f < fields.length; f++)
    for (let g = f + 1; g < fields.length; g++) {
      if (edges.some((edge) => edge[0] === f && edge[1] === g)) continue
      const size = fields[f]!.length * fields[g]!.length
      const observed = margin(fields, counts, [f, g], size)
      const expected = margin(fields, seen, [f, g], size)
      let gain = -(fields[f]!.length - 1) * (fields[g]!.length - 1) * Math.log(total)
      for (let c = 0; c < size; c++)
        if (observed[c]! > 0) gain += 2 * observed[c]! * Math.log(observed[c]! / (scale * expected[c]!))
      if (gain > most) {
        most = gain
        best = [f, g]
      }
    }
  return best
}

/** A Poisson number by Knuth's product for small means, by the normal approximation for large ones. */
function poisson(mean: number, rng: () => number): number {
  if (mean === 0) return 0
  if (mean > 50) {
    const normal = Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng())
    return Math.max(0, mean + Math.sqrt(mean) * normal)
  }
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = rng(); product > limit; product *= rng()) count++
  return count
}

/** The end of the 95 % interval of a Poisson number, by the square root, which makes its variance a quarter throughout. */
function poissonEnd(mean: number, side: -1 | 1): number {
  const root = Math.sqrt(mean + 0.25) + side * 0.98
  return side < 0 && root < 0 ? 0 : root * root
}
