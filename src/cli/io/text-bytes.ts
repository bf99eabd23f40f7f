import { InputError } from '../../record/errors.ts'
import { type ReadOptions, openBytes } from './open-bytes.ts'

/**
 * The bytes of a text file in UTF-8, in chunks. UTF-16 with a byte order mark (a spreadsheet's "Unicode text") is turned into it.
 * @throws {InputError} `wrong-encoding`, `wrong-format` where the first bytes are no text, and those of {@link openBytes}
 */
export async function* textBytes(path: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined
  let isFirst = options.held === undefined
  for await (const chunk of openBytes(path, options)) {
    if (isFirst) {
      decoder = utf16Decoder(chunk)
      if (decoder === undefined) refuseNoText(chunk, path)
    }
    isFirst = false
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
  const rest = decoder?.decode() ?? ''
  if (rest !== '') yield Buffer.from(rest)
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
      `${path} is no text, or UTF-16 without its mark; save it as UTF-8`,
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
