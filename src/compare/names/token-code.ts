/**
 * Tokens as small integers: every romanisation is coded once as letters 1 to 26 with a mask of its consonant
 * classes, so that a pair of tokens is compared on typed arrays without touching a string.
 */
import { surnameSpellings } from '../../data/han-syllables.ts'
import { isListed } from '../../data/name-variants.ts'
import { nicknameRoots, nicknamesOf } from '../../data/nicknames.ts'
import { foldHan } from '../../normalise/cjk/cjk-fold.ts'
import type { NameToken, Script } from '../../normalise/types.ts'
import { bagOf, isLisped } from './consonant-bag.ts'
import { isInitial } from './is-initial.ts'
import { servedNames } from './served-names.ts'
import type { ReadingTrie } from './token-readings.ts'

const CLASS_OF: Readonly<Record<string, number>> = {
  b: 1,
  p: 1,
  f: 1,
  v: 1,
  t: 2,
  d: 2,
  k: 3,
  q: 3,
  g: 3,
  c: 3,
  x: 3,
  s: 4,
  z: 4,
  j: 5,
  m: 6,
  n: 6,
  l: 7,
  r: 7,
}

/** Consonant class of a letter code: 1 labial, 2 dental, 3 velar, 4 sibilant, 5 palatal, 6 nasal, 7 liquid; 0 none. */
export const CONSONANT_CLASS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 27 }, (_, code) =>
  code === 0 ? 0 : (CLASS_OF[String.fromCharCode(96 + code)] ?? 0),
)

/** A token ready for the scorers. Made once per name, shared by all its pairs. */
export interface CodedToken {
  /** Its own number, where it is shared by the names that hold the word; 0 for a token made for one name. */
  readonly id: number
  readonly native: string
  readonly script: Script
  readonly latin: readonly string[]
  /** Letter codes of each romanisation, likeliest first; the same order as `latin`. */
  readonly codes: readonly Uint8Array[]
  /** Letters of the first of them. */
  readonly letters: number
  /** All romanisations by their beginnings; null until asked for, undefined where a reading is too long. */
  trie: ReadingTrie | undefined | null
  /** Hashes of what a Latin word sounds like; undefined until asked for. */
  sounds: Int32Array | undefined
  /** Consonant classes that occur in any romanisation, one bit each; letters that change class set several. */
  readonly classes: number
  /** Most consonants of each of five coarse classes in any romanisation, up to 15, five bits each: see {@link commonConsonants}. */
  readonly bag: number
  /** Fewest consonants that are sounded, and most consonants of a romanisation. */
  readonly fewest: number
  readonly most: number
  /** A single letter, or a dotted abbreviation of one. */
  readonly initial: boolean
  readonly particle: boolean
  /** Surely a surname. */
  readonly surname: boolean
  /** Of a Chinese surname all spellings that it has in any tradition. */
  readonly spellings: ReadonlySet<string> | undefined
  /** Some list of variants or nicknames knows it. */
  readonly listed: boolean
  /** Nicknames and full names of a Latin given name, as tokens of their own. */
  readonly aliases: readonly CodedToken[]
  /** Of a name that means "servant of" another, the other: Abdul Wahid is called Wahid. */
  readonly served: CodedToken | undefined
  /** Surprise of the name, -log2 of its share of all tokens, in bits; low for Mohammed and Maria. */
  readonly rarity: number
  /** The same of its sound, whatever the spelling: what counts against another script; never above `rarity`. */
  readonly soundRarity: number
}

/** Letter codes (a = 1 to z = 26) of a romanised string; other characters are left out. */
export function letterCodes(latin: string): Uint8Array {
  const out = new Uint8Array(latin.length)
  let n = 0
  for (let i = 0; i < latin.length; i++) {
    const code = latin.charCodeAt(i) - 96
    if (code >= 1 && code <= 26) out[n++] = code
  }
  return n === out.length ? out : out.slice(0, n)
}

/** c may be a sibilant, g and j may meet, x may be any of three. */
const MASK_OF: Readonly<Record<string, number>> = {
  j: 0b111000,
  c: 0b111000,
  g: 0b101000,
  x: 0b111000,
  z: 0b110100,
  s: 0b110000,
  w: 0b10,
}

const MASK: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  CONSONANT_CLASS,
  (of, code) => MASK_OF[String.fromCharCode(96 + code)] ?? (1 << of) & ~1,
)
const LISPED = 0b10000
const R = 18
/** Bits of a, e, i, o, u and y by their codes. */
const VOWELS: number = [1, 5, 9, 15, 21, 25].reduce((bits, code) => bits | (1 << code), 0)

function classMask(codes: Uint8Array): number {
  let mask = 0
  for (let i = 0; i < codes.length; i++) {
    mask |= MASK[codes[i]!]!
    if (isLisped(codes, i)) mask |= LISPED
  }
  return mask
}

function consonants(codes: Uint8Array): number {
  let count = 0
  let before = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (CONSONANT_CLASS[code] !== 0 && code !== before) count++
    before = code
  }
  return count
}

/** Each r behind a vowel and before none, which half of English does not say. */
function silentConsonants(codes: Uint8Array): number {
  let silent = 0
  for (let i = 1; i < codes.length; i++) {
    if (codes[i] !== R) continue
    const [before, next] = [codes[i - 1]!, i + 1 < codes.length ? codes[i + 1]! : 0]
    if (next !== R && ((VOWELS >> next) & 1) === 0 && ((VOWELS >> before) & 1) === 1) silent++
  }
  return silent
}

/** Rarities by romanisation, -log2 of a share; see {@link CodedToken}. */
export interface Rarities {
  readonly rarity: (latin: string) => number
  /** Undefined: as rare as the spelling. */
  readonly sound: ((latin: string) => number) | undefined
}

let coders = 0

/**
 * Codes tokens under one pair of rarities. A word of many names is read once (`readingOf`), so that its readings are one
 * array and tell it; its code is made once and kept as long as they are.
 */
export function createTokenCoder(rarities: Rarities): (token: NameToken) => CodedToken {
  const known = new WeakMap<readonly string[], CodedToken[]>()
  return (token) => {
    const particle = token.role === 'particle'
    // A surname has spellings but no nicknames.
    const surname = token.role === 'family' && token.confidence >= SURE
    const spellings = spellingsOf(token)
    const made = known.get(token.latin)
    const found = made?.find(
      (t) =>
        t.native === token.native &&
        t.script === token.script &&
        t.particle === particle &&
        t.surname === surname &&
        t.spellings === spellings,
    )
    if (found !== undefined) return found
    const coded = codeToken(token, rarities, { particle, surname, spellings, id: ++coders })
    if (made === undefined) known.set(token.latin, [coded])
    else made.push(coded)
    return coded
  }
}

/** What a token is beside its spellings. */
type TokenKind = Pick<CodedToken, 'id' | 'particle' | 'surname' | 'spellings'>

function codeToken(
  { latin, native, script }: NameToken,
  { rarity, sound }: Rarities,
  kind: TokenKind,
): CodedToken {
  const bits = Math.min(...latin.map(rarity))
  const sounds = sound === undefined ? bits : Math.min(bits, ...latin.map(sound))
  const names = script === 'Latin' && !kind.surname ? aliasesOf(latin[0] ?? '') : []
  const aliases = names.map((name) => codeLatin([name], name, 'Latin', false, bits, sounds))
  const rest = servedNames(latin)
  const served = rest.length === 0 ? undefined : codeLatin(rest, '', script, kind.particle, bits, sounds)
  return codeReadings(latin, native, script, kind, bits, sounds, aliases, served)
}

/** Confidence from which a surname is believed to be one. */
const SURE = 0.9
/** Confidence of the parts of a split name. */
const SPLIT = 0.85

function spellingsOf({ script, role, confidence, native }: NameToken): ReadonlySet<string> | undefined {
  return script === 'Han' && role === 'family' && confidence >= SPLIT
    ? surnameSpellings().get(foldHan(native))
    : undefined
}

const MAX_ALIASES = 8

function aliasesOf(latin: string): readonly string[] {
  return [...nicknameRoots(latin), ...(nicknamesOf(latin) ?? [])].slice(0, MAX_ALIASES)
}

/** Codes romanisations that belong together. */
export function codeLatin(
  latin: readonly string[],
  native: string,
  script: Script,
  particle: boolean,
  rarity: number,
  soundRarity: number = rarity,
): CodedToken {
  const kind = { id: 0, particle, surname: false, spellings: undefined }
  return codeReadings(latin, native, script, kind, rarity, soundRarity, [], undefined)
}

/** The one place where tokens are made, so that all have one shape, with what rules most pairs out in front. */
function codeReadings(
  latin: readonly string[],
  native: string,
  script: Script,
  { id, particle, surname, spellings }: TokenKind,
  rarity: number,
  soundRarity: number,
  aliases: readonly CodedToken[],
  served: CodedToken | undefined,
): CodedToken {
  const codes = latin.map(letterCodes)
  let classes = 0
  let fewest = 99
  let most = 0
  for (const letters of codes) {
    classes |= classMask(letters)
    const count = consonants(letters)
    fewest = Math.min(fewest, count - silentConsonants(letters))
    most = Math.max(most, count)
  }
  return {
    id,
    classes,
    bag: bagOf(codes),
    fewest,
    most,
    initial: isInitial({ latin, script }),
    listed: !surname && isListed(latin),
    letters: codes[0]?.length ?? 0,
    script,
    aliases,
    served,
    native,
    latin,
    codes,
    trie: null,
    sounds: undefined,
    particle,
    surname,
    spellings,
    rarity,
    soundRarity,
  }
}
