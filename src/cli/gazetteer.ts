import { parseGazetteer } from '../format/parse-gazetteer.ts'
import { type Gazetteer, gazetteerOf } from '../normalise/places/gazetteer.ts'
import { readTable } from './io/read-table.ts'

/** The table of places of `--places`, if given. */
export async function loadGazetteer(path: string | undefined): Promise<Gazetteer | undefined> {
  return path === undefined ? undefined : gazetteerOf(parseGazetteer(await readTable(path)))
}
