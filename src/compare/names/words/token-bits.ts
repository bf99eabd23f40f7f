/**
 * Evidence that two tokens are one name, in bits: an ensemble of the learned transducer and the hand-weighted edit
 * (each alone is weaker than both), cut short by what is cheap: equal native spellings, equal romanisations,
 * initials, nickname classes, and consonant classes that can't meet.
 */
import type { EditCostTable } from '../../../data/edit-costs.ts'
import { GRAPHONE_MOST, graphoneGain, haveGraphones } from '../graphones/graphone-gain.ts'
import { initialFit } from './initial-fit.ts'
import { sharedNameClass } from '../../../data/name-variants.ts'
import type { Script } from '../../../normalise/types.ts'
import type { CodedToken } from './coded-token.ts'
import { learnedTable } from './learned-table.ts'
import type { LearnedTable } from './token-learned.ts'
import { learnedBits } from './token-learned.ts'
import { readForeignPinyin } from '../../../normalise/romanise/han/pinyin-foreign.ts'
import { bestReading, readingTrie } from './token-readings.ts'
import { weightedSimilarity } from './token-weighted.ts'
import { soundsAlike } from './sounds-alike.ts'
import { areListedApart } from '../conflicts/two-names.ts'
import {
  KNOWN_SHARE,
  LEARNED_WEIGHT,
  NEARLY,
  WEIGHTED_MOST,
  WEIGHTED_WEIGHT,
  WEIGHTED_ZERO,
} from './token-weights.ts'
import { consonantsClash } from './token-consonants.ts'

/** Two tokens that are plainly different. */
export const MISMATCH = -6
/** Two tokens that tables know as two names: not aligned, so that they count as a conflict. */
const TWO_NAMES = 0
/** A token no list of names knows. */
const FULL_RARITY = 15

/** Bits of the first reading under which the others are not tried. */
const FAR = -3

/** What one equal letter earns in the learned tables, on average. */
const LETTER_BITS = 3.9
/** Weight of the weighted similarity inside Latin, against learned bits a letter. */
const LATIN_WEIGHTED = 12
/** What another first letter takes off the share inside Latin: beginnings are seldom misread. */
const OTHER_START = 0.12
/** Where agreement inside Latin begins to speak for one name. */
const LATIN_ZERO = 8
/** From there to full agreement. */
const LATIN_RANGE = LETTER_BITS + LATIN_WEIGHTED - LATIN_ZERO
/** From this share of full agreement on, each further one counts half: a word is nearest to itself (Jamila, Jamula). */
const NEAR = 0.85
const BEYOND_NEAR = 0.5

const TABLE_OF: Readonly<Partial<Record<Script, EditCostTable>>> = {
  Arabic: 'ar',
  Hebrew: 'he',
  Cyrillic: 'ru',
  Hangul: 'ko',
  Katakana: 'kana',
  Hiragana: 'kana',
  Han: 'zh',
  Japanese: 'zh',
  Greek: 'spelled',
  Georgian: 'spelled',
  Armenian: 'spelled',
  Ethiopic: 'spelled',
  Devanagari: 'spelled',
  Bengali: 'spelled',
  Gurmukhi: 'spelled',
  Gujarati: 'spelled',
  Sinhala: 'spelled',
}

/** Share of full agreement from which no further reading is tried. */
const ENOUGH = 0.9
/** A pair under this many bits is tried by nicknames. */
const NICKNAME_BELOW = 2

/** How much the native side's rarity counts across scripts. */
const NATIVE_SHARE = 0.7
/** Even Mohammed is worth this share. */
const LEAST_SHARE = 0.3

/** The table for a native script against Latin; the table of spelling variants inside Latin, the pooled one
 * for every other pair of scripts. */
export function tableFor(native: Script, other: Script): LearnedTable {
  if (native === 'Latin') return learnedTable('latin')
  return learnedTable(other === 'Latin' ? (TABLE_OF[native] ?? 'pooled') : 'pooled')
}

/**
 * @param a Token of the native side (the side that `table` was learned on).
 * @param b Token of the Latin side.
 * @param table From {@link tableFor}.
 * @param floor Bits of at most so many may be any that are no more, which is found out sooner; not under {@link MISMATCH}.
 * @returns Bits, from {@link MISMATCH} up; a full match of a rare name gives about 2 bits a letter.
 */
export function tokenBits(
  a: CodedToken,
  b: CodedToken,
  table: LearnedTable,
  floor: number = MISMATCH,
): number {
  if (a.initial || b.initial) return initialBits(a, b)
  if (a.script === b.script && a.native === b.native) return rarityFactor(a, b) * selfBits(a)
  if (a.script === b.script && a.script === 'Latin' && a.latin[0] === b.latin[0]) {
    return rarityFactor(a, b) * selfBits(a)
  }
  if ((a.served === undefined) !== (b.served === undefined) && mayBeCalled(a, b))
    return Math.max(servedBits(a, b, table), plainBits(a, b, table, floor))
  return plainBits(a, b, table, floor)
}

/** {@link tokenBits} of two words that are not written alike. */
function plainBits(a: CodedToken, b: CodedToken, table: LearnedTable, floor: number): number {
  if (areListedApart(a, b)) return TWO_NAMES
  const shared = a.listed && b.listed ? sharedNameClass(a.latin, b.latin) : undefined
  const known = shared === undefined ? MISMATCH : KNOWN_SHARE[shared] * Math.min(selfBits(a), selfBits(b))
  const latin = a.script === 'Latin' && b.script === 'Latin'
  if (consonantsClash(a, b)) {
    const other = latin || b.script !== 'Latin' ? known : Math.max(known, aliasBits(a, b, table, floor))
    return other > 0 ? other * rarityFactor(a, b) : other
  }
  let best = latin
    ? latinReadings(a, b, table, floor)
    : haveGraphones(a, b)
      ? kanaReadings(a, b, table, floor)
      : scaledReadings(a, b, table, floor)
  if (best < NICKNAME_BELOW && !latin && b.script === 'Latin' && b.aliases.length > 0)
    best = Math.max(best, aliasBits(a, b, table, floor))
  best = Math.max(best, known)
  if (latin) {
    const variant = KNOWN_SHARE.variant * Math.min(selfBits(a), selfBits(b))
    if (best < variant && soundsAlike(a, b)) best = variant
  }
  return best > 0 ? best * rarityFactor(a, b) : best
}

/** The best pair of readings inside Latin. */
function latinReadings(a: CodedToken, b: CodedToken, table: LearnedTable, floor: number): number {
  // As in `bestReading`.
  let best = a.codes.length > 1 ? Math.min(floor, FAR - NEARLY) : floor
  for (let i = 0; i < a.codes.length; i++) {
    const least = best
    for (let j = 0; j < b.codes.length; j++) {
      best = Math.max(best, latinBits(a.codes[i]!, b.codes[j]!, table, least))
    }
    if (best > ENOUGH * selfBits(b)) break
    if (i === 0 && best < FAR && !readsBack(a)) break
    best = Math.max(best, floor)
  }
  return Math.max(best, floor)
}

/** Whether the further readings of a Latin word are another spelling altogether, by the bearer's own language (Zhuoma: Dolma). */
function readsBack({ latin }: CodedToken): boolean {
  return latin.length > 1 && readForeignPinyin(latin[0]!).length > 0
}

/** {@link scaledReadings}, moved by how the kana are spelt. */
function kanaReadings(a: CodedToken, b: CodedToken, table: LearnedTable, floor: number): number {
  const least = Math.max(MISMATCH, floor - GRAPHONE_MOST)
  const bits = scaledReadings(a, b, table, least)
  if (bits <= least) return floor
  return Math.max(floor, bits > 0 ? bits + graphoneGain(a, b, bits) : bits)
}

/** {@link soundedReadings} on the scale of the likelihood ratios. */
function scaledReadings(a: CodedToken, b: CodedToken, table: LearnedTable, floor: number): number {
  const { scale } = table
  const least = floor > 0 ? floor / scale : floor
  const best = soundedReadings(a, b, table, least)
  if (best <= least) return floor
  return best > 0 ? best * scale : best
}

/** The best pair of readings where one side was romanised. */
function soundedReadings(a: CodedToken, b: CodedToken, table: LearnedTable, floor: number): number {
  const trie = readingTrie(a)
  const enough = ENOUGH * selfBits(b)
  // Further readings of a sounded script differ by a letter or two: they do not rescue a pair that is far apart.
  const far = a.script === 'Han' || a.script === 'Japanese' ? -Infinity : FAR
  let best = floor
  for (let j = 0; j < b.codes.length && best <= enough; j++) {
    const y = b.codes[j]!
    if (y.length === 0) continue
    // Where one spelling came near, all readings are tried against the others.
    const least = j > 0 && best >= far ? -Infinity : far
    if (trie !== undefined) best = bestReading(trie, y, table, best, enough, least)
    else for (const x of a.codes) best = Math.max(best, stringBits(x, y, table, best))
  }
  return best
}

/** A native spelling of a nickname against the full Latin name, or the other way round. */
function aliasBits(a: CodedToken, b: CodedToken, table: LearnedTable, floor: number): number {
  const x = a.codes[0]
  let best = MISMATCH
  if (x === undefined) return best
  for (const alias of b.aliases) {
    if (consonantsClash(a, alias)) continue
    const bits = KNOWN_SHARE.nickname * stringBits(x, alias.codes[0]!, table, Math.max(MISMATCH, floor))
    if (bits > best) best = bits
  }
  return best
}

/** Ensemble bits of two letter strings; {@link MISMATCH} where they can't be above `floor`. */
export function stringBits(a: Uint8Array, b: Uint8Array, table: LearnedTable, floor: number): number {
  if (a.length === 0 || b.length === 0) return MISMATCH
  const edges = edgeBits(table, a, b)
  const learned = learnedBits(table, a, b, (floor - WEIGHTED_MOST - edges) / LEARNED_WEIGHT)
  if (learned === -Infinity) return MISMATCH
  // What the weighted edit has to bring on top is mostly more than it can.
  if (!(LEARNED_WEIGHT * learned + WEIGHTED_MOST + edges > floor)) return MISMATCH
  const weighted = WEIGHTED_WEIGHT * (weightedSimilarity(a, b) - WEIGHTED_ZERO)
  return Math.max(MISMATCH, LEARNED_WEIGHT * learned + weighted + edges)
}

/** What the first and the last letters of two words take off. */
function edgeBits({ starts, ends }: LearnedTable, a: Uint8Array, b: Uint8Array): number {
  return starts[(a[0]! << 5) | b[0]!]! + ends[(a[a.length - 1]! << 5) | b[b.length - 1]!]!
}

/**
 * Inside Latin nothing was lost on the way, so that what counts is how much of the name agrees, not how long it is:
 * learned bits a letter and the weighted similarity, scaled to what the shorter name is worth.
 */
function latinBits(a: Uint8Array, b: Uint8Array, table: LearnedTable, floor: number): number {
  const longer = Math.max(a.length, b.length)
  const worth = lettersBits(Math.min(a.length, b.length))
  const zero = LATIN_ZERO - LATIN_WEIGHTED * weightedSimilarity(a, b)
  const start = a[0] === b[0] ? 0 : OTHER_START
  const learned = learnedBits(table, a, b, (zero + LATIN_RANGE * (floor / worth + start)) * longer)
  if (learned === -Infinity) return MISMATCH
  const share = (learned / longer - zero) / LATIN_RANGE - start
  return Math.max(MISMATCH, Math.min(1, share < NEAR ? share : NEAR + (share - NEAR) * BEYOND_NEAR) * worth)
}

/** Bits of a token against its own romanisation, before rarity. */
export function selfBits(token: CodedToken): number {
  return token.letters === 0 ? 0 : lettersBits(token.letters)
}

function lettersBits(letters: number): number {
  return LEARNED_WEIGHT * LETTER_BITS * Math.min(letters, 14) + WEIGHTED_WEIGHT * (1 - WEIGHTED_ZERO)
}

/**
 * What an agreement is worth when the name is common: Mohammed meets Mohammed by chance. Across scripts mostly by how
 * common the native name is: the likelihood ratio of a pair is P(native | Latin) / P(native), in which the Latin name's
 * own share cancels out.
 */
export function rarityFactor(a: CodedToken, b: CodedToken): number {
  return a.script === b.script
    ? rarityShare(Math.min(a.rarity, b.rarity))
    : rarityShare(acrossScripts(a.soundRarity, b.soundRarity))
}

/** Bits of surprise of a pair in two scripts, from those of the native side and of the Latin side. */
export function acrossScripts(native: number, latin: number): number {
  return NATIVE_SHARE * native + (1 - NATIVE_SHARE) * latin
}

/** @returns The share of full agreement that a name of so many bits of surprise is worth. */
export function rarityShare(bits: number): number {
  return Math.max(LEAST_SHARE, Math.min(1, bits / FULL_RARITY))
}

/** Across scripts a particle that looks written on is too often a part of the word (Durand is no Ραντ). */
function mayBeCalled(a: CodedToken, b: CodedToken): boolean {
  return a.script === b.script || (a.served === undefined ? b : a).servedShare < KNOWN_SHARE.variant
}

/** A name against one that means "servant of" it, as much as a nickname of it; or that has a particle written on, as much as a variant. */
function servedBits(a: CodedToken, b: CodedToken, table: LearnedTable): number {
  const bits = tokenBits(a.served ?? a, b.served ?? b, table)
  return bits > 0 ? (a.served === undefined ? b : a).servedShare * bits : bits
}

function initialBits(a: CodedToken, b: CodedToken): number {
  const fit = initialFit(a.latin, b.latin)
  if (fit === 'letter') return a.initial && b.initial ? 3 : 2
  return fit === 'class' ? 0 : MISMATCH
}

/** Whether consonants alone say that {@link tokenBits} is {@link MISMATCH}: nothing else is known of the two words. */
export function arePlainlyApart(a: CodedToken, b: CodedToken): boolean {
  if (a.initial || b.initial || (a.listed && b.listed)) return false
  if (a.served !== b.served && (a.served === undefined || b.served === undefined)) return false
  if (b.aliases.length > 0 && a.script !== 'Latin') return false
  if (!consonantsClash(a, b)) return false
  return a.script !== b.script || (a.native !== b.native && a.latin[0] !== b.latin[0])
}
