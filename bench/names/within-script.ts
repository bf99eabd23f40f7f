import { codeWord } from '../../src/compare/names/words/token-code.ts'
import { selfBits, tableFor, tokenBits } from '../../src/compare/names/words/token-bits.ts'
import { osaDistance } from '../../src/compare/text/osa.ts'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import { hash32 } from './hash.ts'
import type { TokenPair } from './token-pairs.ts'
import { tokenOf } from './token-of.ts'

/** Two native spellings, and the bits that they share by those that the poorer could reach. */
export interface NativePair {
  readonly first: string
  readonly second: string
  readonly share: number
}

/** Slips and look-alikes of native words within their own script. */
export interface WithinScript {
  /** A word against itself with one letter left out, put in, changed or swapped with its neighbour. */
  readonly slips: readonly NativePair[]
  /** Two words near in letters that are spelt as other names in Latin. */
  readonly lookAlikes: readonly NativePair[]
}

const SHORTEST = 4
const MOST_APART = 3
const LOOK_ALIKES = 3

/**
 * @param pairs of one language; which words are drawn is a matter of their hash
 * @param words how many words are asked
 */
export function withinScript(pairs: readonly TokenPair[], words: number): WithinScript {
  const own = pairs.filter(({ native }) => [...native].length >= SHORTEST)
  const latinOf = new Map<string, string[]>()
  for (const { native, latin } of own) latinOf.set(native, [...(latinOf.get(native) ?? []), latin])
  const natives = [...latinOf.keys()].sort((x, y) => hash32(x) - hash32(y))
  const asked = natives.slice(0, words)
  const letters = [...new Set(natives.slice(0, 3000).flatMap((native) => [...native]))].sort()
  const areSpeltAlike = (x: string, y: string): boolean =>
    latinOf.get(x)!.some((latin) => latinOf.get(y)!.some((other) => osaDistance(latin, other, 1) <= 1))
  const lookAlikesOf = (native: string): readonly string[] =>
    natives
      .filter((other) => other !== native && Math.abs(other.length - native.length) <= 2)
      .map((other) => ({ other, apart: osaDistance(parts(native), parts(other), MOST_APART + 1) }))
      .filter(({ other, apart }) => apart <= MOST_APART && !areSpeltAlike(native, other))
      .sort((x, y) => x.apart - y.apart || hash32(x.other) - hash32(y.other))
      .slice(0, LOOK_ALIKES)
      .map(({ other }) => other)
  return {
    slips: asked.flatMap((native) => {
      const slip = slipOf(native, letters)
      return slip === native ? [] : [scored(native, slip)]
    }),
    lookAlikes: asked.flatMap((native) => lookAlikesOf(native).map((other) => scored(native, other))),
  }
}

/** Letters, and those that a syllable of Hangul is made of. */
const parts = (native: string): string => native.normalize('NFD')

function slipOf(native: string, letters: readonly string[]): string {
  const chars = [...native]
  const hash = hash32(native)
  const at = hash % chars.length
  const letter = letters[(hash >>> 12) % letters.length]!
  const kind = (hash >>> 8) % 4
  if (kind === 0) chars.splice(at, 1)
  else if (kind === 1) chars.splice(at, 0, letter)
  else if (kind === 2 && at + 1 < chars.length) [chars[at], chars[at + 1]] = [chars[at + 1]!, chars[at]!]
  else chars[at] = letter
  return chars.join('')
}

function scored(first: string, second: string): NativePair {
  const [a, b] = [first, second].map((native) =>
    tokenOf(codeWord, native, romanise(native, scriptOf(native))),
  )
  const bits = tokenBits(a!, b!, tableFor(a!.script, b!.script))
  return { first, second, share: bits / Math.min(selfBits(a!), selfBits(b!)) }
}
