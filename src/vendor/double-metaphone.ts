import { doubleMetaphone as encode } from 'double-metaphone'

/**
 * Double metaphone (Philips 2000), Latin letters only. The package answers '' for every name in another script; this
 * guard gives no code at all instead, since one code shared by all of them would put them into one block.
 * Known faults: 2 of 1,221 conformance rows (McConnell, McClellan); the output is not cut to four letters.
 * @returns One or two distinct codes, or none.
 */
export function doubleMetaphone(word: string): readonly string[] {
  if (!/^[a-z]+$/i.test(word)) return []
  const [first, second] = encode(word)
  const codes = first === second ? [first] : [first, second]
  return codes.filter((code) => code !== '')
}
