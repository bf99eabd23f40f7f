/**
 * Roles of the tokens of a name, with a confidence. Evidence in order of strength: the source's own parts, a comma,
 * capitals ("Amina DIALLO"), patronymic endings and joining particles, the culture that script or hint points to,
 * and at last the bare position.
 */
import { particleClass } from '../data/particles.ts'
import type { PartRole } from '../record/types.ts'
import type { NameHint, Script } from './types.ts'

export interface RoleToken {
  readonly text: string
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
const PATRONYMIC =
  /(?:ович|евич|ивич|ьич|івич|овна|евна|ична|инична|івна|ївна|ovich|evich|ovych|ovna|evna|ivna|ichna|sdottir|sdóttir)$/iu

/** @returns One guess for each token, in the same order. */
export function assignRoles(
  tokens: readonly RoleToken[],
  script: Script,
  hint?: NameHint,
): readonly RoleGuess[] {
  const guesses: (RoleGuess | undefined)[] = tokens.map((t, i) => settled(t, tokens, i))
  const open = guesses.flatMap((g, i) => (g === undefined ? [i] : []))
  const order = orderOf(script, hint)
  const familyKnown = guesses.some((g) => g?.role === 'family')
  const capitals = capitalSurname(tokens, open)
  open.forEach((at, position) => {
    const token = tokens[at] as RoleToken
    guesses[at] =
      PATRONYMIC.test(token.text) && position > 0
        ? { role: 'father', confidence: 0.9 }
        : capitals !== undefined
          ? capitals.has(at)
            ? { role: 'family', confidence: 0.85 }
            : { role: 'given', confidence: 0.75 }
          : byPosition(order, position, open.length, familyKnown)
  })
  return afterParticles(tokens, guesses as RoleGuess[])
}

function settled(token: RoleToken, all: readonly RoleToken[], at: number): RoleGuess | undefined {
  if (token.role !== undefined && token.role !== 'unknown')
    return { role: token.role, confidence: token.sure }
  if (token.place === 'nickname') return { role: 'nickname', confidence: 0.8 }
  const kind = particleClass(token.text.toLowerCase())
  if (
    kind !== undefined &&
    at < all.length - 1 &&
    (all.length > 2 || kind === 'article' || kind === 'father-of' || kind === 'mother-of')
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
function capitalSurname(
  tokens: readonly RoleToken[],
  open: readonly number[],
): ReadonlySet<number> | undefined {
  const upper = open.filter((at) => {
    const text = (tokens[at] as RoleToken).text
    return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
  })
  const lower = open.some((at) => {
    const text = (tokens[at] as RoleToken).text
    return text.length > 1 && text !== text.toUpperCase()
  })
  return upper.length > 0 && lower ? new Set(upper) : undefined
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
    const before = tokens[at - 1] as RoleToken
    if ((guesses[at - 1] as RoleGuess).role !== 'particle') return guess
    switch (particleClass(before.text.toLowerCase())) {
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
