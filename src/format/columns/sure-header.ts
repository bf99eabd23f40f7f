import type { Column } from '../column-map.ts'

/** Headers that are known by which a first row is told from a person. */
const SURE = 3

/** Whether headers may be printed: where few are known, the first row may be a person and no header at all. */
export function isSureHeader(columns: readonly Column[]): boolean {
  const known = columns.filter(({ target }) => target !== 'attribute' && target !== 'ignore').length
  return known >= SURE || 2 * known > columns.length
}
