import type { ColumnMap } from '../../format/column-map.ts'
import type { Model } from '../../score/model/model.ts'

/**
 * What to tell where a model compares given and family names apart and a file has whole names only, or undefined: it would be silent
 * about all of them. The other way round nothing is lost, since whole names are put together from their parts.
 */
export function namesAdvice(path: string, { columns }: ColumnMap, model: Model): string | undefined {
  const compares = (feature: string): boolean =>
    model.comparisons.some((comparison) => comparison.feature === feature)
  const has = (target: string): boolean => columns.some((column) => column.target === target)
  if (compares('name') || !(compares('given') || compares('family'))) return undefined
  if (!has('name') || has('given') || has('family')) return undefined
  return `${path}: names are not compared, since they are whole and the model was trained on given and family names apart; train one on these files, or leave --model out`
}
