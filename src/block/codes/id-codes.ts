import type { Dictionary } from '../../encode/dictionary.ts'
import { type Column, dictionariesOf, type Population } from '../../encode/population.ts'
import { ascending } from '../../internal/ascending.ts'
import { type Steps, unpaced } from '../../internal/pace.ts'
import {
  type CodeGroup,
  type CodeGroupShape,
  codeGroup,
  codeGroups,
  columnsOf,
  groupKey,
  type IdCodes,
  textHashes,
} from './code-groups.ts'
import type { BlockingRule } from '../rule.ts'

export const NO_CODE = -1
export const SEVERAL_CODES = -2

/** One part of a rule over a population: the columns it looks at, each with the codes of its values. */
export interface RulePart {
  readonly columns: readonly {
    readonly offsets: Int32Array
    readonly ids: Int32Array
    readonly byId: IdCodes
    /** As that of the part, of this column alone; undefined in an unordered rule as well. */
    readonly single: Int32Array | undefined
  }[]
  /**
   * Each record's only code, {@link NO_CODE} where it has none, {@link SEVERAL_CODES} where the columns have to be asked;
   * undefined where most records have several.
   */
  readonly single: Int32Array | undefined
  /** Codes are below this. */
  readonly limit: number
  /** `hashString` of the text of each code. */
  readonly hashes: () => Uint32Array
}

/**
 * The parts of a run's rules. A code is worked out once for each distinct value, whatever the number of rules and
 * columns that use it. Codes are numbered apart for each kind of code and set of dictionaries, so that numbers stay
 * small; those of an unordered rule together, so that its parts can be exchanged.
 *
 * @param asked all parts that will be asked for
 * @param hashed whether {@link RulePart.hashes} will be asked for
 * @param made codes that are worked out already
 */
export function createRuleParts(
  population: Population,
  asked: readonly Pick<BlockingRule, 'parts' | 'unordered'>[],
  hashed: boolean = false,
  made: readonly CodeGroup[] = [],
): (rule: Pick<BlockingRule, 'parts' | 'unordered'>) => Steps<RulePart[]> {
  const dictionaries = dictionariesOf(population)
  const shapeOf = (key: string, rule: Pick<BlockingRule, 'parts' | 'unordered'>): CodeGroupShape =>
    codeGroups(population, [...asked, rule]).find((shape) => shape.key === key)!
  const groups = new Map(made.map((group) => [group.key, group]))
  /** The values of one dictionary as they are: their codes are their ids. */
  const identities = new Map<Dictionary, IdCodes>()
  const singles = new Map<IdCodes, Map<Int32Array, Int32Array>>()
  function* singleOf({ offsets, ids }: Column, byId: IdCodes): Steps<Int32Array | undefined> {
    if (byId.codes.length > MOST_CODES * byId.offsets.length) return undefined
    const known = singles.get(byId) ?? new Map<Int32Array, Int32Array>()
    singles.set(byId, known)
    const single = known.get(ids) ?? (yield* singleCodes(offsets, ids, byId))
    known.set(ids, single)
    return single
  }
  return function* (rule) {
    const parts: RulePart[] = []
    for (const [p, { code, features }] of rule.parts.entries()) {
      const columns = columnsOf(population, features)
      const only = onlyDictionary(columns)
      if (code === 'exact' && !rule.unordered && only !== undefined) {
        const byId = identities.get(only) ?? identity(only.size)
        identities.set(only, byId)
        parts.push({
          columns: columns.map(({ offsets, ids, single }) => ({ offsets, ids, byId, single })),
          // Both say -1 where there is nothing.
          single: columns.length === 1 ? columns[0]!.single : undefined,
          limit: Math.max(1, only.size),
          hashes: () => unpaced(textHashes(only)),
        })
        continue
      }
      const key = groupKey(population, rule, p)
      const group = groups.get(key) ?? (yield* codeGroup(population, shapeOf(key, rule), hashed))
      groups.set(key, group)
      const coded: RulePart['columns'][number][] = []
      for (const column of columns) {
        const { offsets, ids, dictionary } = column
        const number = dictionaries.indexOf(dictionary)
        const byId = group.byId[group.values.findIndex((v) => v.code === code && v.dictionary === number)]!
        coded.push({ offsets, ids, byId, single: rule.unordered ? undefined : yield* singleOf(column, byId) })
      }
      parts.push({
        columns: coded,
        single: coded.length === 1 ? coded[0]!.single : undefined,
        limit: group.limit,
        hashes: () => hashesOf(group),
      })
    }
    return parts
  }
}

/** With more codes a value than this, most records have several. */
const MOST_CODES = 1.25
/** Records between two steps. */
const RECORDS_AT_ONCE = 1 << 14

function* singleCodes(offsets: Int32Array, ids: Int32Array, byId: IdCodes): Steps<Int32Array> {
  const single = new Int32Array(offsets.length - 1)
  for (let from = 0; from < single.length; from += RECORDS_AT_ONCE) {
    takeSingles(offsets, ids, byId, from, Math.min(single.length, from + RECORDS_AT_ONCE), single)
    yield
  }
  return single
}

/** Those of records `from .. to`. */
function takeSingles(
  offsets: Int32Array,
  ids: Int32Array,
  { offsets: starts, codes }: IdCodes,
  from: number,
  to: number,
  single: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const at = offsets[i]!
    const values = offsets[i + 1]! - at
    if (values !== 1) {
      single[i] = values === 0 ? NO_CODE : SEVERAL_CODES
      continue
    }
    const first = starts[ids[at]!]!
    const count = starts[ids[at]! + 1]! - first
    single[i] = count === 1 ? codes[first]! : count === 0 ? NO_CODE : SEVERAL_CODES
  }
}

function onlyDictionary(columns: readonly Column[]): Dictionary | undefined {
  const dictionaries = new Set(columns.map(({ dictionary }) => dictionary))
  return dictionaries.size === 1 ? [...dictionaries][0] : undefined
}

function identity(size: number): IdCodes {
  const offsets = ascending(size + 1)
  return { offsets, codes: offsets.subarray(0, size) }
}

function hashesOf({ hashes }: CodeGroup): Uint32Array {
  if (hashes === undefined) throw new RangeError('Codes were worked out without hashes of their texts')
  return hashes
}
