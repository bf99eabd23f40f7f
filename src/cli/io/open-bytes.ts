import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../../record/errors.ts'

export interface ReadOptions {
  /** Bytes of the file read so far, and its size; at most once per chunk. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** The text of a pipe, which was read before (`hold-pipe.ts`). */
  readonly held?: readonly Buffer[]
}

/** Standard input under its names; a file of such a name is `./-`. */
export const isStandardInput = (path: string): boolean => path === '-' || path === '/dev/stdin'

const CHUNK = 1 << 18

/**
 * The bytes of a file, in chunks, inflated if its name ends in `.gz`. A chunk may be written over. `-` is standard input.
 * @throws {InputError} `file-not-found`, `not-a-file`, `file-unreadable`, `empty-file`, `bad-gzip`
 */
export async function* openBytes(path: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  if (options.held) {
    for (const chunk of options.held) yield Buffer.from(chunk)
    return
  }
  const fromPipe = isStandardInput(path)
  const size = fromPipe ? 0 : await sizeOf(path)
  const file = fromPipe ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
  const gzip = path.toLowerCase().endsWith('.gz')
  const bytes = gzip ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => {}) : file
  try {
    for await (const chunk of bytes) {
      options.signal?.throwIfAborted()
      if (size > 0 && 'bytesRead' in file) options.onProgress?.(Math.min(file.bytesRead, size), size)
      yield chunk as Buffer
    }
  } catch (error) {
    throw asInputError(error, path)
  } finally {
    file.destroy()
  }
}

async function sizeOf(path: string): Promise<number> {
  let size = 0
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new InputError('not-a-file', `${path} is a folder; name a file`)
    size = found.size
    if (found.isFile() && size === 0) throw new InputError('empty-file', `${path} is empty`)
  } catch (error) {
    throw asInputError(error, path)
  }
  return size
}

function asInputError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new InputError('file-not-found', `${path}: no such file`)
  if (code.startsWith('Z_')) {
    return new InputError(
      'bad-gzip',
      `${path} is no whole gzip file; fetch it again, or drop .gz from its name`,
    )
  }
  if (/^E[A-Z]+$/.test(code)) return new InputError('file-unreadable', `${path} can't be read (${code})`)
  return error
}
