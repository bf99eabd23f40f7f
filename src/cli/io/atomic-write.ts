import { randomBytes } from 'node:crypto'
import { access, constants, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../../record/errors.ts'
import { notWritten } from './not-written.ts'
import { isStandardOutput, writeStandardOutput } from './standard-output.ts'
import { whileUnfinished } from './unfinished-files.ts'

/** Milliseconds without a change after which an unfinished file is taken to be that of a dead run. */
const ORPHANED = 3_600_000

/** A file that appears under its name only once it is complete. */
export interface AtomicFile {
  write(text: string | Uint8Array): Promise<void>
  /** Puts the file in its place. */
  commit(): Promise<void>
  /** Leaves no trace. Does nothing after `commit`. */
  abort(): Promise<void>
}

/**
 * Checks, before any work is done, that a file can be written there.
 * @throws {InputError} `no-output-name`, `no-output-folder`, `output-is-folder`, `output-not-writable`
 */
export async function checkOutput(path: string): Promise<void> {
  if (isStandardOutput(path)) return
  if (path.trim() === '') throw new InputError('no-output-name', 'an output needs the name of a file, or -')
  const folder = dirname(path)
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) {
    throw new InputError('no-output-folder', `${path}: there is no folder ${folder}; make it first`)
  }
  const target = await stat(path).catch(() => undefined)
  if (target?.isDirectory())
    throw new InputError('output-is-folder', `${path} is a folder; name a file in it`)
  if (target?.isFile() === false) return
  await access(folder, constants.W_OK).catch(() => {
    throw new InputError('output-not-writable', `${path}: folder ${folder} is not writable`)
  })
}

/**
 * Opens a file under a temporary name in the same folder, readable by its owner only; `commit` syncs and renames it, and syncs
 * the folder. What a run that was killed left of an earlier one, an hour ago or more, is taken away: it holds people's data. A link
 * leads to its file; a device or a pipe (`/dev/stdout`) is written as it is, since renaming would replace it. `-` is standard output.
 * @throws {InputError} as {@link checkOutput}, and all methods `output-not-written` (a full disk)
 */
export async function openAtomic(path: string): Promise<AtomicFile> {
  if (isStandardOutput(path)) return STANDARD
  await checkOutput(path)
  const found = await stat(path).catch(() => undefined)
  const direct = found?.isFile() === false
  const target = await realpath(path).catch(() => path)
  const temporary = direct
    ? path
    : join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  const finished = direct ? (): void => {} : whileUnfinished(temporary)
  const file = await open(temporary, direct ? 'w' : 'wx', 0o600).catch((error: unknown) => {
    finished()
    throw notWritten(error, path)
  })
  if (!direct) await removeOrphans(target, (await file.stat()).mtimeMs)
  let pending: string[] = []
  let size = 0
  let closed = false
  const put = (text: string | Uint8Array): Promise<void> =>
    file.writeFile(text).catch((error: unknown) => {
      throw notWritten(error, path)
    })
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return
    const text = pending.join('')
    pending = []
    size = 0
    await put(text)
  }
  const abort = async (): Promise<void> => {
    if (closed) return
    closed = true
    await file.close().catch(() => {})
    if (!direct) await rm(temporary, { force: true })
    finished()
  }
  return {
    async write(text) {
      if (typeof text !== 'string') {
        await flush()
        await put(text)
        return
      }
      pending.push(text)
      size += text.length
      if (size > 1 << 18) await flush()
    },
    async commit() {
      try {
        await flush()
        if (!direct) await file.sync()
        await file.close()
        if (!direct) {
          await rename(temporary, target)
          await syncFolder(dirname(target))
        }
        closed = true
        finished()
      } catch (error) {
        await abort()
        throw notWritten(error, path)
      }
    },
    abort,
  }
}

/** Writes a whole file at once, or nothing. */
export async function atomicWrite(path: string, text: string | Uint8Array): Promise<void> {
  const file = await openAtomic(path)
  try {
    await file.write(text)
  } catch (error) {
    await file.abort()
    throw error
  }
  await file.commit()
}

/** Standard output: what is written can't be taken back. */
const STANDARD: AtomicFile = {
  write: (text) =>
    writeStandardOutput(text).catch((error: unknown) => {
      throw notWritten(error, 'standard output')
    }),
  commit: async () => {},
  abort: async () => {},
}

/** @param now by the clock of the file system */
async function removeOrphans(target: string, now: number): Promise<void> {
  const folder = dirname(target)
  const start = `.${basename(target)}.`
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(start) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length))) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && now - found.mtimeMs > ORPHANED) await rm(path, { force: true }).catch(() => {})
  }
}

/** So that the new name outlives a loss of power. Not all systems can open a folder: there the name is theirs to keep. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined)
  await folder?.sync().catch(() => {})
  await folder?.close().catch(() => {})
}
