import { doubleMetaphone } from '../vendor/double-metaphone.ts'

const UNKNOWN = -2
const NONE = -1

/**
 * Do two values of a list have a double-metaphone code of at least two letters in common? Symmetric. False for
 * values without such a code (all that isn't Latin): an empty code is no agreement. Codes are computed once a value
 * and compared as integers.
 */
export function createPhoneticEqual(strings: readonly string[]): (a: number, b: number) => boolean {
  const interned = new Map<string, number>()
  const primary = new Int32Array(strings.length).fill(UNKNOWN)
  const alternate = new Int32Array(strings.length).fill(NONE)
  const intern = (code: string): number => {
    const id = interned.get(code) ?? interned.size
    interned.set(code, id)
    return id
  }
  function encode(id: number): void {
    const [first, second] = doubleMetaphone(strings[id]!).filter((code) => code.length >= 2)
    primary[id] = first === undefined ? NONE : intern(first)
    alternate[id] = second === undefined ? NONE : intern(second)
  }
  return (a, b) => {
    if (primary[a] === UNKNOWN) encode(a)
    const first = primary[a]!
    if (first === NONE) return false
    if (primary[b] === UNKNOWN) encode(b)
    if (first === primary[b] || first === alternate[b]) return true
    const second = alternate[a]!
    return second !== NONE && (second === primary[b] || second === alternate[b])
  }
}
