/**
 * Whether two records know one place: written alike, or one in Latin and one in other letters and alike for the name engine. Within one script a place
 * is one that is spelt the same, since villages of like names are many.
 */
import { compareNames } from '../compare/names/compare-names.ts'
import { createBoundedCache } from '../internal/bounded-cache.ts'
import { structureName } from '../normalise/structure/structure-name.ts'

/** Places written in two scripts are one from this similarity on, as in `compare/places/grade-places.ts`. */
const ACROSS = 0.75
const KEPT = 20_000
const OTHER = /[^\u0000-\u024f]/

/** @returns a test of two lists of places, as `placeText` writes them; symmetric */
export function createPlacesMeet(): (a: readonly string[], b: readonly string[]) => boolean {
  const known = createBoundedCache<boolean>(KEPT)
  const across = (x: string, y: string): boolean => {
    const key = x < y ? `${x}\n${y}` : `${y}\n${x}`
    let same = known.get(key)
    if (same === undefined) {
      same = compareNames(structureName(x), structureName(y)).similarity >= ACROSS
      known.set(key, same)
    }
    return same
  }
  return (a, b) => {
    for (let i = 0; i < a.length; i++) if (b.includes(a[i]!)) return true
    for (let i = 0; i < a.length; i++) {
      const other = OTHER.test(a[i]!)
      for (let j = 0; j < b.length; j++) if (OTHER.test(b[j]!) !== other && across(a[i]!, b[j]!)) return true
    }
    return false
  }
}
