import type { Population } from '../../encode/population.ts'
import type { Model } from '../../score/model/model.ts'

/** Records whose index is held at once: of whole names it takes some 2 KB a record while it is made. */
const AT_ONCE = 1_250_000

/** The number of key ranges of a run without `--shards`: as many as keep its index within 2.5 GB. No result depends on it. */
export function defaultShards(
  { blocking }: Model,
  { columns, size }: Pick<Population, 'columns' | 'size'>,
): number {
  const isLong = blocking.some(({ parts }) =>
    parts.some(({ code, features }) => code === 'nameKeys' && features.some((f) => columns.has(f))),
  )
  return isLong ? Math.max(1, Math.ceil(size / AT_ONCE)) : 1
}
