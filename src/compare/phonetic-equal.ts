import { doubleMetaphone } from '../vendor/double-metaphone.ts'

/**
 * Do two values of a list have a double-metaphone code of at least two letters in common? Symmetric. False for
 * values without such a code (all that isn't Latin): an empty code is no agreement. Codes are computed once a value.
 */
export function createPhoneticEqual(strings: readonly string[]): (a: number, b: number) => boolean {
  const codes: (readonly string[] | undefined)[] = []
  const of = (id: number): readonly string[] =>
    (codes[id] ??= doubleMetaphone(strings[id]!).filter((code) => code.length >= 2))
  return (a, b) => {
    const there = of(b)
    return there.length > 0 && of(a).some((code) => there.includes(code))
  }
}
