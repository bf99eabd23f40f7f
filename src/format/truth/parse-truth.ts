/** Truth files: which records are the same person, as entities or as pairs. */
import { InputError } from '../../record/errors.ts'
import { type IdIndex, createIdResolver, findId, refuseUnknownIds } from '../rows/resolve-ids.ts'
import { entityPair } from './entity-pair.ts'
import type { PairList } from './pair-list.ts'
import { parseLabels } from './parse-labels.ts'
import { type Table, findHeaders, requiredCell } from '../tables/table.ts'
import { TRUTH_HEADERS } from './truth-headers.ts'

export interface Truth {
  readonly pairs: PairList
  /** Per file the entity of each record, numbered from 0 over all files; -1 for a record that truth says nothing of. */
  readonly entityOf: readonly Int32Array[]
  /** Does a record without an entity have no match (a list of pairs names them all), or is nothing known of it? */
  readonly complete: boolean
  /** Of labels: the entities that were said to be two people, by {@link entityPair}. Of all others nothing is known. */
  readonly apart?: ReadonlySet<number>
}

const MAX_PAIRS = 50_000_000

/**
 * @param table with `record_id,entity_id` or `left_id,right_id` ({@link TRUTH_HEADERS}), more columns are left alone; with `left_id,right_id,match` it is
 *   labels: pairs said to be one person (1) and not (0), of all others nothing is known
 * @param sides the ids of one file (de-duplication) or of two (linking)
 * @throws {InputError} `bad-truth`, `unknown-ids`, `ambiguous-ids`, `missing-cell`, `conflicting-truth`
 */
export function parseTruth(table: Table, sides: readonly IdIndex[]): Truth {
  const { record, entity: of, left, right, match } = TRUTH_HEADERS
  const entity = findHeaders(table, record, of)
  if (entity) return fromEntities(table, sides, entity[0] ?? 0, entity[1] ?? 1)
  const pair = findHeaders(table, left, right)
  if (pair && findHeaders(table, match)) return fromLabels(table, sides)
  if (pair) return fromPairs(table, sides, pair[0] ?? 0, pair[1] ?? 1)
  throw new InputError(
    'bad-truth',
    `${table.name}: a truth file has the header record_id,entity_id or left_id,right_id`,
    { line: 1 },
  )
}

function fromEntities(
  table: Table,
  sides: readonly IdIndex[],
  idColumn: number,
  entityColumn: number,
): Truth {
  const ids = table.rows.map((_, row) => requiredCell(table, row, idColumn))
  const resolve = createIdResolver(ids, sides)
  const entityOf = sides.map((side) => new Int32Array(sizeOf(side)).fill(-1))
  const numbers = new Map<string, number>()
  const unknown: number[] = []
  const ambiguous: number[] = []
  ids.forEach((id, row) => {
    const found = resolve(id)
    if (found === 'unknown') unknown.push(table.lines[row] ?? 0)
    else if (found === 'ambiguous') ambiguous.push(table.lines[row] ?? 0)
    else {
      const name = (table.rows[row]?.[entityColumn] ?? '').trim()
      const of = entityOf[found.side]
      if (name === '' || found.index < 0 || !of) return
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      const before = of[found.index] ?? -1
      if (before >= 0 && before !== number) {
        const line = table.lines[row] ?? 0
        throw new InputError(
          'conflicting-truth',
          `${table.name}: line ${line} gives a record a second entity; leave one`,
          { line },
        )
      }
      of[found.index] = number
    }
  })
  refuseUnknownIds(table.name, unknown, false)
  refuseUnknownIds(table.name, ambiguous, true)
  return { pairs: pairsOf(table.name, entityOf, numbers.size), entityOf, complete: false }
}

function fromPairs(table: Table, sides: readonly IdIndex[], leftColumn: number, rightColumn: number): Truth {
  const [first, last] = [sides[0] ?? new Map(), sides.at(-1) ?? new Map()]
  const unknown: number[] = []
  const found: [number, number][] = []
  table.rows.forEach((_, row) => {
    const a = findId(requiredCell(table, row, leftColumn), first)
    const b = findId(requiredCell(table, row, rightColumn), last)
    if (a === undefined || b === undefined) unknown.push(table.lines[row] ?? 0)
    else if (a >= 0 && b >= 0) found.push(sides.length === 1 && a > b ? [b, a] : [a, b])
  })
  refuseUnknownIds(table.name, unknown, false)
  const pairs = sortPairs(sides.length === 1 ? found.filter(([a, b]) => a !== b) : found)
  return { pairs, entityOf: componentsOf(pairs, sides), complete: true }
}

/** Records that are in no pair of one person, but in one of two, are an entity each. */
function fromLabels(table: Table, sides: readonly IdIndex[]): Truth {
  const { left, right, match } = parseLabels(table, sides)
  const joined: [number, number][] = []
  match.forEach((same, k) => {
    const [a, b] = [left[k] ?? 0, right[k] ?? 0]
    if (same === 1 && (sides.length > 1 || a !== b))
      joined.push(sides.length === 1 && a > b ? [b, a] : [a, b])
  })
  const pairs = sortPairs(joined)
  const entityOf = componentsOf(pairs, sides)
  let next = 1 + entityOf.reduce((most, of) => of.reduce((a, b) => Math.max(a, b), most), -1)
  const numberOf = (of: Int32Array | undefined, record: number): number => {
    if (of === undefined) return -1
    if (of[record] === -1) of[record] = next++
    return of[record] ?? -1
  }
  const apart = new Set<number>()
  match.forEach((same, k) => {
    const one = numberOf(entityOf[0], left[k] ?? 0)
    const other = numberOf(entityOf.at(-1), right[k] ?? 0)
    if (same === 1) return
    if (one === other)
      throw new InputError(
        'conflicting-truth',
        `${table.name}: a pair with match 0 is one person by other lines; look at the labels of its two records`,
      )
    apart.add(entityPair(one, other))
  })
  return { pairs, entityOf, complete: false, apart }
}

function pairsOf(name: string, entityOf: readonly Int32Array[], entities: number): PairList {
  const members = entityOf.map((of) => groupBy(of, entities))
  const found: [number, number][] = []
  const [first = [], last = []] = [members[0], members.at(-1)]
  for (let e = 0; e < entities; e++) {
    const [a = [], b = []] = [first[e], last[e]]
    if (found.length + a.length * b.length > MAX_PAIRS) {
      throw new InputError(
        'bad-truth',
        `${name}: its entities make over ${MAX_PAIRS} pairs; is that the right column?`,
      )
    }
    for (const left of a) {
      for (const right of b) if (members.length > 1 || left < right) found.push([left, right])
    }
  }
  return sortPairs(found)
}

function groupBy(of: Int32Array, entities: number): number[][] {
  const groups: number[][] = Array.from({ length: entities }, () => [])
  of.forEach((entity, record) => groups[entity]?.push(record))
  return groups
}

/** Ascending, each once. */
function sortPairs(found: [number, number][]): PairList {
  found.sort((p, q) => p[0] - q[0] || p[1] - q[1])
  const unique = found.filter((pair, i) => pair[0] !== found[i - 1]?.[0] || pair[1] !== found[i - 1]?.[1])
  return { left: Int32Array.from(unique, ([a]) => a), right: Int32Array.from(unique, ([, b]) => b) }
}

/** Records that pairs join, directly or through others, are one entity; records of no pair have none. */
function componentsOf({ left, right }: PairList, sides: readonly IdIndex[]): Int32Array[] {
  const sizes = sides.map(sizeOf)
  const shift = sides.length > 1 ? (sizes[0] ?? 0) : 0
  const parent = Int32Array.from({ length: shift + (sizes.at(-1) ?? 0) }, (_, i) => i)
  const root = (start: number): number => {
    let i = start
    for (let up = parent[i] ?? i; up !== i; up = parent[i] ?? i) {
      parent[i] = parent[up] ?? up
      i = up
    }
    return i
  }
  left.forEach((a, i) => {
    const [x, y] = [root(a), root(shift + (right[i] ?? 0))]
    parent[Math.max(x, y)] = Math.min(x, y)
  })
  const used = new Set([...left, ...right.map((b) => b + shift)])
  const numbers = new Map<number, number>()
  const numberOf = (record: number): number => {
    if (!used.has(record)) return -1
    const top = root(record)
    const number = numbers.get(top) ?? numbers.size
    numbers.set(top, number)
    return number
  }
  return sizes.map((size, side) => Int32Array.from({ length: size }, (_, i) => numberOf(side * shift + i)))
}

/** Records of a file: one more than the highest index. */
function sizeOf(side: IdIndex): number {
  let size = 0
  for (const index of side.values()) if (index >= size) size = index + 1
  return size
}
