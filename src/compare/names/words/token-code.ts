/**
 * Tokens as small integers: every romanisation is coded once as letters 1 to 26 with a mask of its consonant
 * classes, so that a pair of tokens is compared on typed arrays without touching a string.
 */
import { surnameSpellings } from '../../../data/han-syllables.ts'
import { isListed } from '../../../data/name-variants.ts'
import { nicknameRoots, nicknamesOf } from '../../../data/nicknames.ts'
import { foldHan } from '../../../normalise/cjk/cjk-fold.ts'
import type { NameToken } from '../../../normalise/types.ts'
import { isInitial } from './is-initial.ts'
import { servedNames } from './served-names.ts'
import { withoutJoinedParticle } from '../../../encode/names/joined-particle.ts'
import { KNOWN_SHARE } from './token-weights.ts'
import type { CodedToken } from './coded-token.ts'
import { consonantsOf } from './token-consonants.ts'

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

/** What a token is beside the word that it is. */
type TokenKind = Pick<CodedToken, 'id' | 'surname' | 'spellings' | 'aliases' | 'served' | 'servedShare'>

/** A word by itself. */
const PLAIN: TokenKind = {
  id: 0,
  surname: false,
  spellings: undefined,
  aliases: [],
  served: undefined,
  servedShare: 0,
}

function codeToken(
  { latin, native, script }: NameToken,
  { rarity: rarityOf, sound }: Rarities,
  { particle, ...kind }: Pick<CodedToken, 'id' | 'particle' | 'surname' | 'spellings'>,
): CodedToken {
  const rarity = Math.min(...latin.map(rarityOf))
  const soundRarity = sound === undefined ? rarity : Math.min(rarity, ...latin.map(sound))
  const names = script === 'Latin' && !kind.surname ? aliasesOf(latin[0] ?? '') : []
  const aliases = names.map((name) =>
    codeWord({ latin: [name], native: name, script: 'Latin', particle: false, rarity, soundRarity }),
  )
  const called = servedNames(latin)
  const joined = script === 'Latin' && called.length === 0 ? withoutJoinedParticle(latin[0] ?? '') : undefined
  const rest = joined === undefined ? called : [joined]
  const served =
    rest.length === 0
      ? undefined
      : codeWord({ latin: rest, native: '', script, particle, rarity, soundRarity })
  const servedShare = joined === undefined ? KNOWN_SHARE.nickname : KNOWN_SHARE.variant
  return codeReadings(
    { latin, native, script, particle, rarity, soundRarity },
    { ...kind, aliases, served, servedShare },
  )
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

/** A word with its romanisations, likeliest first. */
export type Word = Pick<CodedToken, 'latin' | 'native' | 'script' | 'particle' | 'rarity' | 'soundRarity'>

/** Codes a word by itself: no nicknames, no surname. */
export function codeWord(word: Word): CodedToken {
  return codeReadings(word, PLAIN)
}

/** The one place where tokens are made, so that all have one shape, with what rules most pairs out in front. */
function codeReadings(
  { latin, native, script, particle, rarity, soundRarity }: Word,
  { id, surname, spellings, aliases, served, servedShare }: TokenKind,
): CodedToken {
  const codes = latin.map(letterCodes)
  const { classes, bag, fewest, most } = consonantsOf(codes)
  return {
    id,
    classes,
    bag,
    fewest,
    most,
    initial: isInitial({ latin, script }),
    listed: !surname && isListed(latin),
    letters: codes[0]?.length ?? 0,
    script,
    aliases,
    served,
    servedShare,
    native,
    latin,
    codes,
    trie: null,
    sounds: undefined,
    graphones: undefined,
    particle,
    surname,
    spellings,
    rarity,
    soundRarity,
  }
}
