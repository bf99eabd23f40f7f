/** More entities than this no truth has. */
const MOST = 0x4000000

/** Two entities of a truth as one number, whichever comes first. */
export function entityPair(one: number, other: number): number {
  return Math.min(one, other) * MOST + Math.max(one, other)
}
