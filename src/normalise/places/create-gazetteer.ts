import type { Gazetteer, GazetteerEntry } from './gazetteer.ts'

/**
 * Makes a gazetteer of a caller's table, so that one place under several names is one place.
 *
 * @throws InputError `bad-gazetteer` for what is no list of entries, a repeated code, an entry without a name, or a parent that isn't there
 *
 * @example
 * ```ts
 * import { createGazetteer } from 'kinmatch'
 *
 * const places = await createGazetteer([
 *   { code: 'SD05', names: ['West Darfur', 'غرب دارفور'], level: 1 },
 *   { code: 'SD05001', names: ['El Geneina', 'Al Junaynah', 'الجنينة'], level: 2, parent: 'SD05' },
 * ])
 * places.find('Al-Junaynah')?.code //=> 'SD05001'
 * ```
 */
export async function createGazetteer(entries: readonly GazetteerEntry[]): Promise<Gazetteer> {
  // Loaded on first use: importing the library reads no table of letters or countries.
  const { gazetteerOf } = await import('./gazetteer.ts')
  return gazetteerOf(entries)
}
