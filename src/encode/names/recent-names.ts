/**
 * Names taken apart, a bounded number of those asked for last: a name with what is worked out for it holds some 4 KB, so that all
 * names of a million people would take gigabytes. Its words are remembered elsewhere, so that taking it apart again is a matter of
 * microseconds. For runs over files: what a registry holds never comes here, since it would outlive what is forgotten
 * (shared-names.ts, test/registry/forgetting.test.ts).
 */
import { type BoundedCache, createBoundedCache } from '../../internal/bounded-cache.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { structuredOf } from './name-value.ts'

/** Names in one of two generations: at most some 150 MB in each thread. */
const KEPT = 20_000

let names: BoundedCache<StructuredName> | undefined

/** The structured name of a value of `nameValue`. */
export function recentName(value: string): StructuredName {
  names ??= createBoundedCache(KEPT)
  let name = names.get(value)
  if (name === undefined) names.set(value, (name = structuredOf(value)))
  return name
}

/** Names that a reader remembers by number, a power of two. */
const SLOTS = 4096

/** {@link recentName} of texts by number: of a name asked for a moment ago not even the text is made. */
export function recentReader(textOf: (id: number) => string): (id: number) => StructuredName {
  const ids = new Int32Array(SLOTS).fill(-1)
  const kept: StructuredName[] = []
  return (id) => {
    const slot = id & (SLOTS - 1)
    if (ids[slot] !== id) {
      kept[slot] = recentName(textOf(id))
      ids[slot] = id
    }
    return kept[slot]!
  }
}
