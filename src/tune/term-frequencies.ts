import type { Column } from '../encode/population.ts'
import type { TermFrequencies } from '../score/model.ts'

/**
 * A value enters the model file only if this many records share it. Rarer ones are summed up in one number: a table
 * of rare names would name people.
 */
const MIN_COUNT = 5

/** Relative frequencies of a feature's values, the larger of the two sides; ordered by value. */
export function termFrequencies({ counts, present, dictionary }: Column): TermFrequencies {
  const [left, right] = counts
  const frequency = (id: number): number =>
    Math.max(left[id]! / Math.max(1, present[0]), right[id]! / Math.max(1, present[1]))
  const values: [string, number][] = []
  let rareRecords = 0
  let rareValues = 0
  for (let id = 0; id < left.length; id++) {
    const most = Math.max(left[id]!, right[id]!)
    if (most >= MIN_COUNT) values.push([dictionary.strings[id]!, frequency(id)])
    else if (most > 0) {
      rareRecords += most
      rareValues++
    }
  }
  values.sort((a, b) => (a[0] < b[0] ? -1 : 1))
  const largest = Math.max(1, present[0], present[1])
  const rare = rareValues > 0 ? rareRecords / rareValues / largest : 1 / largest
  return { minCount: MIN_COUNT, rare, values: Object.fromEntries(values) }
}
