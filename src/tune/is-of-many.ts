import type { Column } from '../encode/population.ts'

/** Records that have one telephone or e-mail where it is no household's, and the share of the records from which on such ones tell of offices. */
const FEWEST = 10
const SHARE = 0.1

/** Do many records have a value that many others have: an office's, a clinic's, a headman's? Asked of telephones, e-mails and numbers. */
export function isOfMany({ counts: [left, right], present }: Column): boolean {
  const isOneSide = left === right
  let sharing = 0
  for (let id = 0; id < left.length; id++) {
    const records = left[id]! + (isOneSide ? 0 : right[id]!)
    if (records >= FEWEST) sharing += records
  }
  return sharing >= SHARE * (present[0] + (isOneSide ? 0 : present[1]))
}
