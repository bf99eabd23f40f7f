import { closeSync, openSync, rmSync } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'
import { notWritten } from './not-written.ts'
import { whileUnfinished } from './unfinished-files.ts'

/** How often, and how many milliseconds apart, it is tried to be the only writer: five seconds. */
const TRIES = 100
const PAUSE = 50

/**
 * Reads a file that is only ever added to and adds what follows from it, while nobody else does: two that read the same lines and
 * both add to them would break the log. Who adds holds `FILE.lock`, which is taken away however the run ends.
 *
 * @param next reads the file and gives what is to be added, or throws
 * @throws {InputError} `file-locked` where another run does not finish, `output-not-written`
 */
export async function appendAlone<T extends { readonly lines: string }>(
  path: string,
  next: () => Promise<T>,
): Promise<T> {
  const lock = `${await realpath(path).catch(() => path)}.lock`
  const release = await hold(lock, path)
  try {
    const made = await next()
    if (made.lines !== '') await append(path, made.lines)
    return made
  } finally {
    release()
  }
}

async function hold(lock: string, path: string): Promise<() => void> {
  for (let tried = 0; ; tried++) {
    try {
      // Nothing comes between the two, so that a signal finds either no lock of ours or knows of it.
      closeSync(openSync(lock, 'wx', 0o600))
      const finished = whileUnfinished(lock)
      return () => {
        rmSync(lock, { force: true })
        finished()
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw notWritten(error, path)
      if (tried === TRIES)
        throw new InputError(
          'file-locked',
          `${path}: another run is adding to it; try again, and if there is none, delete ${lock}`,
        )
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}

const LINE_END = 0x0a

/** Adds to the end and waits until it is on the disk; what stands there is never written again, and half a line does not stay. */
async function append(path: string, lines: string): Promise<void> {
  const file = await open(path, 'a+', 0o600).catch((error: unknown) => {
    throw notWritten(error, path)
  })
  const { size } = await file.stat()
  try {
    // Editors leave the last line without its end: what is added would become a part of it, and both be lost.
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1))
    await file.appendFile(size === 0 || buffer[0] === LINE_END ? lines : `\n${lines}`)
    await file.sync()
  } catch (error) {
    await file.truncate(size).catch(() => {})
    throw notWritten(error, path)
  } finally {
    await file.close()
  }
}
