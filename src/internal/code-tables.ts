import type { CodeDictionary } from './code-array.ts'
import type { Steps } from './pace.ts'
import { sharedInt32 } from './shared-arrays.ts'

/** A number of each string of a dictionary, under the name of what it says. */
export type CodeTable = readonly [name: string, table: Int32Array]

/** Several kernels, and training and the run after it, look at one dictionary: they share its tables, and the processor's cache holds them once. */
const made = new WeakMap<CodeDictionary, Map<string, Int32Array>>()

/**
 * The table of a name, made once for a dictionary, in steps; of a large one in memory that threads share.
 *
 * @param fill writes the table for the strings `from .. to`
 */
export function* codeTable(
  dictionary: CodeDictionary,
  name: string,
  fill: (table: Int32Array, from: number, to: number) => void,
): Steps<Int32Array> {
  let own = made.get(dictionary)
  if (own === undefined) made.set(dictionary, (own = new Map()))
  const known = own.get(name)
  if (known !== undefined) return known
  const size = dictionary.offsets.length - 1
  const table = sharedInt32(size)
  for (let from = 0; from < size; from += AT_ONCE) {
    if (from > 0) yield
    fill(table, from, Math.min(size, from + AT_ONCE))
  }
  own.set(name, table)
  return table
}

/** Strings between two steps. */
const AT_ONCE = 1 << 13

/** All tables made so far, for another thread. */
export const codeTablesOf = (dictionary: CodeDictionary): readonly CodeTable[] => [
  ...(made.get(dictionary) ?? []),
]

/** Takes tables that another thread made of the same dictionary. */
export function adoptCodeTables(dictionary: CodeDictionary, tables: readonly CodeTable[]): void {
  made.set(dictionary, new Map([...tables, ...codeTablesOf(dictionary)]))
}
