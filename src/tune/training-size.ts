import type { Population } from '../encode/population.ts'

/** Records beyond which more of them teach training nothing. */
export const ENOUGH_RECORDS = 70_000
/** Matches that the sample should hold, of those that there can be. */
const ENOUGH_MATCHES = 5000

/**
 * How many records of a population to train on: about {@link ENOUGH_RECORDS}, and more where so few would hold too few matches, of
 * which a sample keeps the square of its share. So the smaller of two registries decides.
 */
export function trainingSize({ size, split, linking }: Population): number {
  const most = linking ? Math.min(split, size - split) : size
  return Math.min(
    size,
    Math.max(ENOUGH_RECORDS, Math.ceil(size * Math.sqrt(ENOUGH_MATCHES / Math.max(1, most)))),
  )
}
