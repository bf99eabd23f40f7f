import { createReadStream, ReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../../record/errors.ts'
import { notRead } from './not-read.ts'

export interface ReadOptions {
  /** Bytes of the file read so far, and its size; at most once per chunk. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /** The bytes of a pipe, which was read before (`hold-pipe.ts`). */
  readonly held?: readonly Buffer[]
  /** What a text that is not UTF-8 is written in, by a label of the Encoding Standard: `windows-1256`. */
  readonly encoding?: string
}

/** Standard input under its names; a file of such a name is `./-`. */
export const isStandardInput = (path: string): boolean => path === '-' || path === '/dev/stdin'

/** Most bytes of a file at a time. They stay in the processor's cache. */
export const CHUNK: number = 1 << 18

/**
 * The bytes of a file, in chunks, inflated if its name ends in `.gz`. `-` is standard input. Whoever takes a chunk may write over it;
 * one of a file that is no pipe is valid until the next is asked for.
 * @throws {InputError} `file-not-found`, `not-a-file`, `file-unreadable`, `empty-file`, `bad-gzip`
 */
export async function* openBytes(path: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  if (options.held) {
    for (const chunk of options.held) yield Buffer.from(chunk)
    return
  }
  const fromPipe = isStandardInput(path)
  const size = fromPipe ? 0 : await sizeOf(path)
  const isGzip = path.toLowerCase().endsWith('.gz')
  try {
    if (size > 0 && !isGzip) yield* chunksOf(path, size, options)
    else
      yield* streamed(
        fromPipe ? process.stdin : createReadStream(path, { highWaterMark: CHUNK }),
        isGzip,
        size,
        options,
      )
  } catch (error) {
    throw asInputError(error, path)
  }
}

/** A stream would make a buffer for each chunk. */
async function* chunksOf(
  path: string,
  size: number,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK)
    for (let done = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null)
      signal?.throwIfAborted()
      if (bytesRead === 0) return
      done += bytesRead
      onProgress?.(Math.min(done, size), size)
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function* streamed(
  file: Readable,
  isGzip: boolean,
  size: number,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<Buffer> {
  const bytes = isGzip ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => {}) : file
  try {
    for await (const chunk of bytes) {
      signal?.throwIfAborted()
      if (size > 0 && file instanceof ReadStream) onProgress?.(Math.min(file.bytesRead, size), size)
      yield chunk as Buffer
    }
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
  if (code.startsWith('Z_')) {
    return new InputError(
      'bad-gzip',
      `${path} is no whole gzip file; fetch it again, or drop .gz from its name`,
    )
  }
  return notRead(path, error) ?? error
}
