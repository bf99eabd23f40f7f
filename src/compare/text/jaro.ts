import { overStrings } from '../../internal/code-array.ts'
import { createJaro } from './jaro-codes.ts'

let compare: ReturnType<typeof overStrings> | undefined

/**
 * Jaro similarity of two strings by code points, 0 (nothing in common) to 1 (equal; two empty strings too).
 * Symmetric, linear in the lengths. Source: Jaro (1989), see `createJaro`, its twin for hot loops.
 */
export function jaro(a: string, b: string): number {
  if (a === b) return 1
  compare ??= overStrings(createJaro())
  return compare(a, b)
}
