/**
 * What a word says by itself, whatever name it stands in: script, title, particle, patronymic ending, capitals, and its
 * romanisations by hint. Words repeat by Zipf's law, so the facts of the most recent ones are kept, a bounded number and
 * only short words; they never leave the memory of the process.
 */
import { compoundClass } from '../../data/compound-words.ts'
import { type ParticleClass, particleClass } from '../../data/particles.ts'
import { titlePairs, titlePrefixes, titleSuffixes } from '../../data/titles.ts'
import { type BoundedCache, createBoundedCache } from '../../internal/bounded-cache.ts'
import { foldLatin } from '../text/fold-latin.ts'
import { nativeForm } from '../text/native-form.ts'
import { romanise } from '../romanise/romanise.ts'
import { romanisePlain } from '../romanise/latin/latin.ts'
import type { NamePosition } from '../romanise/han/han-position.ts'
import { scriptOf } from '../text/script.ts'
import { type CjkReading, cjkReadings, splitArticle } from './structure-split.ts'
import type { NameHint, NameToken, Script } from '../types.ts'

export interface TokenFacts {
  readonly text: string
  readonly script: Script
  /** Lower case, folded if Latin: what titles are looked up by. */
  readonly titleKey: string
  /** Of a word of ASCII letters: those in lower case, which are its native form and its first reading too. */
  readonly plain: string | undefined
  readonly isTitlePrefix: boolean
  readonly isTitleSuffix: boolean
  /** Words that make a title of two words with it. */
  readonly titleSeconds: ReadonlySet<string> | undefined
  readonly particle: ParticleClass | undefined
  /** Bits of `COMPOUND`: what names of several words it may be a word of. */
  readonly compound: number
  readonly isPatronymic: boolean
  /** `upper`: at least two units, all capitals; `lower`: at least two units, not all capitals. */
  readonly capitals: 'upper' | 'lower' | 'neither'
  /** The article and the word behind it; undefined for a word that is one piece. */
  readonly pieces: readonly TokenFacts[] | undefined
  /** The last readings asked for, at most {@link MAX_READINGS}. */
  readings: readonly TokenReading[]
  /** Splits of an East Asian name under the hint last asked for. */
  splits: TokenSplits | undefined
  /** The tokens that it is as a part of a name, by role. */
  readonly parts: NameToken[]
}

interface TokenSplits {
  readonly language: string | undefined
  readonly country: string | undefined
  readonly readings: readonly CjkReading[]
}

/** A token in its own script's canonical form and in Latin, under one hint. */
export interface TokenReading {
  readonly script: Script
  readonly language: string | undefined
  readonly country: string | undefined
  readonly position: NamePosition | undefined
  readonly native: string
  readonly latin: readonly string[]
}

/** In one of two generations: with all that is kept of it, a word takes 1 KB. */
const KEPT = 24_576
/** Longer words are rare, and would hold much memory. */
const LONGEST_KEPT = 32
const MAX_READINGS = 4
/** Patronymic endings by the last two letters, of which few other words have any. */
const PATRONYMIC: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ byEnd(
  (
    'ович евич ивич ьич івич овна евна ична инична івна ївна ' +
    'ovich evich ovych ovna evna ivna ichna sdottir sdóttir'
  ).split(' '),
)

function byEnd(endings: readonly string[]): Map<number, readonly string[]> {
  const out = new Map<number, readonly string[]>()
  for (const ending of endings) out.set(lastTwo(ending), [...(out.get(lastTwo(ending)) ?? []), ending])
  return out
}

function lastTwo(text: string): number {
  const { length } = text
  return length < 2 ? 0 : text.charCodeAt(length - 2) * 65_536 + text.charCodeAt(length - 1)
}

function isPatronymic(lower: string): boolean {
  return PATRONYMIC.get(lastTwo(lower))?.some((ending) => lower.endsWith(ending)) === true
}

/** Thai and Khmer dignities are written on with their epithets, as one word. */
const THAI_TITLE = /^(?:สมเด็จ|พระบาทสมเด็จ|ซัมเด็จ)[\p{L}\p{M}]{4}/u

let cache: BoundedCache<TokenFacts> | undefined

/** @param text One word, cleaned. */
export function tokenFacts(text: string): TokenFacts {
  if (text.length > LONGEST_KEPT) return factsOf(text)
  cache ??= createBoundedCache(KEPT)
  let facts = cache.get(text)
  if (facts === undefined) {
    facts = factsOf(text)
    cache.set(text, facts)
  }
  return facts
}

function factsOf(text: string): TokenFacts {
  const ascii = asciiCase(text)
  const isAscii = ascii !== 0
  const script = isAscii ? 'Latin' : scriptOf(text)
  const lower = ascii === LOWER ? text : text.toLowerCase()
  const titleKey = isAscii
    ? lower
    : script === 'Latin' && !lower.includes('/')
      ? foldLatin(lower) || lower
      : lower
  const pieces = script === 'Arabic' ? splitArticle(text) : undefined
  return {
    text,
    script,
    titleKey,
    plain: isAscii ? lower : undefined,
    isTitlePrefix: titlePrefixes().has(titleKey) || (script === 'Thai' && THAI_TITLE.test(text)),
    isTitleSuffix: titleSuffixes().has(titleKey),
    titleSeconds: titlePairs().get(titleKey),
    particle: particleClass(lower),
    compound: compoundClass(titleKey),
    isPatronymic: isPatronymic(lower),
    capitals:
      text.length < 2 ? 'neither' : isAscii ? (ascii === UPPER ? 'upper' : 'lower') : capitalsOf(text, lower),
    pieces: pieces?.map(tokenFacts),
    readings: [],
    splits: undefined,
    parts: [],
  }
}

function capitalsOf(text: string, lower: string): TokenFacts['capitals'] {
  return text !== text.toUpperCase() ? 'lower' : text !== lower ? 'upper' : 'neither'
}

const LOWER = 1
const UPPER = 2

/** Bits: whether there are small and capital letters; 0 where not all are ASCII letters. */
function asciiCase(text: string): number {
  let seen = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 97 && unit <= 122) seen |= LOWER
    else if (unit >= 65 && unit <= 90) seen |= UPPER
    else return 0
  }
  return seen
}

/**
 * @param script The script to read it in: that of the word that it is a piece of.
 * @returns Native form and romanisations, the same object where it was asked for before.
 */
export function readingOf(
  facts: TokenFacts,
  script: Script,
  hint: NameHint | undefined,
  position: NamePosition | undefined,
): TokenReading {
  const language = hint?.language
  const country = hint?.country
  const { readings } = facts
  for (let i = 0; i < readings.length; i++) {
    const known = readings[i]!
    if (
      known.position === position &&
      known.language === language &&
      known.country === country &&
      known.script === script
    )
      return known
  }
  const plain = script === 'Latin' ? facts.plain : undefined
  const made: TokenReading = {
    script,
    language,
    country,
    position,
    native: plain ?? nativeForm(facts.text, script),
    // shared between names
    latin: Object.freeze(
      plain === undefined ? romanise(facts.text, script, hint, position) : romanisePlain(plain, hint),
    ),
  }
  facts.readings = readings.length === 0 ? [made] : [...readings.slice(1 - MAX_READINGS), made]
  return made
}

/** @returns The ways to split the only word of a name; none but for East Asian scripts. */
export function splitsOf(facts: TokenFacts, hint: NameHint | undefined): readonly CjkReading[] {
  const language = hint?.language
  const country = hint?.country
  const known = facts.splits
  if (known !== undefined && known.language === language && known.country === country) return known.readings
  const readings = cjkReadings(facts.text, facts.script, hint)
  facts.splits = { language, country, readings }
  return readings
}
