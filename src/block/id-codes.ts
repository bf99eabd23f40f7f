import { ascending } from '../internal/ascending.ts'
import { Dictionary } from '../encode/dictionary.ts'
import type { KeyCode } from '../encode/key-code.ts'
import { KEY_CODES } from '../encode/key-codes.ts'
import type { Column, Population } from '../encode/population.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import type { Steps } from '../internal/pace.ts'
import type { BlockingRule } from './rule.ts'

/** Codes of every dictionary id, distinct: id has `codes[offsets[id] .. offsets[id + 1]]`. */
export interface IdCodes {
  readonly offsets: Int32Array
  readonly codes: Int32Array
}

export const NO_CODE = -1
export const SEVERAL_CODES = -2

/** One part of a rule over a population: the columns it looks at, each with the codes of its values. */
export interface RulePart {
  readonly columns: readonly {
    readonly offsets: Int32Array
    readonly ids: Int32Array
    readonly byId: IdCodes
  }[]
  /**
   * Each record's only code, {@link NO_CODE} where it has none, {@link SEVERAL_CODES} where the columns have to be asked;
   * undefined where most records have several.
   */
  readonly single: Int32Array | undefined
  /** Codes are below this. */
  readonly limit: number
  /** The text of each code. */
  readonly texts: () => readonly string[]
}

/**
 * The parts of a run's rules. A code is worked out once for each distinct value, whatever the number of rules and
 * columns that use it. Codes are numbered apart for each kind of code and set of dictionaries, so that numbers stay
 * small; those of an unordered rule together, so that its parts can be exchanged.
 *
 * @param asked all parts that will be asked for: columns share dictionaries, and no code is worked out that no column needs
 */
export function createRuleParts(
  population: Population,
  asked: readonly Pick<BlockingRule, 'parts'>[],
): (rule: BlockingRule) => Steps<RulePart[]> {
  const numbers = new Map<Dictionary, number>()
  const numberOf = (dictionary: Dictionary): number => {
    const number = numbers.get(dictionary) ?? numbers.size
    numbers.set(dictionary, number)
    return number
  }
  const needing = (code: KeyCode, dictionary: Dictionary): readonly Column[] => {
    const parts = asked.flatMap((rule) => rule.parts.filter((part) => part.code === code))
    const columns = parts.flatMap(({ features }) => features.flatMap((f) => population.columns.get(f) ?? []))
    return [...new Set(columns)].filter((column) => column.dictionary === dictionary)
  }
  const interners = new Map<string, Dictionary>()
  const encoded = new Map<string, IdCodes>()
  const singles = new Map<IdCodes, Map<Int32Array, Int32Array>>()
  function* singleOf([first, ...others]: RulePart['columns']): Steps<Int32Array | undefined> {
    if (first === undefined || others.length > 0) return undefined
    const { offsets, ids, byId } = first
    if (byId.codes.length > MOST_CODES * byId.offsets.length) return undefined
    const known = singles.get(byId) ?? new Map<Int32Array, Int32Array>()
    singles.set(byId, known)
    const single = known.get(ids) ?? (yield* singleCodes(offsets, ids, byId))
    known.set(ids, single)
    return single
  }
  return function* (rule) {
    const columns = rule.parts.map(({ features }) =>
      features.flatMap((feature) => population.columns.get(feature) ?? []),
    )
    const group = (parts: readonly number[]): string => {
      const codes = new Set(parts.map((p) => rule.parts[p]!.code))
      const dictionaries = new Set(parts.flatMap((p) => columns[p]!.map((c) => numberOf(c.dictionary))))
      return `${[...codes].sort().join()}:${[...dictionaries].sort((a, b) => a - b).join()}`
    }
    const whole = group([...rule.parts.keys()])
    const parts: {
      readonly interner: Dictionary
      readonly columns: RulePart['columns']
      readonly single?: Int32Array | undefined
    }[] = []
    for (const [p, { code }] of rule.parts.entries()) {
      const key = rule.unordered ? whole : group([p])
      const only = onlyDictionary(columns[p]!)
      // The values of one dictionary as they are: their codes are their ids.
      if (code === 'exact' && !rule.unordered && only !== undefined) {
        const byId = encoded.get(key) ?? identity(only.size)
        encoded.set(key, byId)
        parts.push({
          interner: only,
          columns: columns[p]!.map(({ offsets, ids }) => ({ offsets, ids, byId })),
          // Both say -1 where there is nothing.
          single: columns[p]!.length === 1 ? columns[p]![0]!.single : undefined,
        })
        continue
      }
      const interner = interners.get(key) ?? new Dictionary()
      interners.set(key, interner)
      const coded: RulePart['columns'][number][] = []
      for (const { offsets, ids, dictionary } of columns[p]!) {
        const own = `${key} ${code} ${numberOf(dictionary)}`
        const byId =
          encoded.get(own) ?? (yield* encode(code, dictionary, needing(code, dictionary), interner))
        encoded.set(own, byId)
        coded.push({ offsets, ids, byId })
      }
      parts.push({ interner, columns: coded })
    }
    const made: RulePart[] = []
    for (const { interner, columns: of, single } of parts)
      made.push({
        columns: of,
        single: rule.unordered ? undefined : (single ?? (yield* singleOf(of))),
        limit: Math.max(1, interner.size),
        texts: () => interner.strings,
      })
    return made
  }
}

/** With more codes a value than this, most records have several. */
const MOST_CODES = 1.25
/** Records between two steps, less one. */
const RECORDS_AT_ONCE = (1 << 14) - 1

function* singleCodes(
  offsets: Int32Array,
  ids: Int32Array,
  { offsets: starts, codes }: IdCodes,
): Steps<Int32Array> {
  const single = new Int32Array(offsets.length - 1)
  for (let i = 0; i < single.length; i++) {
    if ((i & RECORDS_AT_ONCE) === RECORDS_AT_ONCE) yield
    const [from, to] = [offsets[i]!, offsets[i + 1]!]
    if (to - from !== 1) {
      single[i] = from === to ? NO_CODE : SEVERAL_CODES
      continue
    }
    const first = starts[ids[from]!]!
    const count = starts[ids[from]! + 1]! - first
    single[i] = count === 1 ? codes[first]! : count === 0 ? NO_CODE : SEVERAL_CODES
  }
  return single
}

function onlyDictionary(columns: readonly Column[]): Dictionary | undefined {
  const dictionaries = new Set(columns.map(({ dictionary }) => dictionary))
  return dictionaries.size === 1 ? [...dictionaries][0] : undefined
}

function identity(size: number): IdCodes {
  const offsets = ascending(size + 1)
  return { offsets, codes: offsets.subarray(0, size) }
}

/** Values between two steps, less one. */
const AT_ONCE = 63

/** The codes of the values that the columns hold. */
function* encode(
  code: KeyCode,
  dictionary: Dictionary,
  columns: readonly Column[],
  interner: Dictionary,
): Steps<IdCodes> {
  const codesOf = KEY_CODES[code]
  const offsets = new Int32Array(dictionary.size + 1)
  const codes = new GrowableInt32(dictionary.size)
  let texts: string[] = []
  for (let id = 0; id < dictionary.size; id++) {
    if ((id & AT_ONCE) === 0) {
      yield
      texts = dictionary.texts(id, Math.min(dictionary.size, id + AT_ONCE + 1))
    }
    const isHeld = columns.some(({ counts: [left, right] }) => left[id]! > 0 || right[id]! > 0)
    for (const text of isHeld ? codesOf(texts[id & AT_ONCE]!) : []) {
      const code = interner.intern(text)
      let at = offsets[id]!
      while (at < codes.length && codes.at(at) !== code) at++
      if (at === codes.length) codes.push(code)
    }
    offsets[id + 1] = codes.length
  }
  return { offsets, codes: codes.toArray() }
}
