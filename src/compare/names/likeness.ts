import { READINGS, skeleton } from '../../encode/names/skeleton.ts'
import type { AlignedGroup } from './align-tokens.ts'
import type { CodedName } from './name-code.ts'
import { rarityFactor, selfBits } from './token-bits.ts'
import type { CodedToken } from './token-code.ts'
import { GUESSED_SCRIPTS } from './two-names.ts'

/** Share of full agreement under which words of two scripts are rather two names (`tsx bench/eval-look-alikes.ts`). */
const LIKENESS = 0.4
/** The same where a consonant stands in place of another. */
const LIKENESS_OF_OTHERS = 0.6

/** Whether two words of two scripts are rather look-alikes, by their share of full agreement: another name, not a poor spelling. */
export function isLikeness(a: CodedName, b: CodedName, group: AlignedGroup): boolean {
  if (group.aLength + group.bLength > 2) return false
  const x = a.tokens[group.a]!
  const y = b.tokens[group.b]!
  if (x.initial || y.initial || x.particle || y.particle) return false
  if ((x.served === undefined) !== (y.served === undefined)) return false
  const full = Math.min(selfBits(x), selfBits(y)) * rarityFactor(x, y)
  if (group.bits < LIKENESS * full) return true
  return group.bits < LIKENESS_OF_OTHERS * full && !GUESSED_SCRIPTS.has(x.script) && hasOtherConsonants(x, y)
}

/** Whether the likeliest reading has as many consonants as the other word, and no reading the same: one that is left out may be silent. */
function hasOtherConsonants(x: CodedToken, y: CodedToken): boolean {
  const sounds = y.latin.flatMap((latin) => READINGS.map((reading) => skeleton(latin, reading)))
  const { length } = skeleton(x.latin[0]!)
  const isSame = (latin: string): boolean =>
    READINGS.some((reading) => sounds.includes(skeleton(latin, reading)))
  return sounds.some((sound) => sound.length === length) && !x.latin.some(isSame)
}
