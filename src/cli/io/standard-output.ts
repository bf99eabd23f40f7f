/** `--out -`: what would be a file goes to standard output, and what would be printed there goes to standard error. */
/** Opened as files, these would be emptied or replaced where standard output is a file. */
const STANDARD_OUTPUT: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

export const isStandardOutput = (path: string | undefined): boolean =>
  path !== undefined && STANDARD_OUTPUT.has(path)

/** Where a file went, for people. */
export const placeOf = (path: string): string => (isStandardOutput(path) ? 'standard output' : path)

/** Waits until it is written, so that memory holds no more than the reader is behind. A reader who stops early is no fault. */
export async function writeStandardOutput(chunk: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(chunk, (error) => {
      if (error == null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve()
      else reject(error)
    })
  })
}
