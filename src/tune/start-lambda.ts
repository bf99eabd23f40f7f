import type { Population } from '../encode/population.ts'

/** Recall assumed of the deterministic rule below. */
const ASSUMED_RECALL = 0.4

/**
 * The share of matches to start EM from: how many pairs agree exactly on a whole name and a whole birth, or on an
 * e-mail address or official number, divided by an assumed recall (Splink's deterministic rules do the same). At
 * least one match per hundred records, so that EM starts somewhere.
 */
export function startLambda(population: Population, total: number): number {
  const { size, split, linking, columns } = population
  const sides = new Map<string, [number, number]>()
  const keys = ['name', 'given', 'family', 'birth'].map((feature) => columns.get(feature))
  const [name, , , birth] = keys
  if (name && birth)
    for (let i = 0; i < size; i++) {
      if (name.offsets[i] === name.offsets[i + 1] || birth.offsets[i] === birth.offsets[i + 1]) continue
      const key = `${name.ids[name.offsets[i]!]} ${birth.ids[birth.offsets[i]!]}`
      const count = sides.get(key) ?? [0, 0]
      count[i < split ? 0 : 1]++
      sides.set(key, count)
    }
  let pairs = 0
  for (const [left, right] of sides.values()) pairs += linking ? left * right : (left * (left - 1)) / 2
  const most = linking ? Math.min(split, size - split) : size
  const matches = Math.min(most, Math.max(pairs / ASSUMED_RECALL, most / 100, 1))
  return Math.min(0.5, matches / Math.max(1, total))
}
