/**
 * How near a Latin name comes to what the characters of an East Asian name can be read as. The learned costs know how foreign
 * names are transcribed, where much is lost; who spells the own name by its reading spells it almost exactly, and in one
 * tradition, so that a likeness of other syllables is chance. Hence each letter apart takes off more than the learned costs do,
 * an exact spelling is worth the same whatever its length, and the parts of a name are asked for one tradition together.
 */
import { hanSyllables } from '../../../data/han-syllables.ts'
import { surnamesBySpelling } from '../../../data/han-syllables.ts'
import { hangulSurnames } from '../../../data/hangul-names.ts'
import { createOsa } from '../../text/osa-codes.ts'
import type { CodeComparator } from '../../../internal/code-array.ts'
import type { AlignedGroup } from '../alignment/align-tokens.ts'
import {
  ANY_TRADITION,
  type HanSpellings,
  hanSpellings,
  southernCodes,
  traditionBits,
} from './han-spellings.ts'
import { runOf } from '../name-code.ts'
import type { CodedName } from '../coded-name.ts'
import { rarityFactor, selfBits } from '../words/token-bits.ts'
import type { Script } from '../../../normalise/types.ts'
import type { CodedToken } from '../words/coded-token.ts'

/** What a letter apart takes off, in bits, by the language of the reading. */
const APART = { zh: 2.5, ko: 2.5, vi: 2.5, ja: 2 } as const
/**
 * With more than this share of the letters apart, a likeness is chance, which says nothing for one name; more in Japanese, since the
 * readings of kanji in names are never all known.
 */
const CHANCE = { zh: 0.4, ko: 0.4, vi: 0.4, ja: 0.5 } as const
/** An exact spelling in some tradition is worth this share of the word against itself at least. */
const EXACT = 0.8
/** A surname that is spelt as another one, in bits. */
const OTHER_SURNAME = -1
/**
 * A further syllable beside two parts that are all of the name: that of another given name, but for a husband's surname, which stands
 * before a woman's own.
 */
const FURTHER_SYLLABLE = -10
const FURTHER_SURNAME = -4
/** A spelling that only habits of the South tell from another counts as this many letters apart. */
const HABIT = 0.4
/** Shortest word whose letters are counted as they are. */
const SHORTEST = 2

/** Most code of a letter, and one; letters that are looked at. */
const LETTERS = 27
const MANY = 64

/** Whether the name was split into family and given name, and is read by its characters: those of a name in kana are Chinese. */
export function isReadByCharacter({ readAs, script }: CodedName): boolean {
  return readAs !== undefined && BY_CHARACTER.has(script)
}

const BY_CHARACTER: ReadonlySet<Script> = new Set(['Han', 'Japanese', 'Katakana', 'Hiragana'])

/** What the spelling makes of an alignment. */
export interface BySpelling {
  readonly groups: readonly AlignedGroup[]
  /** The change of the whole alignment, in bits: of its groups, and of the name as a whole. */
  readonly change: number
}

/**
 * @param a A name for which {@link isReadByCharacter} holds.
 * @param b A Latin name.
 */
export function bySpelling(a: CodedName, b: CodedName, groups: readonly AlignedGroup[]): BySpelling {
  let change = 0
  let family = 0
  let given = 0
  let used = 0
  let surname = -1
  const out = groups.map((group) => {
    const y = group.bLength === 1 ? b.tokens[group.b]! : runOf(b, group.b, group.bLength)
    for (let k = 0; k < group.bLength; k++) used |= 1 << (group.b + k)
    const bits =
      group.aLength > 1 ? wholeBits(a, group, runOf(a, group.a, group.aLength), y) : partBits(a, group, y)
    if (group.a === 0) {
      family = traditions
      surname = group.b
    }
    if (group.a + group.aLength > 1) given = traditions
    change += bits - group.bits
    return { a: group.a, aLength: group.aLength, b: group.b, bLength: group.bLength, bits }
  })
  change += traditionBits(family, given)
  if (family !== 0 && given !== 0) change += furtherSyllables(b, used, surname)
  return { groups: out, change }
}

/** Bits of whole names without spaces. */
export function joinedBySpelling(a: CodedName, bits: number, x: Uint8Array, y: Uint8Array): number {
  return withoutChance(a, bits, apart(x, y, MANY), y.length)
}

let korean: ReadonlySet<string> | undefined

/** Whether some Chinese or Korean surname is spelt so. */
function isSurname(spelling: string): boolean {
  korean ??= new Set(Array.from(hangulSurnames().values()).flat())
  return korean.has(spelling) || surnamesBySpelling().has(spelling)
}

/** How likely the spelling of a surname that stands for the whole name is, in bits. */
export function surnameSpellingBits(a: CodedName, spelling: string): number {
  return traditionBits(hanSpellings(a, 0).exact.get(spelling) ?? ANY_TRADITION, 0)
}

/** The traditions of the spelling that was nearest, as bits. */
let traditions = 0

function partBits(a: CodedName, group: AlignedGroup, y: CodedToken): number {
  const x = a.tokens[group.a]!
  const spellings = hanSpellings(a, group.a)
  const distance = nearest(spellings, y)
  if (distance > 0) {
    // Who spells another surname exactly did not misspell this one.
    if (group.a === 0 && distance > HABIT && a.readAs !== 'ja' && isSurname(y.latin[0]!))
      return Math.min(group.bits, 0) + OTHER_SURNAME
    return withoutChance(a, group.bits, distance, lettersOf(y))
  }
  const most = selfBits(x) * rarityFactor(x, y)
  return Math.max(EXACT * most, Math.min(most, group.bits))
}

/** Letters apart from the nearest spelling, whose traditions are left in {@link traditions}. */
function nearest({ exact, list, southern }: HanSpellings, y: CodedToken): number {
  traditions = 0
  for (const latin of y.latin) traditions |= exact.get(latin) ?? 0
  if (traditions !== 0) return 0
  let best = MANY
  for (const { codes, traditions: own } of list) {
    for (const other of y.codes) {
      const distance = apart(codes, other, best)
      if (distance < best) {
        best = distance
        traditions = own
      } else if (distance === best) traditions |= own
    }
  }
  if (southern.length === 0 || best <= HABIT) return best
  const form = southernCodes(y)
  let ofTheSouth = 0
  for (const { codes, traditions: own } of southern) if (apart(codes, form, 0) === 0) ofTheSouth |= own
  if (ofTheSouth === 0) return best
  traditions = ofTheSouth
  return HABIT
}

/** Both parts of the name as one word. */
function wholeBits(a: CodedName, group: AlignedGroup, x: CodedToken, y: CodedToken): number {
  let best = MANY
  for (const codes of x.codes) for (const other of y.codes) best = Math.min(best, apart(codes, other, best))
  traditions = ANY_TRADITION
  return withoutChance(a, group.bits, best, lettersOf(y))
}

function withoutChance(a: CodedName, bits: number, distance: number, letters: number): number {
  const less = bits - APART[a.readAs!] * distance
  return distance > CHANCE[a.readAs!] * Math.max(SHORTEST, letters) ? Math.min(less, 0) : less
}

function lettersOf(token: CodedToken): number {
  return token.codes[0]?.length ?? 0
}

/** @param surname Its place, -1 for none. @returns What they take off, in bits. */
function furtherSyllables({ tokens }: CodedName, used: number, surname: number): number {
  let bits = 0
  for (let at = 0; at < tokens.length; at++) {
    const { initial, latin } = tokens[at]!
    const word = latin[0] ?? ''
    if ((used & (1 << at)) !== 0 || initial || !hanSyllables().has(word)) continue
    bits += at + 1 === surname && isSurname(word) ? FURTHER_SURNAME : FURTHER_SYLLABLE
  }
  return bits
}

let osa: CodeComparator | undefined
const left = /* @__PURE__ */ new Uint16Array(MANY)
const right = /* @__PURE__ */ new Uint16Array(MANY)

/** Letters apart, up to `most`; one more above. */
function apart(a: Uint8Array, b: Uint8Array, most: number): number {
  osa ??= createOsa(LETTERS)
  const n = Math.min(a.length, MANY)
  const m = Math.min(b.length, MANY)
  // The kernel takes wider codes.
  for (let i = 0; i < n; i++) left[i] = a[i]!
  for (let j = 0; j < m; j++) right[j] = b[j]!
  return osa(left, 0, n, right, 0, m, most)
}
