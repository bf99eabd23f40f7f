/**
 * A written name understood: words, titles off, particles marked, a role with a confidence for each word. No culture
 * is assumed where nothing points to one; a role is a hint for the comparison, never a filter.
 * Conventions from the naming-practice literature (Arab, Somali and Ethiopian ancestor chains; surname first in East
 * Asia and Hungary; East Slavic patronymics; two Iberian surnames).
 */
import { isBurmese } from '../data/burmese-syllables.ts'
import { spelledInitials } from '../data/spelled-initials.ts'
import { titlePrefixes, titleSuffixes } from '../data/titles.ts'
import type { Name, NamePart, PartRole } from '../record/types.ts'
import { foldLatin } from './fold-latin.ts'
import { nativeForm } from './native-form.ts'
import { romanise } from './romanise.ts'
import { scriptOf } from './script.ts'
import { assignRoles, type RoleToken } from './structure-roles.ts'
import type { NamePosition } from './romanise/han-position.ts'
import { cjkReadings, type Piece, splitArticle } from './structure-split.ts'
import { nameWords, type NameWord } from './structure-words.ts'
import type { NameHint, NameToken, Script, StructuredName } from './types.ts'

/**
 * @param name A name as written, or with parts kept apart by its source. Any length; the first 512 units count.
 * @param hint Language and country where known; `name.language` is used when no language is given.
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
  if (typeof name === 'string') return build(nameWords(name), hint, undefined)
  const language = hint?.language ?? name.language
  const full: NameHint | undefined = language === undefined ? hint : { ...hint, language }
  const parts = name.parts?.filter((part) => part.text.trim() !== '') ?? []
  if (parts.length === 0) return build(nameWords(name.full ?? ''), full, undefined)
  const roles: PartRole[] = []
  const words: NameWord[] = []
  let flags: StructuredName['flags'] = []
  for (const part of inOrder(parts)) {
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

/** Given names first, surnames last, whatever order the columns had. */
function inOrder(parts: readonly NamePart[]): readonly NamePart[] {
  return PART_ORDER.flatMap((role) => parts.filter((part) => part.role === role))
}

function build(
  input: { readonly words: readonly NameWord[]; readonly flags: StructuredName['flags'] },
  hint: NameHint | undefined,
  given: readonly PartRole[] | undefined,
): StructuredName {
  const titles: string[] = []
  const kept = withoutTitles(input.words, given, titles)
  const only = kept.length === 1 ? (kept[0] as KeptWord) : undefined
  if (only !== undefined && only.role === undefined) {
    const readings = cjkReadings(only.word.text, scriptOf(only.word.text), hint)
    const [best, ...others] = readings.map((r) =>
      assemble([{ ...only, pieces: r.pieces }], titles, input.flags, r.hint, readings.length > 1),
    )
    if (best !== undefined) return others.length > 0 ? { ...best, alternatives: others } : best
  }
  return assemble(
    kept.map((k) => ({ ...k, pieces: undefined })),
    titles,
    input.flags,
    hint,
    kept.some((k) => k.word.dotJoined),
  )
}

function assemble(
  words: readonly (KeptWord & { readonly pieces: readonly Piece[] | undefined })[],
  titles: readonly string[],
  flags: StructuredName['flags'],
  hint: NameHint | undefined,
  foreign: boolean,
): StructuredName {
  const tokens: RoleToken[] = []
  for (const { word, role, pieces } of words) {
    const script = scriptOf(word.text)
    for (const piece of pieces ??
      splitArticle(word.text, script).map((text) => ({ text, role: undefined }))) {
      const known = role ?? piece.role
      tokens.push({
        text: piece.text,
        script,
        role: known,
        place: word.place,
        dotted: word.dotted,
        sure: role !== undefined ? 1 : 0.85,
      })
    }
  }
  const script = mainScript(tokens)
  const roles = assignRoles(tokens, script, hint)
  return {
    tokens: tokens.map((t, i) => finish(t, roles[i] as RoleGuess, hint, foreign)),
    titles,
    script,
    flags: tokens.some((t) => t.script === 'Mixed') ? [...flags, 'mixed-script' as const] : flags,
  }
}

type RoleGuess = ReturnType<typeof assignRoles>[number]

function finish(token: RoleToken, guess: RoleGuess, hint: NameHint | undefined, foreign: boolean): NameToken {
  const latin = romanise(token.text, token.script, hint, positionOf(token, guess, foreign))
  const initials = token.dotted && token.script !== 'Latin' ? spelledInitials(latin) : []
  return {
    written: token.text,
    native: nativeForm(token.text, token.script),
    script: token.script,
    latin: initials.length > 0 ? initials : latin,
    role: guess.role,
    confidence: guess.confidence,
  }
}

/** Readings of East Asian characters depend on the part of the name; a word between separators is a transcription. */
function positionOf(token: RoleToken, guess: RoleGuess, foreign: boolean): NamePosition | undefined {
  if (token.role === 'family' || token.role === 'given') return token.role
  if (foreign) return 'transcribed'
  return token.script === 'Han' && (guess.role === 'family' || guess.role === 'given')
    ? guess.role
    : undefined
}

interface KeptWord {
  readonly word: NameWord
  readonly role: PartRole | undefined
}

/** Takes titles off both ends, as long as one full word of a name stays. */
function withoutTitles(
  words: readonly NameWord[],
  roles: readonly PartRole[] | undefined,
  titles: string[],
): readonly KeptWord[] {
  const kept: KeptWord[] = words.map((word, i) => ({ word, role: roles?.[i] }))
  const full = (list: readonly KeptWord[]): number => list.filter((k) => k.word.text.length > 1).length
  while (kept.length > 1) {
    const first = kept[0] as KeptWord
    const key = titleKey(first.word.text)
    if (
      first.role !== 'title' &&
      !burmeseTitle(key, kept.slice(1)) &&
      !(
        titlePrefixes().has(key) &&
        full(kept.slice(1)) >= 1 &&
        (kept.length > 2 || first.word.dotted || sureTitle(key))
      )
    )
      break
    titles.push(key)
    kept.shift()
  }
  while (kept.length > 1) {
    const last = kept[kept.length - 1] as KeptWord
    const key = titleKey(last.word.text)
    if (!titleSuffixes().has(key) || (kept.length === 2 && !GENERATION.has(key))) break
    if (GENERATION.has(key)) kept[kept.length - 1] = { word: last.word, role: 'generation' }
    else {
      titles.push(key)
      kept.pop()
      continue
    }
    break
  }
  return kept
}

/** U, Daw, Ko, Ma and the like are titles only before Burmese names. */
const BURMESE: ReadonlySet<string> = new Set(['u', 'daw', 'ko', 'ma', 'maung', 'saw', 'bo', 'sao'])

function burmeseTitle(key: string, rest: readonly KeptWord[]): boolean {
  return BURMESE.has(key) && isBurmese(rest.map((k) => ({ latin: [k.word.text.toLowerCase()] })))
}

const GENERATION: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'junior',
  'senior',
  'filho',
  'neto',
  'hijo',
])
const SURE: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'mme', 'mlle', 'smt', 'shri'])

function sureTitle(key: string): boolean {
  return SURE.has(key)
}

function titleKey(text: string): string {
  const lower = text.toLowerCase()
  return scriptOf(text) === 'Latin' ? foldLatin(lower) || lower : lower
}

/** The script of most tokens; Latin loses ties, since a stray Latin initial says little. */
function mainScript(tokens: readonly RoleToken[]): Script {
  const count = new Map<Script, number>()
  for (const t of tokens) count.set(t.script, (count.get(t.script) ?? 0) + t.text.length)
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
