import type { ColumnProfile } from '../../src/format/column-map.ts'

/** A profile of a file whose values say nothing about its columns but which of them tell rows apart. */
export const profileOf = (isDistinct: (index: number) => boolean): ColumnProfile => ({
  isDistinct,
  dateOrder: () => undefined,
  calendar: () => undefined,
  shortYears: () => undefined,
  sexLetters: () => undefined,
  ageFractions: () => false,
  areEmails: () => false,
  areRelatives: () => false,
  guess: () => undefined,
  likeness: () => undefined,
})
