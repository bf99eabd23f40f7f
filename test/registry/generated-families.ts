import { type PersonRecord, recordsFromRows } from '../../src/index.ts'
import type { Level } from '../../src/generate/types.ts'
import { villageCount, villageRecords, villageRows } from '../../src/generate/village-records.ts'
import { LEFT_HEADER, RIGHT_HEADER } from '../../src/generate/write-record.ts'

/** Requests and camp households of the simulator, as records. */
export async function generatedFamilies(
  people: number,
  seed: number,
  level: Level,
): Promise<{ readonly requests: readonly PersonRecord[]; readonly camp: readonly PersonRecord[] }> {
  const settings = { people, seed, level }
  const side = async (
    name: 'left' | 'right',
    header: readonly string[],
  ): Promise<readonly PersonRecord[]> => {
    const rows = Array.from({ length: villageCount(settings) }, (_, n) =>
      villageRows(settings, villageRecords(settings, n), name),
    ).flat()
    const { records } = await recordsFromRows(
      rows.map((row) => Object.fromEntries(header.map((key, k) => [key, row[k]!]))),
    )
    return records
  }
  return { requests: await side('left', LEFT_HEADER), camp: await side('right', RIGHT_HEADER) }
}

/** Records request by request; who names none is alone. */
export function byRequest(records: readonly PersonRecord[]): readonly (readonly PersonRecord[])[] {
  const groups = new Map<string, PersonRecord[]>()
  for (const record of records) {
    const key = record.groupId === undefined ? `alone ${record.id}` : `group ${record.groupId}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return [...groups.values()]
}
