import { findPlace } from './find-place.ts'
import { findRole } from './find-role.ts'
import { findCalendar } from './header-calendar.ts'
import { targetOfWord } from './header-words.ts'
import { SYNONYMS } from './synonyms.ts'
import type { FieldTarget } from '../targets.ts'

let words: ReadonlyMap<string, FieldTarget> | undefined

/** What a header key stands for by itself, without the columns beside it; undefined where only they or the values can tell. */
export function targetOfKey(key: string): FieldTarget | undefined {
  words ??= new Map(
    SYNONYMS.flatMap(({ target, headers }) => headers.split(' ').map((word) => [word, target])),
  )
  return words.get(key) ?? findCalendar(key)?.target ?? findRole(key) ?? findPlace(key) ?? targetOfWord(key)
}
