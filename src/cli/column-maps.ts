import { type ColumnOverrides, parseColumnOverrides } from '../format/columns/column-overrides.ts'
import { namingFile } from './io/naming-file.ts'
import { type FilePart, fileParts, partFor, refuseUnknownFiles } from './io/per-file.ts'
import { readJson } from './io/read-json.ts'

/** The column map of a file. */
export interface FileColumnMap {
  readonly map: ColumnOverrides
  /** Whether another file of the run has the same one, so that it may speak of headers that are not here. */
  readonly ofSeveral: boolean
}

/**
 * The column maps of `--columns`, by the paths of the files that have one.
 * @param text `map.json` for all files, or `a.csv=a.json,b.csv=b.json`
 * @throws {InputError} `unknown-file`; as `readJson` and `parseColumnOverrides`, with the map's file in the message
 */
export async function loadColumnMaps(
  paths: readonly string[],
  text: string | undefined,
): Promise<ReadonlyMap<string, FileColumnMap>> {
  const parts = text === undefined ? [] : fileParts(text)
  refuseUnknownFiles('--columns', paths, parts)
  const files = new Map<FilePart, string[]>(parts.map((part) => [part, []]))
  for (const path of paths) {
    const part = partFor(path, parts)
    if (part !== undefined) files.get(part)!.push(path)
  }
  const maps = new Map<string, FileColumnMap>()
  for (const [{ value }, of] of files) {
    const map = await loadColumnMap(value)
    for (const path of of) maps.set(path, { map, ofSeveral: of.length > 1 })
  }
  return maps
}

async function loadColumnMap(path: string): Promise<ColumnOverrides> {
  const input = await readJson(path)
  return namingFile(path, (async () => parseColumnOverrides(input))())
}
