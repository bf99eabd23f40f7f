import { SingleBar } from 'cli-progress'

export interface Progress {
  /** Share of the work done, 0 to 1. */
  readonly update: (done: number) => void
  readonly stop: () => void
}

/** A bar on stderr, on a terminal only; elsewhere nothing is printed. */
export function startProgress(label: string): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} }
  const bar = new SingleBar({
    format: `${label} [{bar}] {percentage}% {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
    barsize: 30,
  })
  bar.start(100, 0)
  return { update: (done) => bar.update(Math.round(done * 100)), stop: () => bar.stop() }
}

/** A bar that goes when the work ends, by an error too: one that is left runs a timer, and the command would not end. */
export async function withProgress<T>(
  label: string,
  work: (update: Progress['update']) => T | Promise<T>,
): Promise<T> {
  const bar = startProgress(label)
  try {
    return await work(bar.update)
  } finally {
    bar.stop()
  }
}
