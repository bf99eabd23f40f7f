import { doubleMetaphone as encode } from 'double-metaphone'

/**
 * Lawrence Philips' double metaphone, both codes. Known faults: `['', '']` for every name that is not Latin
 * (a guard must stand in front of any key), McConnell and McClellan differ from commons-codec.
 */
export function doubleMetaphone(latin: string): [string, string] {
  return encode(latin)
}
