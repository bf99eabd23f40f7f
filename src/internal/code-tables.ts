import type { CodeDictionary } from './code-array.ts'
import { sharedInt32 } from './shared-arrays.ts'

/** A number of each string of a dictionary, under the name of what it says. */
export type CodeTable = readonly [name: string, table: Int32Array]

/** Several kernels, and training and the run after it, look at one dictionary: they share its tables, and the processor's cache holds them once. */
const made = new WeakMap<CodeDictionary, Map<string, Int32Array>>()

/**
 * The table of a name, made once for a dictionary; of a large one in memory that threads share.
 *
 * @param fill writes the table
 */
export function codeTable(
  dictionary: CodeDictionary,
  name: string,
  fill: (table: Int32Array) => void,
): Int32Array {
  const own = made.get(dictionary) ?? new Map<string, Int32Array>()
  made.set(dictionary, own)
  let table = own.get(name)
  if (table === undefined) {
    table = sharedInt32(dictionary.offsets.length - 1)
    fill(table)
    own.set(name, table)
  }
  return table
}

/** All tables made so far, for another thread. */
export const codeTablesOf = (dictionary: CodeDictionary): readonly CodeTable[] => [
  ...(made.get(dictionary) ?? []),
]

/** Takes tables that another thread made of the same dictionary. */
export function adoptCodeTables(dictionary: CodeDictionary, tables: readonly CodeTable[]): void {
  made.set(dictionary, new Map([...tables, ...codeTablesOf(dictionary)]))
}
