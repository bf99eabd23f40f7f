import { createPace, paced, type Steps } from './pace.ts'

/** Work cut into units that any threads may do in any order. What they gave, taken together, is the result. */
export interface Task<O> {
  /** Works on `unit` for a few milliseconds at most; true while the unit is not done. */
  step(unit: number): boolean
  /** What the units done by this task gave. */
  finish(): O
}

/** A kind of work: how a thread opens it, and how its input goes to another one. */
export interface Job<I, O> {
  /** Stable, one for each kind. */
  readonly name: string
  /** What is done, as a message would say it: "comparing pairs". */
  readonly title: string
  /** Makes ready, in steps. */
  open(input: I): Steps<Task<O>>
  /** The input as plain data for structured cloning, large arrays over shared buffers. */
  pack(input: I): unknown
  /** The input again, on the other side. */
  unpack(message: unknown): I
}

export interface JobOptions {
  readonly signal?: AbortSignal | undefined
  /** Called with the share of the units done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
  /** The calling thread has other work meanwhile, and takes no unit where there are threads. Default: it may. */
  readonly beside?: boolean | undefined
}

/**
 * Threads that share the units of a job. Made by `createWorkers` of `kinmatch/node`; the core knows only this, and
 * does the work itself where it is given none.
 */
export interface Workers {
  /** Number of threads; 0 for none. */
  readonly size: number
  /** Runs all units and gives what each thread found, in no order that means anything. */
  run<I, O>(job: Job<I, O>, input: I, units: number, options: JobOptions): Promise<readonly O[]>
  /** Starts the threads ahead of the first job, where that is worth it, and lets them load the code of kinds of work that will come. */
  start?(jobs?: readonly string[]): void
  /** Stops the threads. They start again when they are needed. */
  close(): Promise<void>
}

export interface WithWorkers extends JobOptions {
  readonly workers?: Workers | undefined
}

/**
 * Independent pieces of work. Where there are threads all begin at once, so that this thread has something to do while they work; else each
 * begins when it is asked for.
 */
export function besideThreads<T extends readonly (() => Promise<unknown>)[]>(
  workers: Workers | undefined,
  ...pieces: T
): T {
  if (!workers?.size) return pieces
  return pieces.map((piece) => {
    const begun = piece()
    // Whoever asks for it hears of a failure; if nobody does any more, an earlier one was told.
    begun.catch(() => {})
    return () => begun
  }) as unknown as T
}

/** Most calls of `onProgress`. */
const SHOWN = 256

/** Runs a job over all its units: in `workers`, or in this thread with pauses. */
export async function runJob<I, O>(
  job: Job<I, O>,
  input: I,
  units: number,
  { workers, signal, onProgress, beside }: WithWorkers,
): Promise<readonly O[]> {
  signal?.throwIfAborted()
  if (workers !== undefined && workers.size > 0 && units > 1)
    return workers.run(job, input, units, { signal, onProgress, beside })
  const task = await paced(job.open(input), signal)
  const pace = createPace(signal)
  const shown = Math.ceil(units / SHOWN)
  for (let unit = 0; unit < units; unit++) {
    if (unit % shown === 0) onProgress?.(unit / units)
    while (task.step(unit)) if (pace.due()) await pace.rest()
    if (pace.due()) await pace.rest()
  }
  onProgress?.(1)
  return [task.finish()]
}

/** {@link runJob} in steps, without threads. */
export function* jobSteps<I, O>(job: Job<I, O>, input: I, units: number): Steps<O> {
  const task = yield* job.open(input)
  for (let unit = 0; unit < units; unit++) {
    while (task.step(unit)) yield
    yield
  }
  return task.finish()
}
