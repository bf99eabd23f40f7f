import { isMissing } from '../../record/missing.ts'
import type { PersonRecord, UncertainDate } from '../../record/types.ts'
import { unguardFormula } from '../tables/csv-write.ts'
import type { LabelRow } from './label-row.ts'

/** Why a row is no record. `column` is 0-based. */
export interface RowProblem {
  readonly code: 'wrong-column-count' | 'missing-id' | 'empty-row' | LabelRow | 'too-long' | 'too-many'
  readonly column?: number
}

/** A record while its fields are being read. */
export type Draft = { -readonly [K in keyof PersonRecord]: PersonRecord[K] }

/** Reads a date of a column, in the order of that column. */
export type ReadDate = (text: string, column: number) => UncertainDate | undefined

/** Hears of a cell that was left out because it can't be understood. */
export type Doubt = (code: string, column: number) => void

/** The trimmed text of a cell, empty if it says nothing or the column is -1. */
export function cellText(cells: readonly string[], index: number): string {
  return index < 0 ? '' : plainText(cells[index] ?? '')
}

/** The trimmed text of what stands in a cell, empty if it says nothing. */
export function plainText(cell: string): string {
  const text = cell.trim()
  if (isMissing(text)) return ''
  return unguardFormula(text)
}
