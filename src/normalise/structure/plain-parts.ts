/** Names in parts of one plain Latin word each, as nearly all names of large registries are: put together from tokens that stay with their words. */
import { mayJoin } from './compound-names.ts'
import type { NamePart, PartRole } from '../../record/types.ts'
import { MAY_BE_BURMESE_TITLES } from './structure-titles.ts'
import { readingOf, tokenFacts } from './token-facts.ts'
import type { NameToken, StructuredName } from '../types.ts'

/** Roles that are taken as they are given. */
const SURE: ReadonlySet<PartRole> = new Set<PartRole>(['given', 'family', 'father', 'grandfather', 'mother'])
const LONGEST = 32

/**
 * @param parts In the order of a name.
 * @returns The name, as the general way would give it; undefined where some part may be more than one word.
 */
export function plainParts(parts: readonly NamePart[]): StructuredName | undefined {
  const tokens: NameToken[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const token = tokenOf(part)
    if (token === undefined) return undefined
    const before = parts[at - 1]
    if (before?.role === part.role && mayJoin(tokenFacts(before.text), tokenFacts(part.text)))
      return undefined
    tokens.push(token)
  }
  return { tokens, titles: [], script: 'Latin', flags: [] }
}

function tokenOf({ text, role }: NamePart): NameToken | undefined {
  if (!SURE.has(role) || !isPlainWord(text)) return undefined
  const facts = tokenFacts(text)
  for (const token of facts.parts) if (token.role === role) return token
  const { isTitlePrefix, isTitleSuffix, titleKey, pieces, script } = facts
  if (isTitlePrefix || isTitleSuffix || pieces !== undefined || MAY_BE_BURMESE_TITLES.has(titleKey))
    return undefined
  const position = role === 'given' || role === 'family' ? role : undefined
  const { native, latin } = readingOf(facts, script, undefined, position)
  const token: NameToken = { written: text, native, script, latin, role, confidence: 1 }
  facts.parts.push(token)
  return token
}

function isPlainWord(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST) return false
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) | 0x20
    if (letter < 0x61 || letter > 0x7a) return false
  }
  return true
}
