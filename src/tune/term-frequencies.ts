import type { Column } from '../encode/population.ts'
import { ascending } from '../internal/ascending.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import type { Steps } from '../internal/pace.ts'
import { sortSteps } from '../internal/sort-steps.ts'
import type { TermFrequencies } from '../score/model/model.ts'

/**
 * A value enters the model file only if this many records share it. Rarer ones are summed up in one number: a table
 * of rare names would name people.
 */
const MIN_COUNT = 5

const OWN = { enumerable: true, writable: true, configurable: true }

/** Frequent values between two steps, less one. */
const AT_ONCE = (1 << 12) - 1
/** Values counted between two steps. */
const VALUES_AT_ONCE = 1 << 14

/** Relative frequencies of a feature's values, the larger of the two sides; ordered by value. In steps. */
export function* termFrequencySteps({ counts, present, dictionary }: Column): Steps<TermFrequencies> {
  const [left, right] = counts
  const frequency = (id: number): number =>
    Math.max(left[id]! / Math.max(1, present[0]), right[id]! / Math.max(1, present[1]))
  const frequent = new GrowableInt32()
  const rareOnes = { records: 0, values: 0 }
  for (let from = 0; from < left.length; from += VALUES_AT_ONCE) {
    sortOut(left, right, from, Math.min(left.length, from + VALUES_AT_ONCE), frequent, rareOnes)
    yield
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
  const rare = rareOnes.values > 0 ? rareOnes.records / rareOnes.values / largest : 1 / largest
  return { minCount: MIN_COUNT, rare, values }
}

/** Lists the frequent ones of the values `from .. to`, and adds up the rare ones. A plain function: the engine compiles generators late. */
function sortOut(
  left: Int32Array,
  right: Int32Array,
  from: number,
  to: number,
  frequent: GrowableInt32,
  rare: { records: number; values: number },
): void {
  for (let id = from; id < to; id++) {
    const most = Math.max(left[id]!, right[id]!)
    if (most >= MIN_COUNT) frequent.push(id)
    else if (most > 0) {
      rare.records += most
      rare.values++
    }
  }
}
