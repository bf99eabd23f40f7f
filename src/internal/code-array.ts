// Strings as arrays of code points: what the comparison kernels read. A dictionary encodes each distinct string
// once, so that a pair of values is compared by two ids without touching a JavaScript string again.

/** Code points. One array kind per process keeps the kernels monomorphic: 16 bits unless an astral point occurs. */
export type Codes = Uint16Array | Int32Array

/** Strings laid end to end: string `id` is `codes[offsets[id]] .. codes[offsets[id + 1] - 1]`. */
export interface CodeDictionary {
  readonly codes: Codes
  /** One more entry than there are strings; the last one is the total number of code points. */
  readonly offsets: Int32Array
}

/**
 * Compares two runs of code points. Returns whatever the kernel's factory documents (a similarity, a distance).
 * Every kernel keeps its scratch in its closure, allocates nothing per call and is not re-entrant.
 */
export type CodeComparator = (
  a: Codes,
  aOffset: number,
  aLength: number,
  b: Codes,
  bOffset: number,
  bLength: number,
  cutoff?: number,
) => number

/** One past the largest code point: the size of the kernels' lookup tables (untouched pages cost no memory). */
export const CODE_LIMIT = 0x110000

/** One past the largest that fits 16 bits. */
const UNITS = 0x10000

/** Dictionaries up to this many code points are looked through for a tighter {@link codeLimit}. */
const SMALL = 1 << 16

/**
 * One past the largest code point of a dictionary: what the lookup table of a kernel over it needs, or somewhat more. A kernel that lives
 * for one search of a registry would otherwise spend its time on tables, and the tables of a run, 4 MB for each kernel, would have V8 mark its
 * heap again and again.
 */
export function codeLimit({ codes }: CodeDictionary): number {
  if (codes.length > SMALL) return codes instanceof Uint16Array ? UNITS : CODE_LIMIT
  let most = 0
  for (let k = 0; k < codes.length; k++) if (codes[k]! > most) most = codes[k]!
  return most + 1
}

/** Number of code points of a string; a lone surrogate counts as one. */
export function codeLength(text: string): number {
  let length = text.length
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--
      i++
    }
  }
  return length
}

/** Writes the code points of `text` from `offset` on and returns the offset after the last one. */
export function encodeInto(codes: Codes, offset: number, text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit & 0xfc00) === 0xd800) {
      const code = text.codePointAt(i) as number
      if (code > 0xffff) i++
      codes[offset++] = code
    } else {
      codes[offset++] = unit
    }
  }
  return offset
}

/**
 * Encodes strings once, in the order given, into one typed array.
 *
 * @param strings distinct values; the index in this array is the id
 * @throws RangeError when there are 2^31 code points or more
 */
export function createCodeDictionary(strings: readonly string[]): CodeDictionary {
  let total = 0
  let astral = false
  for (const text of strings) {
    const length = codeLength(text)
    astral ||= length !== text.length
    total += length
  }
  if (total > 0x7fffffff) throw new RangeError(`Too much text for one dictionary: ${total} code points`)
  const codes = astral ? new Int32Array(total) : new Uint16Array(total)
  const offsets = new Int32Array(strings.length + 1)
  let offset = 0
  for (let id = 0; id < strings.length; id++) {
    offset = encodeInto(codes, offset, strings[id]!)
    offsets[id + 1] = offset
  }
  return { codes, offsets }
}

const KEPT = 1024

/**
 * A comparator over strings from one over code points. Short strings reuse two buffers; a long one gets its own, so
 * that nothing large stays alive.
 */
export function overStrings(compare: CodeComparator): (a: string, b: string, cutoff?: number) => number {
  const narrowA = new Uint16Array(KEPT)
  const narrowB = new Uint16Array(KEPT)
  const room = (text: string, length: number, kept: Uint16Array): Codes =>
    length !== text.length ? new Int32Array(length) : length > KEPT ? new Uint16Array(length) : kept
  return (a, b, cutoff) => {
    const aLength = codeLength(a)
    const bLength = codeLength(b)
    const aCodes = room(a, aLength, narrowA)
    const bCodes = room(b, bLength, narrowB)
    encodeInto(aCodes, 0, a)
    encodeInto(bCodes, 0, b)
    return compare(aCodes, 0, aLength, bCodes, 0, bLength, cutoff)
  }
}
