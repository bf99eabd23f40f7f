/** The file of one shard: a first row that says of which run, then its pairs, in one CSV file. */
import { csvRow } from '../../format/tables/csv-write.ts'
import { InputError } from '../../record/errors.ts'
import type { RuleReport } from '../../decide/scoring/blocking-report.ts'
import type { Match } from '../../decide/match.ts'
import type { Zone, ZoneBounds } from '../../decide/zone.ts'
import { MATCH_KINDS, type MatchKind } from '../../kin/match-kind.ts'
import { openAtomic } from './atomic-write.ts'
import { csvRows } from './csv-rows.ts'

/** The first row of a part. */
export interface PartHead {
  readonly version: 1
  readonly command: 'link' | 'dedupe'
  /** From 1 on. */
  readonly shard: number
  readonly of: number
  /** A hash that all shards of one run share, and those of no other run. */
  readonly run: string
  /** Weight from which pairs are wanted; the part may hold lighter ones. */
  readonly floor: number
  readonly bounds: ZoneBounds
  readonly oneToOne: boolean
  /** True where the blocking rules were found for the files; left out where they are the model's. */
  readonly found?: true | undefined
  /** Records of the file, or of each of the two. */
  readonly records: readonly number[]
  readonly candidates: number
  readonly rules: readonly RuleReport[]
}

/** A pair of a part: ids, weight to the last bit, zone. */
export type PartPair = Omit<Match, 'probability'>

const MARK = 'kinmatch part'
const KINDS: readonly string[] = MATCH_KINDS
/** Parts are written by {@link writePart} alone. */
const PART_START = { delimiter: ',', skip: 0 }
const ZONES: readonly string[] = ['likely', 'possible', 'insufficient', 'unlikely'] satisfies Zone[]

export async function writePart(path: string, head: PartHead, pairs: Iterable<PartPair>): Promise<void> {
  const file = await openAtomic(path)
  try {
    await file.write(csvRow([MARK, JSON.stringify(head)], ['plain', 'plain']))
    for (const { leftId, rightId, weight, zone, kind, via } of pairs) {
      const cells = [leftId, rightId, weight, zone, kind, via.length === 0 ? '' : JSON.stringify(via)]
      await file.write(
        csvRow(
          cells,
          cells.map(() => 'plain'),
        ),
      )
    }
    await file.commit()
  } catch (error) {
    await file.abort()
    throw error
  }
}

/**
 * Reads a part: its head, and each pair as it comes.
 * @throws {InputError} `not-a-part`, `bad-part` and those of the CSV reader
 */
export async function readPart(path: string, take: (pair: PartPair) => void): Promise<PartHead> {
  let head: PartHead | undefined
  for await (const { rows, lines } of csvRows(path, PART_START)) {
    for (const [n, row] of rows.entries()) {
      if (head === undefined) {
        head = parseHead(path, row)
        continue
      }
      const [leftId, rightId, weight, zone, kind, via] = row
      const bits = Number(weight)
      const pairs = viaOf(via ?? '')
      if (
        row.length !== 6 ||
        weight === '' ||
        Number.isNaN(bits) ||
        !ZONES.includes(zone!) ||
        !KINDS.includes(kind!) ||
        pairs === undefined
      )
        throw new InputError(
          'bad-part',
          `${path}: line ${lines[n]} is no pair of a part; write the shard again`,
          {
            line: lines[n] ?? 0,
          },
        )
      take({
        leftId: leftId!,
        rightId: rightId!,
        weight: bits,
        zone: zone as Zone,
        kind: kind as MatchKind,
        via: pairs,
      })
    }
  }
  if (head === undefined) throw notAPart(path)
  return head
}

/** The pairs of a cell, or undefined where it is none that {@link writePart} wrote. */
function viaOf(cell: string): PartPair['via'] | undefined {
  if (cell === '') return []
  try {
    const pairs: unknown = JSON.parse(cell)
    return Array.isArray(pairs) && pairs.every((pair) => Array.isArray(pair) && pair.length === 2)
      ? pairs
      : undefined
  } catch {
    return undefined
  }
}

/** The head of a part; its pairs are not read. */
export async function readPartHead(path: string): Promise<PartHead> {
  for await (const { rows } of csvRows(path, PART_START))
    if (rows[0] !== undefined) return parseHead(path, rows[0])
  throw notAPart(path)
}

function parseHead(path: string, [mark, json]: readonly string[]): PartHead {
  if (mark !== MARK || json === undefined) throw notAPart(path)
  try {
    const head = JSON.parse(json) as PartHead
    if (head.version === 1 && Array.isArray(head.records) && Array.isArray(head.rules)) return head
  } catch {
    // Told below.
  }
  throw notAPart(path)
}

function notAPart(path: string): InputError {
  return new InputError(
    'not-a-part',
    `${path} is no part of a run of this version; write it with \`kinmatch dedupe FILE --shard K/N --out ${path}\``,
  )
}
