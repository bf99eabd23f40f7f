// Cells that mean what they are, byte by byte, so that no string is made of them: nothing to trim, to fold, to split or to
// take for a missing value. Whatever else stands in a cell is read by the one mapper of rows; row-encoder.test.ts holds both ways
// against each other.
import type { ColumnMap } from '../../format/column-map.ts'
import { LIMITS } from '../../record/limits.ts'
import type { ColumnGroup } from './column-groups.ts'
import { identifierFeature } from '../features.ts'

/** Whether `bytes[from .. to]` are plain. */
export type IsPlain = (bytes: Uint8Array, from: number, to: number) => boolean

/** Of each byte what it is. */
const VISIBLE = 1
const LOWER_OR_DIGIT = 2
const IN_ADDRESS = 4
const DIGIT = 8
const AT_SIGN = 16
const KINDS = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte)
  return (
    (byte > 0x20 && byte < 0x7f ? VISIBLE : 0) |
    (/[a-z\d]/.test(char) ? LOWER_OR_DIGIT : 0) |
    (/[a-z\d._+@-]/.test(char) ? IN_ADDRESS : 0) |
    (/\d/.test(char) ? DIGIT : 0) |
    (char === '@' ? AT_SIGN : 0)
  )
})
/** What spreadsheets have before what would be a formula, and programs before what would be a number. */
const APOSTROPHE = 0x27
const EQUALS = 0x3d

/** An id of a record. No word for a missing value has a digit. */
export const isPlainId: IsPlain = (bytes, from, to) =>
  bytes[from] !== APOSTROPHE && bytes[from] !== EQUALS && consists(bytes, from, to, VISIBLE, DIGIT)

const isPlainAddress: IsPlain = (bytes, from, to) => consists(bytes, from, to, IN_ADDRESS, AT_SIGN)

/** One sign again and again (000000) is no number of anybody. */
const isPlainIdentifier: IsPlain = (bytes, from, to) => {
  let other = from + 1
  while (other < to && bytes[other] === bytes[from]) other++
  return other < to && consists(bytes, from, to, LOWER_OR_DIGIT, DIGIT)
}

/** Whether all bytes are of one kind, and one is of another. */
function consists(bytes: Uint8Array, from: number, to: number, all: number, one: number): boolean {
  let every = all
  let some = 0
  for (let at = from; at < to; at++) {
    const kind = KINDS[bytes[at]!]!
    every &= kind
    some |= kind
  }
  return every !== 0 && (some & one) !== 0 && to - from <= LIMITS.short
}

/** The feature that plain cells of a group are values of, and which are; undefined where each cell has to be read. */
export function plainFeature(
  { columns }: ColumnMap,
  group: ColumnGroup,
): { readonly feature: string; readonly isPlain: IsPlain } | undefined {
  const [head, kind = ''] = columns[group.columns[0]!]!.target.split('.')
  // A telephone number is compared by its last digits.
  if (head !== 'identifier' || kind === 'phone') return undefined
  return { feature: identifierFeature(kind), isPlain: kind === 'email' ? isPlainAddress : isPlainIdentifier }
}
