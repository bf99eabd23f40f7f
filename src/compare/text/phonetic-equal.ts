import type { Dictionary } from '../../encode/dictionary.ts'
import { doubleMetaphone } from '../../encode/names/double-metaphone.ts'
import type { CodeDictionary } from '../../internal/code-array.ts'
import { codeTable } from '../../internal/code-tables.ts'
import type { Steps } from '../../internal/pace.ts'

const UNKNOWN = -2
const NONE = -1

/**
 * Do two values of a list have a double-metaphone code of at least two letters in common? Symmetric. False for
 * values without such a code (all that isn't Latin): an empty code is no agreement. Codes are computed once a value
 * and compared as integers.
 */
export function createPhoneticEqual(strings: readonly string[]): (a: number, b: number) => boolean {
  const { codes, encode } = phoneticCodes(strings)
  return (a, b) => {
    if (codes[2 * a] === UNKNOWN) encode(a)
    const first = codes[2 * a]!
    if (first === NONE) return false
    if (codes[2 * b] === UNKNOWN) encode(b)
    const other = codes[2 * b]!
    const alternate = codes[2 * b + 1]!
    if (first === other || first === alternate) return true
    const second = codes[2 * a + 1]!
    return second !== NONE && (second === other || second === alternate)
  }
}

/** Bits of a mask of {@link soundSteps}. */
export const SOUNDS = 16

/**
 * For every string of a dictionary one bit of {@link SOUNDS} for each of its codes, 0 where it has none: strings without a bit in common have no
 * code in common. Made once, in steps.
 */
export function soundSteps(dictionary: Dictionary, own: CodeDictionary): Steps<Int32Array> {
  return codeTable(own, 'sounds', (masks, from, to) => {
    const { codes, encode } = phoneticCodes(dictionary.strings)
    for (let id = from; id < to; id++) {
      if (codes[2 * id] === UNKNOWN) encode(id)
      masks[id] = maskOf(codes[2 * id]!) | maskOf(codes[2 * id + 1]!)
    }
  })
}

function maskOf(code: number): number {
  return code === NONE ? 0 : 1 << (Math.imul(code, 0x9e3779b1) >>> 28)
}

/** The letters that codes are made of, each a digit of four bits. */
const DIGITS = /* @__PURE__ */ digitsOf('0AFHJKLMNPRSTX')

function digitsOf(letters: string): Uint8Array {
  const digits = new Uint8Array(128)
  for (let n = 0; n < letters.length; n++) digits[letters.charCodeAt(n)] = n + 1
  return digits
}

/** So many digits are below the numbers of codes that have more, and of any that hold another letter. */
const MOST_DIGITS = 7
const LONG = 1 << (4 * MOST_DIGITS)
const TOO_LONG = 0

/** A code as a number: looking up a text among those of all names waits for memory several times. */
function packedCode(code: string): number {
  if (code.length > MOST_DIGITS) return TOO_LONG
  let packed = 0
  for (let n = 0; n < code.length; n++) {
    const digit = DIGITS[code.charCodeAt(n)]
    if (!digit) return TOO_LONG
    packed = (packed << 4) | digit
  }
  return packed
}

interface PhoneticCodes {
  /** Code and alternate code of a value stand side by side, in one cache line. */
  readonly codes: Int32Array
  readonly encode: (id: number) => void
}

/** Training and the run after it look at the same values: each is encoded once. */
const made = new WeakMap<readonly string[], PhoneticCodes>()

function phoneticCodes(strings: readonly string[]): PhoneticCodes {
  const known = made.get(strings)
  if (known !== undefined && known.codes.length === 2 * strings.length) return known
  const long = new Map<string, number>()
  const codes = new Int32Array(2 * strings.length).fill(UNKNOWN)
  const numberOf = (code: string): number => {
    const packed = packedCode(code)
    if (packed !== TOO_LONG) return packed
    let number = long.get(code)
    if (number === undefined) long.set(code, (number = LONG + long.size))
    return number
  }
  function encode(id: number): void {
    let first = NONE
    let second = NONE
    for (const code of doubleMetaphone(strings[id]!)) {
      if (code.length < 2) continue
      if (first === NONE) first = numberOf(code)
      else second = numberOf(code)
    }
    codes[2 * id] = first
    codes[2 * id + 1] = second
  }
  const own = { codes, encode }
  made.set(strings, own)
  return own
}
