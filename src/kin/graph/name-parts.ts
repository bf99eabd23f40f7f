/** Names of a person in a family's graph taken apart: given names, family names, and the ancestors that they name. */
import { jaroWinkler } from '../../compare/text/jaro-winkler.ts'
import { nameValue } from '../../encode/names/name-value.ts'
import { structureName } from '../../normalise/structure/structure-name.ts'
import type { NameToken } from '../../normalise/types.ts'
import type { Name, RelationRole } from '../../record/types.ts'

/** What the names of one person say, all of them together. */
export interface NameParts {
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** Words behind the first given name where no source said what they are: fathers' or family names in other records. */
  readonly behind: readonly string[]
  readonly ancestors: readonly { readonly role: RelationRole; readonly text: string }[]
  /** By name: its first words, given names first. */
  readonly chains: readonly (readonly string[])[]
}

/** @param ownerFamily family names of the record's focal person, by which a relative's words are known to be one */
export function namePartsOf(names: readonly Name[], ownerFamily: readonly string[]): NameParts {
  const all = names.filter((name) => nameValue(name) !== '').map((name) => splitName(name, ownerFamily))
  const ancestors = all.flatMap((p) => p.ancestors)
  return {
    given: [...new Set(all.flatMap((p) => p.given))],
    family: [...new Set(all.flatMap((p) => p.family))],
    behind: [...new Set(all.flatMap((p) => p.behind))],
    chains: all.flatMap((p) => p.chains),
    ancestors: ancestors.filter(
      (a, at) => ancestors.findIndex((b) => b.role === a.role && b.text === a.text) === at,
    ),
  }
}

const ANCESTORS: Readonly<Partial<Record<string, RelationRole>>> = {
  father: 'father',
  grandfather: 'grandparent',
  mother: 'mother',
}

/** How sure the reading of a role must be to make an ancestor of a token. */
const SURE = 0.65

/** Jaro-Winkler similarity from which a word is taken for the owner's family name with a slip. */
const SPELT_LIKE = 0.85
const MAX_WORDS = 8

/**
 * A name taken apart. A word is family where the source or the reading says so, or where the record's focal person
 * is called so too.
 */
function splitName(name: Name, ownerFamily: readonly string[]): NameParts {
  const given: string[] = []
  const family: string[] = []
  const ancestors: { role: RelationRole; text: string }[] = []
  const known = ownerFamily.flatMap((text) => text.toLowerCase().split(/[\s-]+/, MAX_WORDS))
  const isKnown = (word: string): boolean => known.some((k) => jaroWinkler(k, word) >= SPELT_LIKE)
  const { tokens } = structureName(name)
  for (const token of tokens) {
    const ancestor = token.confidence >= SURE ? ANCESTORS[token.role] : undefined
    if (ancestor !== undefined) ancestors.push({ role: ancestor, text: token.written })
    else if (token.role === 'family' || token.role === 'clan' || token.role === 'nisba')
      family.push(token.written)
    else if (
      (token.role === 'unknown' || token.role === 'particle' || token.role === 'father') &&
      given.length > 0 &&
      (family.length > 0 || token.role === 'particle' || isKnown(token.written.toLowerCase()))
    )
      family.push(token.written)
    else if (token.role !== 'generation' && token.role !== 'title') given.push(token.written)
  }
  return {
    given: given.length > 0 ? [given.join(' ')] : [],
    family: family.length > 0 ? [family.join(' ')] : [],
    behind: name.parts === undefined ? given.slice(1) : [],
    ancestors,
    chains: [chainOf(tokens)],
  }
}

/** The person, the father and his father; further words are hardly ever listed as relatives. */
const GENERATIONS = 3

function chainOf(tokens: readonly NameToken[]): readonly string[] {
  const words = tokens.filter(({ role }) => role !== 'particle' && role !== 'title' && role !== 'generation')
  // A family name in front says that what follows is given.
  if (words[0]?.role === 'family' && words[0].confidence >= SURE) return []
  return words.slice(0, GENERATIONS).map(({ written }) => written)
}
