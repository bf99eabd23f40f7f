import type { ColumnMap } from '../../format/column-map.ts'
import { isNameFeature } from '../features.ts'
import { type ColumnGroup, groupColumns } from './column-groups.ts'

/**
 * A share of the columns of a file, for a thread of its own: names, or all others. No feature and no dictionary belongs to both, so what
 * two threads found is put side by side. Only the others can be in doubt.
 */
export type ColumnShare = 'names' | 'others'

/** Targets that say of the whole row whether it takes part. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['consent', 'expires'])

/**
 * Whether two threads should read a share each: it has to be about half of the work. Whole names are more than that, each being one that was
 * not seen before.
 */
export function areSharesEven(map: ColumnMap): boolean {
  const groups = groupColumns(map)
  const targets = map.columns.map(({ target }) => target)
  if (groups === undefined || targets.some((target) => OF_THE_ROW.has(target) || target === 'name'))
    return false
  const columns = (share: ColumnShare): number =>
    groups.reduce((sum, group) => sum + (isOfShare(share, group) ? group.columns.length : 0), 0)
  // The name that the parts make, and the id.
  const [names, others] = [columns('names') + 1, columns('others') + 1]
  return names > 1 && Math.max(names, others) <= 2 * Math.min(names, others)
}

export function isOfShare(share: ColumnShare, { isName }: ColumnGroup): boolean {
  return isName === (share === 'names')
}

export function isFeatureOfShare(share: ColumnShare, feature: string): boolean {
  return isNameFeature(feature) === (share === 'names')
}
