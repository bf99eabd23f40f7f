import type { Column } from '../column-map.ts'
import type { FieldTarget } from '../targets.ts'

/**
 * The columns of a name that hold the father's: one of patronymics; or one of the father as a person where the name is written in three
 * cells, so that his stands between the given and the family name, or before a grandfather's.
 * @returns their positions in `columns`
 */
export function fatherColumns(columns: readonly Column[]): number[] {
  const at = (target: FieldTarget): number[] =>
    columns.flatMap((column, n) => (column.target === target ? [n] : []))
  const [own, people] = [at('father'), at('relative.father')]
  const [father = -1] = people
  if (own.length > 0 || people.length !== 1) return own
  if (at('given').length === 0 || at('name').length > 0) return []
  const [before, after] = [columns[father - 1]?.target, columns[father + 1]?.target]
  const isInside = before === 'given' && (after === 'family' || after === 'clan')
  return at('grandfather').length > 0 || isInside ? [father] : []
}
