// Whole names are kept as sequences of words: most names are distinct, and words repeat.
import type { ByteTable } from '../internal/byte-table.ts'

/** Bytes of the number of a piece. */
export const PIECE = 4

export function pieceAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
}

export function writePiece(bytes: Uint8Array, at: number, piece: number): void {
  bytes[at] = piece
  bytes[at + 1] = piece >> 8
  bytes[at + 2] = piece >> 16
  bytes[at + 3] = piece >> 24
}

/** Bytes of the string whose pieces stand in `numbers[from .. to]`. */
export function joinedLength(words: ByteTable, numbers: Uint8Array, from: number, to: number): number {
  let length = 0
  for (let at = from; at < to; at += PIECE) {
    const piece = pieceAt(numbers, at)
    length += words.offset(piece + 1) - words.offset(piece)
  }
  return length
}

/** Writes that string, and returns where it ends. Pieces begin where no pair of surrogates is cut, so that their bytes are those of the whole. */
export function join(
  words: ByteTable,
  numbers: Uint8Array,
  from: number,
  to: number,
  into: Uint8Array,
): number {
  let end = 0
  for (let at = from; at < to; at += PIECE) {
    const piece = pieceAt(numbers, at)
    const { bytes } = words
    const last = words.offset(piece + 1)
    for (let k = words.offset(piece); k < last; k++) into[end++] = bytes[k]!
  }
  return end
}

/** Before each space and each mark of name-value.ts, so that the same text has the same pieces however it is put together. */
export function cut(value: string): string[] {
  const pieces: string[] = []
  let start = 0
  for (let at = 1; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x1f) continue
    pieces.push(value.slice(start, at))
    start = at
  }
  if (start < value.length) pieces.push(value.slice(start))
  return pieces
}
