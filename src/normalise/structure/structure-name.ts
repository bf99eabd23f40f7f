/**
 * A written name understood: words, titles off, particles marked, a role with a confidence for each word. No culture
 * is assumed where nothing points to one; a role is a hint for the comparison, never a filter.
 * Conventions from the naming-practice literature (Arab, Somali and Ethiopian ancestor chains; surname first in East
 * Asia and Hungary; East Slavic patronymics; two Iberian surnames).
 */
import { InputError } from '../../record/errors.ts'
import { fullName } from '../../data/abbreviated-names.ts'
import { generationMarks } from '../../data/generation-marks.ts'
import { letterRun, lettersNamed } from '../../data/letter-names.ts'
import { spelledInitials } from '../../data/spelled-initials.ts'
import type { Name, NamePart, PartRole } from '../../record/types.ts'
import { joinCompounds } from './compound-names.ts'
import { assignRoles, type RoleGuess, type RoleToken } from './structure-roles.ts'
import { plainParts } from './plain-parts.ts'
import type { NamePosition } from '../romanise/han/han-position.ts'
import { onyomiOfWords, type Piece } from './structure-split.ts'
import { type KeptWord, withoutTitles } from './structure-titles.ts'
import { nameWords, type NameWord } from './structure-words.ts'
import { readingOf, splitsOf, tokenFacts } from './token-facts.ts'
import type { NameHint, NameToken, Script, StructuredName } from '../types.ts'

/**
 * Understands a name in any script: its words with their roles and their readings in Latin letters, its titles, and other ways to read it.
 *
 * @param name A name as written, or with parts kept apart by its source. Any length; the first 512 units count.
 * @param hint Language and country where known; `name.language` is used when no language is given.
 * @throws {InputError} `not-a-name`, `bad-hint`
 * @returns Tokens in the order written, in NFKC, each with its romanisations. Empty for text without letters.
 *
 * @example
 * ```ts
 * import { structureName } from 'kinmatch/names'
 *
 * const { tokens, titles } = structureName('Dr. Amina al-Sayed')
 * titles //=> ['dr']
 * tokens.map((token) => token.role).includes('particle') //=> true
 * ```
 */
export function structureName(name: Name | string, hint?: NameHint): StructuredName {
  if (hint !== undefined && !isHint(hint))
    throw new InputError('bad-hint', "a hint is an object with a language or a country: { language: 'ar' }")
  if (typeof name === 'string') return build(nameWords(name), hint, undefined)
  if (typeof name !== 'object' || name === null)
    throw new InputError(
      'not-a-name',
      'structureName takes a name: a string, or an object with `full` or `parts`',
    )
  const language = hint?.language ?? name.language
  const full: NameHint | undefined = language === undefined ? hint : { ...hint, language }
  const parts = name.parts?.filter((part) => part.text.trim() !== '') ?? []
  if (parts.length === 0) return build(nameWords(name.full ?? ''), full, undefined)
  const ordered = withoutFatherAgain(inOrder(parts))
  const plain = full === undefined ? plainParts(ordered) : undefined
  if (plain !== undefined) return plain
  const roles: PartRole[] = []
  const words: NameWord[] = []
  let flags: StructuredName['flags'] = []
  for (const part of ordered) {
    const found = nameWords(part.text)
    flags = [...new Set([...flags, ...found.flags])]
    for (const word of found.words) {
      words.push(word.place === 'before-comma' ? { ...word, place: 'plain' } : word)
      roles.push(part.role)
    }
  }
  return build({ words, flags }, full, roles)
}

const PART_ORDER: readonly PartRole[] = [
  'title',
  'kunya',
  'given',
  'nickname',
  'unknown',
  'father',
  'grandfather',
  'mother',
  'particle',
  'family',
  'clan',
  'nisba',
  'generation',
]

const PLACE_OF: Readonly<Record<PartRole, number>> = /* @__PURE__ */ Object.fromEntries(
  PART_ORDER.map((role, place) => [role, place]),
) as Record<PartRole, number>

/** Given names first, surnames last, whatever order the columns had. */
function inOrder(parts: readonly NamePart[]): readonly NamePart[] {
  for (let at = 1; at < parts.length; at++)
    if (PLACE_OF[parts[at - 1]!.role] > PLACE_OF[parts[at]!.role])
      return parts.toSorted((a, b) => PLACE_OF[a.role] - PLACE_OF[b.role])
  return parts
}

/**
 * Where nobody has a surname the father's name stands in its column as well (Ghulam, son of Faiz, as `FAIZ GHULAM`): said twice it is one
 * fact, and that others have another surname is none.
 */
function withoutFatherAgain(parts: readonly NamePart[]): readonly NamePart[] {
  const family = parts.find(({ role }) => role === 'family')
  if (family === undefined || !parts.some(({ role }) => role === 'given')) return parts
  const text = foldedText(family)
  const isAgain = parts.some(
    (part) => (part.role === 'father' || part.role === 'grandfather') && foldedText(part) === text,
  )
  return isAgain ? parts.filter((part) => part !== family) : parts
}

const foldedText = ({ text }: NamePart): string => text.trim().toLowerCase()

function build(
  input: { readonly words: readonly NameWord[]; readonly flags: StructuredName['flags'] },
  hint: NameHint | undefined,
  given: readonly PartRole[] | undefined,
): StructuredName {
  const titles: string[] = []
  const kept = joinCompounds(withoutTitles(input.words, given, titles))
  if (kept.length === 1) {
    const only = kept[0]!
    if (only.role === undefined) {
      const readings = splitsOf(only.facts, hint)
      const [best, ...others] = readings.map((r) => ({
        ...assemble(kept, r.pieces, titles, input.flags, r.hint, readings.length > 1),
        ...(r.share < 1 ? { share: r.share } : undefined),
        ...(r.language === undefined ? undefined : { readAs: r.language }),
      }))
      if (best !== undefined) return others.length > 0 ? { ...best, alternatives: others } : best
    }
  }
  const foreign = kept.some((k) => k.word.dotJoined)
  const name = assemble(kept, undefined, titles, input.flags, hint, foreign)
  const readings =
    given === undefined
      ? onyomiOfWords(
          kept.map((k) => k.facts),
          hint,
        )
      : []
  if (readings.length === 0) return name
  const alternatives = readings.map(({ pieces, language, share, hint: own }) => {
    const parts = kept.map((k, at) => ({ ...k, role: pieces[at]!.role }))
    return {
      ...assemble(parts, undefined, titles, input.flags, own, foreign),
      share,
      ...(language === undefined ? undefined : { readAs: language }),
    }
  })
  return { ...name, alternatives }
}

/** @param split The pieces of the only word, where it is an East Asian name without spaces. */
function assemble(
  words: readonly KeptWord[],
  split: readonly Piece[] | undefined,
  titles: readonly string[],
  flags: StructuredName['flags'],
  hint: NameHint | undefined,
  foreign: boolean,
): StructuredName {
  const tokens: RoleToken[] = []
  for (let at = 0; at < words.length; at++) {
    const { word, role, facts } = words[at]!
    const { script } = facts
    const { place, dotted } = word
    const sure = role !== undefined ? 1 : 0.85
    if (split !== undefined) {
      for (const piece of split) {
        tokens.push({ facts: tokenFacts(piece.text), script, role: role ?? piece.role, place, dotted, sure })
      }
    } else if (facts.pieces !== undefined) {
      for (const piece of facts.pieces) tokens.push({ facts: piece, script, role, place, dotted, sure })
    } else {
      const letters = at + 1 < words.length ? letterRun(facts.text, script) : undefined
      if (letters === undefined) tokens.push({ facts, script, role, place, dotted, sure })
      else
        for (const letter of letters)
          tokens.push({ facts: tokenFacts(letter), script, role, place, dotted: true, sure })
    }
  }
  const script = mainScript(tokens)
  const roles = assignRoles(tokens, script, hint)
  const isMixed = script === 'Mixed' || tokens.some((t) => t.script === 'Mixed')
  return {
    tokens: tokens.map((t, i) =>
      finish(t, roles[i]!, hint, foreign, i + 1 < tokens.length || (i > 1 && isLetter(tokens[i - 1]!))),
    ),
    titles,
    script,
    flags: isMixed ? [...flags, 'mixed-script' as const] : flags,
  }
}

/** Behind it the last word may be a letter as well, as in Nepali surnames (के सी: K. C.). */
function isLetter({ facts, script }: RoleToken): boolean {
  return script !== 'Latin' && lettersNamed(facts.text, script) !== undefined
}

function finish(
  token: RoleToken,
  guess: RoleGuess,
  hint: NameHint | undefined,
  foreign: boolean,
  mayBeLetter: boolean,
): NameToken {
  const { native, latin } = readingOf(token.facts, token.script, hint, positionOf(token, guess, foreign))
  const letters =
    mayBeLetter && token.script !== 'Latin' ? lettersNamed(token.facts.text, token.script) : undefined
  const dotted =
    letters !== undefined
      ? [...new Set([...letters, ...latin])]
      : token.dotted
        ? readDotted(token.script, latin)
        : undefined
  return {
    written: token.facts.text,
    native,
    script: token.script,
    latin: markOf(token, guess) ?? dotted ?? latin,
    role: guess.role,
    confidence: guess.confidence,
  }
}

/** A mark of generation in another script is read as the Latin one. */
function markOf({ facts, script }: RoleToken, { role }: RoleGuess): readonly string[] | undefined {
  const mark = role === 'generation' && script !== 'Latin' ? generationMarks().get(facts.titleKey) : undefined
  return mark === undefined ? undefined : [mark]
}

/** What a word with a dot is short for: a letter written out, or a name; undefined where it is neither. */
function readDotted(script: Script, latin: readonly string[]): readonly string[] | undefined {
  if (script === 'Latin') {
    const full = fullName(latin[0] ?? '')
    return full === undefined ? undefined : [full, ...latin]
  }
  const initials = spelledInitials(latin)
  return initials.length > 0 ? initials : undefined
}

/** Readings of East Asian characters depend on the part of the name; a word between separators is a transcription. */
function positionOf(token: RoleToken, guess: RoleGuess, foreign: boolean): NamePosition | undefined {
  if (token.role === 'family' || token.role === 'given') return token.role
  if (foreign) return 'transcribed'
  return token.script === 'Han' && (guess.role === 'family' || guess.role === 'given')
    ? guess.role
    : undefined
}

/** The script of most tokens; Latin loses ties, since a stray Latin initial says little. */
function mainScript(tokens: readonly RoleToken[]): Script {
  const first = tokens[0]?.script
  if (first === undefined) return 'Other'
  if (tokens.every((t) => t.script === first)) return first
  const count = new Map<Script, number>()
  for (const t of tokens) count.set(t.script, (count.get(t.script) ?? 0) + t.facts.text.length)
  let best: Script = 'Other'
  let most = 0
  for (const [script, n] of count) {
    if (n > most || (n === most && best === 'Latin')) {
      best = script
      most = n
    }
  }
  return best
}

const isHint = (hint: NameHint): boolean =>
  typeof hint === 'object' &&
  hint !== null &&
  [hint.language, hint.country].every((text) => text === undefined || typeof text === 'string')
