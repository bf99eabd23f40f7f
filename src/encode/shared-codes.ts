import type { CodeDictionary } from '../internal/code-array.ts'
import { adoptCodeTables, type CodeTable, codeTablesOf } from '../internal/code-tables.ts'
import { toShared } from '../internal/shared-arrays.ts'
import { dictionariesOf, type Population } from './population.ts'

/** What one thread has worked out of the dictionaries of a population, as a message to another one: nothing of it is copied. */
export type SharedCodes = readonly (
  | { readonly codes: CodeDictionary; readonly tables: readonly CodeTable[] }
  | undefined
)[]

/** Of each dictionary its code points and their tables, where they are made. */
export function shareCodes(population: Population): SharedCodes {
  return dictionariesOf(population).map((dictionary) => {
    const codes = dictionary.madeCodes
    return codes && toShared({ codes, tables: codeTablesOf(codes) })
  })
}

/** Takes what another thread has worked out of the same population. */
export function adoptCodes(population: Population, shared: SharedCodes): void {
  for (const [n, dictionary] of dictionariesOf(population).entries()) {
    const message = shared[n]
    if (message === undefined || dictionary.madeCodes !== undefined) continue
    dictionary.adoptCodes(message.codes)
    adoptCodeTables(message.codes, message.tables)
  }
}
