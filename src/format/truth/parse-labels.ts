/** Labels: pairs that a person has judged. */
import { InputError } from '../../record/errors.ts'
import type { PairList } from './pair-list.ts'
import { type IdIndex, findId, refuseUnknownIds } from '../rows/resolve-ids.ts'
import { type Table, findHeaders, requiredCell } from '../tables/table.ts'
import { TRUTH_HEADERS } from './truth-headers.ts'

/** Judged pairs in the order of the file, each once. */
export interface Labels extends PairList {
  /** 1 the same person, 0 not. */
  readonly match: Uint8Array
}

/** As people write them, and as tools write a column that once was of decimals or of booleans. */
const LABELS: ReadonlyMap<string, 0 | 1> = new Map([
  ['1', 1],
  ['0', 0],
  ['1.0', 1],
  ['0.0', 0],
  ['true', 1],
  ['false', 0],
])

/**
 * @param table with `left_id,right_id,match` ({@link TRUTH_HEADERS}), match 1 or 0; more columns are left alone
 * @param sides the ids of one file or of two; pairs with a record that takes no part are left out
 * @throws {InputError} `bad-labels`, also where a pair has both labels, `unknown-ids`, `missing-cell`
 */
export function parseLabels(table: Table, sides: readonly IdIndex[]): Labels {
  const columns = findHeaders(table, TRUTH_HEADERS.left, TRUTH_HEADERS.right, TRUTH_HEADERS.match)
  if (!columns) {
    throw new InputError('bad-labels', `${table.name}: labels have the header left_id,right_id,match`, {
      line: 1,
    })
  }
  const [leftColumn = 0, rightColumn = 1, matchColumn = 2] = columns
  const [first, last] = [sides[0] ?? new Map(), sides.at(-1) ?? new Map()]
  const [left, right, match]: [number[], number[], number[]] = [[], [], []]
  const unknown: number[] = []
  const isDuplicates = sides.length === 1
  /** Line and label of each pair; within one file in either order. */
  const said = new Map<string, readonly [line: number, label: number]>()
  table.rows.forEach((_, row) => {
    const line = table.lines[row] ?? 0
    const a = findId(requiredCell(table, row, leftColumn), first)
    const b = findId(requiredCell(table, row, rightColumn), last)
    const label = LABELS.get(requiredCell(table, row, matchColumn).toLowerCase())
    if (label === undefined) {
      throw new InputError(
        'bad-labels',
        `${table.name}: ${table.headers[matchColumn]} on line ${line} is neither 1 nor 0`,
        { line },
      )
    }
    if (a === undefined || b === undefined) unknown.push(line)
    else if (a >= 0 && b >= 0) {
      // That somebody is themselves teaches nothing.
      if (isDuplicates && a === b && label === 1) return
      const pair = isDuplicates && a > b ? `${b} ${a}` : `${a} ${b}`
      const [before, other] = said.get(pair) ?? [line]
      if (other === label) return
      if (other !== undefined)
        throw new InputError(
          'bad-labels',
          `${table.name}: lines ${before} and ${line} label one pair differently; keep the one that holds`,
          { line },
        )
      said.set(pair, [line, label])
      left.push(a)
      right.push(b)
      match.push(label)
    }
  })
  refuseUnknownIds(table.name, unknown, false)
  return { left: Int32Array.from(left), right: Int32Array.from(right), match: Uint8Array.from(match) }
}
