import { cleanText } from '../../normalise/text/clean-text.ts'
import { structureName } from '../../normalise/structure/structure-name.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { isMissing } from '../../record/missing.ts'
import type { Name, NamePart, PartRole } from '../../record/types.ts'

// Control characters, which cleaned text cannot hold.
const LANGUAGE = '\u001e'
const PART = '\u001f'
const ROLE = '\u001d'
/** What stands behind a role: another one of that role and name; one whom the record does not list itself. */
const AGAIN = '\u001c'
const DERIVED = '\u001b'

/**
 * A name as one canonical string, so that a dictionary can hold it: cleaned and in lower case, in its own script,
 * parts kept apart with their roles. Empty for a name without text, or of "unknown" and the like: two people are not alike by it, nor
 * is anybody else another.
 */
export function nameValue(name: Name): string {
  const parts = (name.parts ?? []).map(({ text, role }) => ({ text: said(text), role }))
  const known = parts.filter((part) => part.text !== '')
  const text =
    known.length > 0
      ? known.map(({ text: t, role }) => `${PART}${role}=${t}`).join('')
      : said(name.full ?? '')
  if (text === '') return ''
  return name.language === undefined ? text : `${cleanText(name.language)}${LANGUAGE}${text}`
}

/** Cleaned, in lower case; which words are missing values depends on their case. */
function said(written: string): string {
  const text = cleanText(written)
  return isMissing(text) ? '' : text.toLowerCase()
}

/**
 * A listed relative as one value: the role, and the name as {@link nameValue} gives it.
 *
 * @param again A second one of that role and name in one list: another person, so another value.
 */
export function mentionValue(role: string, name: string, again = false): string {
  return `${role}${again ? AGAIN : ''}${ROLE}${name}`
}

/** The same of somebody whom the record does not list, and who follows from its household. */
export function derivedMention(role: string, name: string): string {
  return `${role}${DERIVED}${ROLE}${name}`
}

/** A value that {@link mentionValue} or {@link derivedMention} made, read. */
export interface Mention {
  readonly role: string
  readonly name: string
  readonly isDerived: boolean
}

export function mentionOf(value: string): Mention {
  const at = Math.max(0, value.indexOf(ROLE))
  const mark = value[at - 1]
  const end = mark === AGAIN || mark === DERIVED ? at - 1 : at
  return { role: value.slice(0, end), name: value.slice(at + 1), isDerived: mark === DERIVED }
}

/** The structured name of a value that {@link nameValue} or {@link mentionValue} made. */
export function structuredOf(mention: string): StructuredName {
  const value = mention.slice(mention.indexOf(ROLE) + 1)
  const at = value.indexOf(LANGUAGE)
  const hint = at < 0 ? undefined : { language: value.slice(0, at) }
  const text = at < 0 ? value : value.slice(at + 1)
  if (!text.startsWith(PART)) return structureName(text, hint)
  const parts: NamePart[] = []
  for (let from = PART.length; from <= text.length; ) {
    const next = text.indexOf(PART, from)
    const end = next < 0 ? text.length : next
    const equals = text.indexOf('=', from)
    const role = text.slice(from, equals) as PartRole
    // The text of a constant, which is told from others without looking at its letters.
    parts.push({ role: ROLES.get(role) ?? role, text: text.slice(equals + 1, end) })
    from = end + PART.length
  }
  return structureName({ parts }, hint)
}

const ROLES: ReadonlyMap<string, PartRole> = /* @__PURE__ */ new Map(
  (
    ['given', 'family', 'father', 'grandfather', 'mother', 'unknown'] as const satisfies readonly PartRole[]
  ).map((role) => [role, role]),
)
