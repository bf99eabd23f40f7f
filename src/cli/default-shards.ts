import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model.ts'

/** Records whose index is held at once: with what making it takes, whole names have some 2 KB of it a record. */
const AT_ONCE = 1_250_000

/** In how many ranges of keys a run goes through its index where nobody says: as many as keep it within 2.5 GB; no result depends on it. */
export function defaultShards(
  { blocking }: Model,
  { columns, size }: Pick<Population, 'columns' | 'size'>,
): number {
  const isLong = blocking.some(({ parts }) =>
    parts.some(({ code, features }) => code === 'nameKeys' && features.some((f) => columns.has(f))),
  )
  return isLong ? Math.max(1, Math.ceil(size / AT_ONCE)) : 1
}
