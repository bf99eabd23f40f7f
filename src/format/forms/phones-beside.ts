import { targetOfKey } from '../headers/target-of-key.ts'
import type { WhoseColumn } from './whose-column.ts'

const NAME = /^(?:name|given|family)$/
const REACHED = /^identifier\.(?:phone|email)$/

/**
 * The order of a form says whose a bare telephone is: between the name of the enquirer and that of the person sought it is the
 * enquirer's, who is to be called back.
 * @param isUnsaid whether the header of a column does not say whose it is
 */
export function withPhonesBeside(
  columns: readonly WhoseColumn[],
  isUnsaid: (index: number) => boolean,
): readonly WhoseColumn[] {
  const names = (column: WhoseColumn, of: WhoseColumn['of']): boolean =>
    column.of === of && column.role === undefined && NAME.test(targetOfKey(column.key) ?? '')
  const enquirer = columns.findIndex((column) => names(column, 'enquirer'))
  const sought = columns.findIndex((column, i) => i > enquirer && names(column, 'person'))
  if (enquirer < 0 || sought < 0) return columns
  return columns.map((column, i) =>
    i > enquirer && i < sought && isUnsaid(i) && REACHED.test(targetOfKey(column.key) ?? '')
      ? { ...column, of: 'enquirer' }
      : column,
  )
}
