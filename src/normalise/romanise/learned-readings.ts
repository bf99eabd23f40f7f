/** The learned tables by language, decoded at first use, and the letters that they know. */
import { ARABIC_READINGS } from '../../data/readings-arabic.ts'
import { CYRILLIC_READINGS } from '../../data/readings-cyrillic.ts'
import { HEBREW_READINGS } from '../../data/readings-hebrew.ts'
import { PERSIAN_READINGS } from '../../data/readings-persian.ts'
import { type ContextTable, decodeContexts, readByContext } from './contextual-reading.ts'

export type LearnedLanguage = 'ar' | 'fa' | 'he' | 'ru'

const PACKED: Readonly<Record<LearnedLanguage, string>> = {
  ar: ARABIC_READINGS,
  fa: PERSIAN_READINGS,
  he: HEBREW_READINGS,
  ru: CYRILLIC_READINGS,
}

const tables = new Map<LearnedLanguage, ContextTable>()

/**
 * @param token A lower-case token of the language's script, with or without marks.
 * @param limit Most readings.
 * @returns Readings with the vowels that nobody wrote, likeliest first; none if a letter is unknown.
 */
export function learnedReadings(token: string, language: LearnedLanguage, limit: number): readonly string[] {
  let table = tables.get(language)
  if (!table) {
    table = decodeContexts(PACKED[language])
    tables.set(language, table)
  }
  return readByContext(token, table, limit)
}
