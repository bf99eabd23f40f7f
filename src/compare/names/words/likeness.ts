import { areNearNames } from '../../../data/near-names.ts'
import { distinctRests } from '../../../data/name-elements.ts'
import { READINGS, skeleton } from '../../../encode/names/skeleton.ts'
import { areTwoNames, sharedNameClass } from '../../../data/name-variants.ts'
import type { Script } from '../../../normalise/types.ts'
import { osaDistance } from '../../text/osa.ts'
import type { AlignedGroup } from '../alignment/align-tokens.ts'
import type { CodedName } from '../coded-name.ts'
import { rarityFactor, selfBits, tableFor, tokenBits } from './token-bits.ts'
import { codeWord } from './token-code.ts'
import type { CodedToken } from './coded-token.ts'
import { areOtherHangul } from '../syllables/other-hangul.ts'
import { KNOWN_SHARE } from './token-weights.ts'
import { GUESSED_SCRIPTS } from './guessed-scripts.ts'
import { isVietnamese } from '../syllables/vietnamese-syllables.ts'

/** Share of full agreement under which words of two scripts are rather two names (`tsx bench/eval-look-alikes.ts`). */
const LIKENESS = 0.4
/** The same of surnames within Latin, by people's judgement of pairs of them (the same bench). */
const LIKENESS_OF_SURNAMES = 0.5
/** The same of words of one script other than Latin, of which nothing was lost on the way (the same bench). */
const LIKENESS_WITHIN = 0.5
/** The same where a consonant stands in place of another. */
const LIKENESS_OF_OTHERS = 0.6
/** The share under which what tells two names of one beginning apart (Gebre-mariam, Gebre-michael) is two names' as well. */
const LIKENESS_OF_RESTS = 0.5

/**
 * Whether two words are rather look-alikes, by their share of full agreement: another name, not a poor spelling. Within Latin that is
 * what is less than half sure by people's judgement of pairs of given names (tfmorris/Names, the part that may be learned from).
 */
export function isLikeness(a: CodedName, b: CodedName, group: AlignedGroup): boolean {
  if (group.aLength + group.bLength > 2) return false
  const x = a.tokens[group.a]!
  const y = b.tokens[group.b]!
  if (x.initial || y.initial || x.particle || y.particle) return false
  if (areNear(x, y)) return true
  if ((x.served === undefined) !== (y.served === undefined)) return false
  const full = Math.min(selfBits(x), selfBits(y)) * rarityFactor(x, y)
  if (group.bits < LIKENESS * full) return true
  if (x.script === 'Latin')
    return (
      (group.bits < LIKENESS_OF_SURNAMES * full &&
        isSurname(a, group.a) &&
        isSurname(b, group.b) &&
        !shareConsonants(x, y)) ||
      areBurmeseApart(x.native, y.native) ||
      (group.bits < 0.999 * full &&
        (areRestsApart(x, y) || (x.latin[0] !== y.latin[0] && isVietnamese(a.name) && isVietnamese(b.name))))
    )
  if (x.script === y.script) return group.bits < LIKENESS_WITHIN * full || areOtherHangul(x.native, y.native)
  return group.bits < LIKENESS_OF_OTHERS * full && !GUESSED_SCRIPTS.has(x.script) && hasOtherConsonants(x, y)
}

/** Burmese ky and gy, which other scripts write as they are said: like ch and j. */
const BURMESE = /^[kg]y(?:aw|in?e?|u|al)/
const AS_SAID = /^[cj]h?[aeiou]/

/** Whether one word of two in Latin letters is Burmese and sounds like the other: Kyaw and Cho are two names to who spells them. */
function areBurmeseApart(x: string, y: string): boolean {
  return x[0] !== y[0] && ((BURMESE.test(x) && AS_SAID.test(y)) || (AS_SAID.test(x) && BURMESE.test(y)))
}

/** Scripts whose readings guess at the vowels: only words that are known as they are written tell there. */
const UNVOWELED: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>(['Arabic', 'Hebrew'])

/** Whether two words are known as two names that lie near each other, as they are written or as they are most likely said. */
function areNear(x: CodedToken, y: CodedToken): boolean {
  if (x.native === y.native || GUESSED_SCRIPTS.has(x.script)) return false
  return areNearNames(knownBy(x), knownBy(y)) && sharedNameClass(x.latin, y.latin) !== 'nickname'
}

const knownBy = ({ script, native, latin }: CodedToken): readonly string[] =>
  UNVOWELED.has(script) ? [native] : [native, latin[0]!]

function isSurname({ name, from }: CodedName, at: number): boolean {
  return name.tokens[from[at]!]!.role === 'family'
}

/** Whether two Latin words are alike only by a beginning or an ending that many names have ("servant of" among them). */
function areRestsApart(x: CodedToken, y: CodedToken): boolean {
  // A particle may be a part of the word (Dualeh, Ducaale).
  const isServed =
    x.served !== undefined &&
    y.served !== undefined &&
    (x.servedShare < KNOWN_SHARE.variant ||
      !shareConsonants(x, y) ||
      areTwoNames(x.served.latin, y.served.latin))
  const rests = isServed
    ? [x.served.latin, y.served.latin]
    : distinctRests(x.latin[0]!, y.latin[0]!)?.map((rest) => [rest])
  if (rests === undefined || sharedNameClass(x.latin, y.latin) !== undefined) return false
  const [a, b] = rests.map((latin) =>
    codeWord({ latin, native: latin[0]!, script: 'Latin', particle: false, rarity: 1, soundRarity: 1 }),
  ) as [CodedToken, CodedToken]
  if (!isServed && osaDistance(a.native, b.native, 1) <= 1) return false
  const full = Math.min(selfBits(a), selfBits(b)) * rarityFactor(a, b)
  return tokenBits(a, b, tableFor('Latin', 'Latin')) < LIKENESS_OF_RESTS * full
}

/** Whether the likeliest reading has as many consonants as the other word, and no reading the same: one that is left out may be silent. */
function hasOtherConsonants(x: CodedToken, y: CodedToken): boolean {
  const { length } = skeleton(x.latin[0]!)
  return soundsOf(y).some((sound) => sound.length === length) && !shareConsonants(x, y)
}

function shareConsonants(x: CodedToken, y: CodedToken): boolean {
  const sounds = soundsOf(y)
  return soundsOf(x).some((sound) => sounds.includes(sound))
}

const soundsOf = ({ latin }: CodedToken): readonly string[] =>
  latin.flatMap((spelling) => READINGS.map((reading) => skeleton(spelling, reading)))
