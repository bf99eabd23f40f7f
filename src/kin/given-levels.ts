import { compareNames, type NameAlignment } from '../compare/names/compare-names.ts'
import { givenAgreement, givenElsewhere } from '../compare/names/given-agreement.ts'
import type { StructuredName } from '../normalise/types.ts'

/** Levels of a given name, from two that differ to one. */
export const GIVEN_LEVELS: readonly string[] = [
  'another given name',
  'given name stands elsewhere in the name',
  'given name may agree',
  'given name is similar',
  'given name agrees',
  'given name agrees fully',
]
/** Bits of a given name's agreement above which it is of the next level. */
const ABOVE = [4, 5.9, 7.9] as const

/** Position in {@link GIVEN_LEVELS} of an alignment. */
export function givenLevel(made: NameAlignment, mayBeParent: boolean): number {
  const bits = givenAgreement(made, mayBeParent)
  if (bits === undefined) return givenElsewhere(made) ? 1 : 0
  return 2 + ABOVE.filter((most) => bits > most).length
}

/** Position in {@link GIVEN_LEVELS} of two names, whoever bears them. Symmetric. */
export type GivenLevels = (a: StructuredName, b: StructuredName) => number

/** Remembers what it answered: one for the names of a family or two, so that it goes with them. */
export function createGivenLevels(): GivenLevels {
  const known = new Map<StructuredName, Map<StructuredName, number>>()
  return (a, b) => {
    let row = known.get(a)
    if (row === undefined) known.set(a, (row = new Map()))
    let level = row.get(b)
    if (level === undefined) row.set(b, (level = givenLevel(compareNames(a, b), true)))
    return level
  }
}
