/** Units of a job that several threads take from. */
export interface SharedUnits {
  readonly units: number
  /** Units taken at once. */
  readonly batch: number
  /** One shared number: the first unit that nobody has taken. */
  readonly next: Int32Array
}

/** Units are taken in batches: each thread comes back about so many times, and never takes more than the second. */
const TURNS = 32
const LARGEST_BATCH = 1024

export function shareUnits(units: number, threads: number): SharedUnits {
  return {
    units,
    batch: Math.max(1, Math.min(LARGEST_BATCH, Math.floor(units / (threads * TURNS)))),
    next: new Int32Array(new SharedArrayBuffer(4)),
  }
}

/** Takes a batch of units, from the first number up to the second; undefined when none is left. */
export function takeUnits({ units, batch, next }: SharedUnits): readonly [number, number] | undefined {
  const from = Atomics.add(next, 0, batch)
  return from < units ? [from, Math.min(from + batch, units)] : undefined
}
