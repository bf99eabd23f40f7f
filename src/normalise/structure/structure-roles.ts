/**
 * Roles of the tokens of a name, with a confidence. Evidence in order of strength: the source's own parts, a comma,
 * capitals ("Amina DIALLO"), patronymic endings and joining particles, the culture that script or hint points to,
 * and at last the bare position.
 */
import type { PartRole } from '../../record/types.ts'
import type { TokenFacts } from './token-facts.ts'
import type { NameHint, Script } from '../types.ts'

export interface RoleToken {
  readonly facts: TokenFacts
  /** Of the word that it is a piece of. */
  readonly script: Script
  /** Role known beforehand, from the source's parts or from a split. */
  readonly role: PartRole | undefined
  readonly place: 'plain' | 'before-comma' | 'nickname'
  readonly dotted: boolean
  /** Confidence of `role`, 0 to 1. */
  readonly sure: number
}

export interface RoleGuess {
  readonly role: PartRole
  readonly confidence: number
}

/** How a culture orders a name. */
type Order = 'chain' | 'family-first' | 'unknown'

const CHAIN_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'so',
  'am',
  'ti',
  'om',
  'aa',
  'ckb',
  'ps',
  'my',
  'rhg',
  'dv',
  'is',
])
const CHAIN_COUNTRIES: ReadonlySet<string> = new Set(
  'SY IQ JO LB PS YE SA AE KW QA BH OM EG SD LY TN DZ MA MR SO ET ER DJ AF IS MV TD KM'.split(' '),
)
const FAMILY_FIRST: ReadonlySet<string> = new Set(['zh', 'yue', 'ja', 'ko', 'vi', 'hu', 'km'])
const FAMILY_FIRST_COUNTRIES: ReadonlySet<string> = new Set([
  'CN',
  'TW',
  'HK',
  'MO',
  'JP',
  'KR',
  'KP',
  'VN',
  'HU',
  'KH',
])
/** @returns One guess for each token, in the same order. */
export function assignRoles(
  tokens: readonly RoleToken[],
  script: Script,
  hint?: NameHint,
): readonly RoleGuess[] {
  const guesses: (RoleGuess | undefined)[] = []
  const open: number[] = []
  let familyKnown = false
  let particles = false
  for (let at = 0; at < tokens.length; at++) {
    const guess = settled(tokens[at]!, tokens.length, at)
    guesses.push(guess)
    if (guess === undefined) open.push(at)
    else if (guess.role === 'family') familyKnown = true
    else if (guess.role === 'particle') particles = true
  }
  const order = orderOf(script, hint)
  const byCapitals = hasCapitalSurname(tokens, open)
  for (let position = 0; position < open.length; position++) {
    const at = open[position]!
    const { facts } = tokens[at]!
    guesses[at] =
      facts.isPatronymic && position > 0
        ? PATRONYMIC
        : byCapitals
          ? facts.capitals === 'upper'
            ? CAPITALS
            : BESIDE_CAPITALS
          : byPosition(order, position, open.length, familyKnown)
  }
  return particles ? afterParticles(tokens, guesses as RoleGuess[]) : (guesses as RoleGuess[])
}

const PATRONYMIC: RoleGuess = { role: 'father', confidence: 0.9 }
const CAPITALS: RoleGuess = { role: 'family', confidence: 0.85 }
const BESIDE_CAPITALS: RoleGuess = { role: 'given', confidence: 0.75 }

function settled(token: RoleToken, count: number, at: number): RoleGuess | undefined {
  if (token.role !== undefined && token.role !== 'unknown')
    return { role: token.role, confidence: token.sure }
  if (token.place === 'nickname') return { role: 'nickname', confidence: 0.8 }
  const kind = token.facts.particle
  if (
    kind !== undefined &&
    !(token.dotted && kind === 'of') &&
    at < count - 1 &&
    (count > 2 || kind === 'article' || kind === 'father-of' || kind === 'mother-of')
  ) {
    return { role: 'particle', confidence: kind === 'of' ? 0.7 : 0.9 }
  }
  return token.place === 'before-comma' ? { role: 'family', confidence: 0.9 } : undefined
}

function orderOf(script: Script, hint: NameHint | undefined): Order {
  const language = hint?.language?.split('-')[0]?.toLowerCase()
  if (language !== undefined && CHAIN_LANGUAGES.has(language)) return 'chain'
  if (language !== undefined && FAMILY_FIRST.has(language)) return 'family-first'
  if (hint?.country !== undefined && CHAIN_COUNTRIES.has(hint.country)) return 'chain'
  if (hint?.country !== undefined && FAMILY_FIRST_COUNTRIES.has(hint.country)) return 'family-first'
  if (language !== undefined) return 'unknown'
  if (script === 'Arabic' || script === 'Ethiopic') return 'chain'
  return script === 'Han' || script === 'Hangul' || script === 'Japanese' ? 'family-first' : 'unknown'
}

/** "Amina DIALLO": words in capitals among words that are not. */
function hasCapitalSurname(tokens: readonly RoleToken[], open: readonly number[]): boolean {
  let upper = false
  let lower = false
  for (const at of open) {
    const { capitals } = tokens[at]!.facts
    if (capitals === 'upper') upper = true
    else if (capitals === 'lower') lower = true
  }
  return upper && lower
}

function byPosition(order: Order, position: number, count: number, familyKnown: boolean): RoleGuess {
  if (count === 1)
    return familyKnown ? { role: 'given', confidence: 0.8 } : { role: 'unknown', confidence: 0 }
  if (familyKnown) return { role: 'given', confidence: position === 0 ? 0.8 : 0.6 }
  if (order === 'chain') {
    if (position === 0) return { role: 'given', confidence: 0.85 }
    if (position === 1) return { role: 'father', confidence: count > 2 ? 0.7 : 0.5 }
    if (position === 2 && count > 3) return { role: 'grandfather', confidence: 0.6 }
    return position === count - 1
      ? { role: 'family', confidence: 0.5 }
      : { role: 'grandfather', confidence: 0.4 }
  }
  if (order === 'family-first') {
    return position === 0 ? { role: 'family', confidence: 0.7 } : { role: 'given', confidence: 0.7 }
  }
  if (position === 0) return { role: 'given', confidence: 0.55 }
  if (position === count - 1) return { role: 'family', confidence: 0.55 }
  return { role: 'unknown', confidence: 0.3 }
}

/** After "bin" comes the father, after "abu" or "umm" the kunya's name. */
function afterParticles(tokens: readonly RoleToken[], guesses: readonly RoleGuess[]): readonly RoleGuess[] {
  return guesses.map((guess, at) => {
    if (at === 0 || guess.role === 'particle' || guess.confidence >= 1) return guess
    const before = tokens[at - 1]!
    if (guesses[at - 1]!.role !== 'particle') return guess
    switch (before.facts.particle) {
      case 'son':
      case 'daughter':
        return { role: 'father', confidence: 0.85 }
      case 'father-of':
      case 'mother-of':
        return at === 1 ? { role: 'kunya', confidence: 0.6 } : guess
      case 'article':
        return at > 1 && at === tokens.length - 1 ? { role: 'nisba', confidence: 0.5 } : guess
      case 'of':
        return at > 1 ? { role: 'family', confidence: 0.8 } : guess
      default:
        return guess
    }
  })
}
