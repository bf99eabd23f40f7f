import { packedDate } from '../compare/births/packed-date.ts'
import type { ComparisonShape } from '../compare/comparer.ts'
import { allPairs, type Population } from '../encode/population.ts'
import { idHasher } from '../encode/record-ids.ts'
import { ascending } from '../internal/ascending.ts'
import { runJob, type WithWorkers } from '../internal/job.ts'
import { paced, type Steps } from '../internal/pace.ts'
import { mulberry32 } from '../internal/rng.ts'
import { sortSteps } from '../internal/sort-steps.ts'
import { PAIRS_AT_ONCE, RANDOM_JOB } from './random-job.ts'

/** How often each level occurs among random pairs: `shares[k][code]`, code 0 (missing) included, summing to 1. */
export interface RandomLevels {
  readonly shares: readonly Float64Array[]
  /** Pairs looked at: all of them where there are few. */
  readonly sampled: number
  /** All pairs of the run. */
  readonly total: number
  /** Probability that two random records, both with a value, have an equal one. */
  readonly exact: readonly number[]
}

export interface RandomOptions extends WithWorkers {
  /** Most pairs. Default 500,000. */
  readonly maxPairs?: number | undefined
  readonly seed?: number
}

/**
 * Level shares among random pairs, which estimate u. Pairs are drawn by a seeded generator over the records
 * sorted by the hash of their ids, so the order of the input does not matter (after Splink, which samples by
 * hashed id). Equal values are not sampled but computed from the value counts, since they are rare and decide.
 */
export async function sampleRandomLevels(
  population: Population,
  shapes: readonly ComparisonShape[],
  { maxPairs = 500_000, seed = 1, ...options }: RandomOptions = {},
): Promise<RandomLevels> {
  const { size, split, linking } = population
  const left = await paced(byHash(population, 0, split), options.signal)
  const right = linking ? await paced(byHash(population, split, size), options.signal) : left
  const total = allPairs(population)
  const pairs = await paced(drawPairs(left, right, total, maxPairs, seed), options.signal)
  const sampled = pairs.left.length
  const input = { population, shapes, ...pairs }
  const parts = await runJob(RANDOM_JOB, input, Math.ceil(sampled / PAIRS_AT_ONCE), options)
  const shares = shapes.map(({ conditions }, k) =>
    Float64Array.from(
      { length: conditions.length + 1 },
      (_, code) => parts.reduce((sum, part) => sum + part[k]![code]!, 0) / sampled,
    ),
  )
  const exact = await paced(chancesOfEqual(population, shapes, total), options.signal)
  for (const [k, shape] of shapes.entries()) setExact(shares[k]!, shape, exact[k]!)
  return { shares, sampled, total, exact }
}

/** At most `most` pairs of the run, drawn at random, or all of them; side by side. */
function* drawPairs(
  left: Int32Array,
  right: Int32Array,
  total: number,
  most: number,
  seed: number,
): Steps<{ readonly left: Int32Array; readonly right: Int32Array }> {
  const [from, to] = [new Int32Array(Math.min(total, most)), new Int32Array(Math.min(total, most))]
  let drawn = 0
  const take = (i: number, j: number): void => {
    from[drawn] = i
    to[drawn++] = j
  }
  if (total <= most) {
    for (let x = 0; x < left.length; x++) {
      if ((x & 15) === 15) yield
      for (let y = left === right ? x + 1 : 0; y < right.length; y++) take(left[x]!, right[y]!)
    }
  } else {
    const random = mulberry32(seed)
    for (let k = 0; k < most; k++) {
      if ((k & AT_ONCE) === AT_ONCE) yield
      const i = left[Math.floor(random() * left.length)]!
      const j = right[Math.floor(random() * right.length)]!
      if (i !== j) take(i, j)
    }
  }
  return { left: from.subarray(0, drawn), right: to.subarray(0, drawn) }
}

/** Records of a side, which are sorted by id, in the order of the hashes of these. */
function* byHash(population: Population, from: number, to: number): Steps<Int32Array> {
  const hash = idHasher(population)
  const hashes = new Float64Array(to)
  for (let i = from; i < to; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    hashes[i] = hash(i)
  }
  const order = ascending(to - from)
  if (from > 0) for (let k = 0; k < order.length; k++) order[k]! += from
  yield* sortSteps(order, (a, b) => hashes[a]! - hashes[b]! || a - b)
  return order
}

/** Records between two steps, less one. */
const AT_ONCE = (1 << 12) - 1

function* chancesOfEqual(
  population: Population,
  shapes: readonly ComparisonShape[],
  total: number,
): Steps<number[]> {
  const chances: number[] = []
  for (const shape of shapes) {
    chances.push(chanceOfEqual(population, shape, total))
    yield
  }
  return chances
}

function chanceOfEqual(
  population: Population,
  { feature, conditions }: ComparisonShape,
  total: number,
): number {
  const column = population.columns.get(feature)
  if (column === undefined) return 0
  const [left, right] = column.counts
  const defaults = new Set(conditions.flatMap((c) => (c.kind === 'birth' ? (c.defaults ?? []) : [])))
  const isOwnDay = (birth: string): boolean => packedDate(birth) !== -1 && !defaults.has(birth.slice(5))
  let equal = 0
  for (let id = 0; id < left.length; id++) {
    if (feature === 'birth' && !isOwnDay(column.dictionary.strings[id]!)) continue
    equal += population.linking ? left[id]! * right[id]! : (left[id]! * (left[id]! - 1)) / 2
  }
  const [n, m] = column.present
  const known = population.linking ? n * m : (n * (n - 1)) / 2
  return known === 0 || total === 0 ? 0 : equal / known
}

/** Puts the computed chance of equal values in place of the sampled one; the other levels keep their proportions. */
function setExact(shares: Float64Array, shape: ComparisonShape, exact: number): void {
  const at = shape.conditions.findIndex(
    (c) => c.kind === 'exact' || (c.kind === 'birth' && c.is === 'sameDay'),
  )
  if (at < 0) return
  const known = 1 - shares[0]!
  const others = known - shares[at + 1]!
  const target = Math.min(exact * known, known)
  const scale = others > 0 ? (known - target) / others : 0
  for (let code = 1; code < shares.length; code++) shares[code]! *= code === at + 1 ? 0 : scale
  shares[at + 1] = target
}
