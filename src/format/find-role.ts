import type { RelationRole } from '../record/types.ts'
import { ROLE_WORDS } from './synonyms.ts'
import type { FieldTarget } from './targets.ts'
import { targetOfWord } from './header-words.ts'

const SHAPE = /^(?:nameof|namesof)?(.+?)\d{0,2}(?:name|names|fullname)?$/

/** The relative that a header key names ("mothername", "parent1name", "spouses"), or undefined. */
export function findRole(key: string): FieldTarget | undefined {
  const word = SHAPE.exec(key)?.[1] ?? ''
  const role = roleOfWord(word)
  return role && `relative.${role}`
}

/** The role that a word of some language stands for, in the singular or the plural, or undefined. */
export function roleOfWord(word: string): RelationRole | undefined {
  for (const [role, words] of Object.entries(ROLE_WORDS)) {
    if (words.split(' ').includes(word)) return role as RelationRole
  }
  const target = targetOfWord(word)
  return target?.startsWith('relative.') ? (target.slice('relative.'.length) as RelationRole) : undefined
}
