import type { Population } from './population.ts'

/**
 * The ids of several columns side by side, record after record, so that all of a partner's values come with one or two
 * cache lines: `rows[j * features.length + k]`, -1 for no value, -2 for a column with several values a record.
 */
export function idRows({ columns, size }: Population, features: readonly string[]): Int32Array {
  const width = features.length
  const rows = new Int32Array(size * width)
  features.forEach((feature, k) => {
    const single = columns.get(feature)?.single
    for (let j = 0; j < size; j++) rows[j * width + k] = single ? single[j]! : SEVERAL
  })
  return rows
}

export const SEVERAL = -2
