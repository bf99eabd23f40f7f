import { doubleMetaphone } from '../vendor/double-metaphone.ts'

/**
 * Do two romanised values have a double-metaphone code of at least two letters in common? Symmetric. False for
 * values without such a code: an empty code is no agreement.
 */
export function phoneticEqual(a: string, b: string): boolean {
  const codes = doubleMetaphone(a).filter((code) => code.length >= 2)
  return codes.length > 0 && doubleMetaphone(b).some((code) => codes.includes(code))
}
