import { type ColumnOverrides, parseColumnOverrides } from '../format/columns/column-overrides.ts'
import { namingFile } from './io/naming-file.ts'
import { readJson } from './io/read-json.ts'

/**
 * The column map of `--columns`.
 * @throws {InputError} as `readJson` and `parseColumnOverrides`, with the file in the message
 */
export async function loadColumnMap(path: string): Promise<ColumnOverrides> {
  const input = await readJson(path)
  return namingFile(path, (async () => parseColumnOverrides(input))())
}
