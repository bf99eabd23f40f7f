import { InputError } from '../../record/errors.ts'

/** Stops at the first bytes of a file that is UTF-16 (spreadsheets call it "Unicode text") or no text at all. */
export function refuseUtf16(bytes: Buffer, path: string): void {
  const bom = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const head = bytes.subarray(0, 1024)
  const zeros = head.reduce((count, byte) => count + Number(byte === 0), 0)
  if (bom || zeros > head.length / 4) {
    throw new InputError('wrong-encoding', `${path} is UTF-16 or no text; save it as UTF-8`, { line: 1 })
  }
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) {
    throw new InputError('wrong-format', `${path} is a spreadsheet or zip file; save it as CSV in UTF-8`)
  }
  if (head[0] === 0x1f && head[1] === 0x8b) {
    throw new InputError('wrong-format', `${path} is gzip; let its name end in .gz`)
  }
}
