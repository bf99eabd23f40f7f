/**
 * A parent as a child calls them, in a column of parents: `Mama Fatu`, `Papa Musa`, or only `Mama`, which names nobody. Papa and Mama are
 * given names as well (Papa Diop), so that what is written stays beside what is behind the word.
 */
import type { RelationRole } from '../../record/types.ts'

const CALLED: Readonly<Partial<Record<RelationRole, RegExp>>> = {
  mother:
    /^(?:mama|mamma|maman|mamá|mamãe|mãe|mum|mummy|mom|mommy|mother|mère|mamy|hooyo|umi)(?:\s+(?=\p{L})|$)/iu,
  father: /^(?:papa|papá|papai|pai|dad|daddy|father|père|aabo|baba)(?:\s+(?=\p{L})|$)/iu,
}
/** A sex in the wrong column: a row whose cells are shifted. */
const SIGN = /^[mf]$/i

/**
 * @param text a cell of parents, trimmed
 * @returns the names in it, best first; none where nobody is named; undefined where it stays what it is
 */
export function calledParent(text: string, role: RelationRole | undefined): readonly string[] | undefined {
  if (SIGN.test(text)) return []
  const word = role === undefined ? undefined : CALLED[role]?.exec(text)?.[0]
  if (word === undefined) return undefined
  const name = text.slice(word.length)
  return name === '' ? (BARE_NAMES.has(word.toLowerCase()) ? undefined : []) : [name, text]
}

/** Alone they are more often a name than a word. */
const BARE_NAMES: ReadonlySet<string> = new Set(['baba', 'mamy', 'umi'])
