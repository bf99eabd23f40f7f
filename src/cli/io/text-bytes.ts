import { InputError } from '../../record/errors.ts'
import { type ReadOptions, openBytes } from './open-bytes.ts'
import { createUtf8Check } from './utf8-check.ts'

/**
 * The bytes of a text file in UTF-8, in chunks. UTF-16 with a byte order mark (a spreadsheet's "Unicode text") is turned into it, and
 * so is what `encoding` says.
 * @throws {InputError} `wrong-encoding`, `wrong-format` where the first bytes are no text, and those of {@link openBytes}
 */
export async function* textBytes(path: string, options: ReadOptions): AsyncGenerator<Buffer> {
  const { encoding } = options
  let decoder: TextDecoder | undefined
  let isFirst = true
  for await (const chunk of openBytes(path, options)) {
    if (isFirst) {
      decoder = utf16Decoder(chunk) ?? (encoding === undefined ? undefined : new TextDecoder(encoding, FATAL))
      if (decoder === undefined) refuseNoText(chunk, path)
    }
    isFirst = false
    yield decoder === undefined ? chunk : decoded(decoder, chunk, path)
  }
  if (decoder !== undefined) yield decoded(decoder, undefined, path)
}

/** How to say what a file is written in, for messages. */
export const ENCODINGS =
  'what it is with --encoding (windows-1252, windows-1251, windows-1256, …; of one file: a.csv=windows-1252)'

const FATAL = { fatal: true }

/** @param chunk undefined for what is left */
function decoded(decoder: TextDecoder, chunk: Buffer | undefined, path: string): Buffer {
  try {
    return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }))
  } catch {
    throw new InputError(
      'wrong-encoding',
      `${path} holds bytes that its encoding does not have; name another one with --encoding, or save it as UTF-8`,
    )
  }
}

/**
 * Whether a text needs to be told what it is written in: it is not UTF-8, or has zeros as UTF-16 without its mark has.
 * @throws {InputError} those of {@link openBytes}
 */
export async function isNoUtf8(path: string, options: ReadOptions): Promise<boolean> {
  const isValid = createUtf8Check()
  for await (const chunk of openBytes(path, options)) if (!isValid(chunk) || chunk.includes(0)) return true
  return false
}

/** For bytes that begin with the mark of UTF-16. */
function utf16Decoder(bytes: Uint8Array): TextDecoder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be') : undefined
}

function refuseNoText(bytes: Buffer, path: string): void {
  const head = bytes.subarray(0, 1024)
  const zeros = head.reduce((count, byte) => count + Number(byte === 0), 0)
  if (zeros > head.length / 4) {
    throw new InputError(
      'wrong-encoding',
      `${path} is no text, or UTF-16 without its mark; save it as UTF-8, or say --encoding utf-16le`,
      { line: 1 },
    )
  }
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) {
    throw new InputError('wrong-format', `${path} is a spreadsheet or zip file; save it as CSV in UTF-8`)
  }
  if (head[0] === 0x1f && head[1] === 0x8b) {
    throw new InputError(
      'wrong-format',
      `${path} is gzip; let its name end in .gz, or unpack it before a pipe`,
    )
  }
}
