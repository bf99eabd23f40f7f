import { INITIALS } from '../headers/initials.ts'
import type { FieldTarget } from '../targets.ts'

/**
 * Words that name a part of a name only beside one of the other part: `first` alone may be a visit, `last` a place, and `sn` a serial number.
 * Travel documents call the surname the primary identifier and given names the secondary one (ICAO Doc 9303, part 3).
 */
const PAIRED = {
  given: new Set(['first', 'fn', 'fore', 'secondaryidentifier', 'secondaryid']),
  family: new Set(['last', 'ln', 'sn', 'primaryidentifier', 'primaryid']),
  'given.further': new Set(['second', 'mn']),
} as const

/**
 * Finds the parts of a name that stand in columns called `first` and `last`, or `fn` and `ln`: each is believed beside the other, or
 * beside a column that is known to hold the other.
 *
 * @param keys header keys, undefined where a column is another person's or is known already
 * @param targets what each column is so far; changed in place
 */
export function pairNames(keys: readonly (string | undefined)[], targets: (FieldTarget | undefined)[]): void {
  const at = (part: keyof typeof PAIRED): number =>
    keys.findIndex((key, i) => key !== undefined && targets[i] === undefined && PAIRED[part].has(key))
  const [given, family, further] = [at('given'), at('family'), at('given.further')]
  const hasGiven = targets.includes('given')
  const hasFamily = targets.includes('family')
  if (given >= 0 && !hasGiven && (family >= 0 || hasFamily)) targets[given] = 'given'
  if (family >= 0 && !hasFamily && (given >= 0 || hasGiven)) targets[family] = 'family'
  if (further >= 0 && given >= 0 && targets[given] === 'given') targets[further] = 'given.further'
  const initials = keys.findIndex((key, i) => INITIALS.has(key ?? '') && targets[i] === undefined)
  if (initials >= 0 && targets.includes('family') && !targets.includes('given')) targets[initials] = 'given'
}
