import type { Column } from '../encode/population.ts'
import { ascending } from '../internal/ascending.ts'
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

const OWN = { enumerable: true, writable: true, configurable: true }

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
  const texts: string[] = []
  for (let n = 0; n < frequent.length; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    texts.push(dictionary.text(frequent.at(n)))
  }
  const order = ascending(texts.length)
  yield* sortSteps(order, (a, b) => (texts[a]! < texts[b]! ? -1 : 1))
  const values: Record<string, number> = {}
  for (let k = 0; k < order.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    const n = order[k]!
    const value = frequency(frequent.at(n))
    // A plain assignment would set the prototype by this name.
    if (texts[n] === '__proto__') Object.defineProperty(values, texts[n], { ...OWN, value })
    else values[texts[n]!] = value
  }
  const largest = Math.max(1, present[0], present[1])
  const rare = rareValues > 0 ? rareRecords / rareValues / largest : 1 / largest
  return { minCount: MIN_COUNT, rare, values }
}
