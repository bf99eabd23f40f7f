import type { Column } from '../encode/population.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { sortSteps } from '../internal/sort-steps.ts'
import type { TermFrequencies } from '../score/model.ts'

/**
 * A value enters the model file only if this many records share it. Rarer ones are summed up in one number: a table
 * of rare names would name people.
 */
const MIN_COUNT = 5

/** Relative frequencies of a feature's values, the larger of the two sides; ordered by value. */
export function termFrequencies(column: Column): TermFrequencies {
  return unpaced(termFrequencySteps(column))
}

/** Values between two steps, less one. */
const AT_ONCE = (1 << 12) - 1

/** {@link termFrequencies} in steps. */
export function* termFrequencySteps({ counts, present, dictionary }: Column): Steps<TermFrequencies> {
  const [left, right] = counts
  const frequency = (id: number): number =>
    Math.max(left[id]! / Math.max(1, present[0]), right[id]! / Math.max(1, present[1]))
  const frequent = new GrowableInt32()
  let rareRecords = 0
  let rareValues = 0
  for (let id = 0; id < left.length; id++) {
    if ((id & AT_ONCE) === AT_ONCE) yield
    const most = Math.max(left[id]!, right[id]!)
    if (most >= MIN_COUNT) frequent.push(id)
    else if (most > 0) {
      rareRecords += most
      rareValues++
    }
  }
  const entries: [string, number][] = []
  for (let n = 0; n < frequent.length; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    entries.push([dictionary.text(frequent.at(n)), frequency(frequent.at(n))])
  }
  const order = Int32Array.from(entries, (_, n) => n)
  yield* sortSteps(order, (a, b) => (entries[a]![0] < entries[b]![0] ? -1 : 1))
  const values = Object.fromEntries(Array.from(order, (n) => entries[n]!))
  const largest = Math.max(1, present[0], present[1])
  const rare = rareValues > 0 ? rareRecords / rareValues / largest : 1 / largest
  return { minCount: MIN_COUNT, rare, values }
}
