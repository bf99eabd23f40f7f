import { compareNames } from '../../src/compare/names/compare-names.ts'
import type { NameAlignment } from '../../src/compare/names/alignment/name-alignment.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

/** Two names as they are written. */
export const compare = (a: string, b: string): NameAlignment =>
  compareNames(structureName(a), structureName(b))

export const relation = (a: string, b: string): string => compare(a, b).relation
