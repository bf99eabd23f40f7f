/**
 * A Chinese name beside the Western given name and the surname of somebody who may be its bearer (林心如, Ruby Lin). The given
 * names can't be compared, so that neither counts as missing or as another name; what is left is the surname, which
 * millions share: enough to bring a pair before a person, never enough to be one name.
 */
import { surnameBesideWestern } from '../../../normalise/structure/western-given.ts'
import { surnameSpellingBits } from './han-spelling.ts'
import type { CodedName } from '../coded-name.ts'
import { bitsFor } from '../words/name-similarity.ts'
import { tokenBits } from '../words/token-bits.ts'
import type { LearnedTable } from '../words/token-learned.ts'

/** Highest similarity of two names that share a surname and nothing that contradicts. */
const MOST = 0.45

const places = /* @__PURE__ */ new WeakMap<CodedName, number>()

/** The place of the surname in the Latin name, and its bits. */
export interface SurnameAlone {
  readonly at: number
  readonly bits: number
}

/** @returns Undefined where the names are not of that kind. */
export function surnameAlone(a: CodedName, b: CodedName, table: LearnedTable): SurnameAlone | undefined {
  const family = a.tokens[0]!
  if (a.tokens.length !== 2 || family.spellings?.has(family.latin[0]!) !== true || b.script !== 'Latin')
    return undefined
  const at = placeOf(b)
  if (at < 0 || !family.spellings.has(b.tokens[at]!.latin[0]!)) return undefined
  const most = bitsFor(MOST, a.worth, b.worth, true)
  const bits = tokenBits(family, b.tokens[at]!, table) + surnameSpellingBits(a, b.tokens[at]!.latin[0]!)
  return { at, bits: Math.min(most, bits) }
}

function placeOf(name: CodedName): number {
  let place = places.get(name)
  if (place === undefined) {
    place = surnameBesideWestern(name.tokens.map(({ latin }) => latin[0] ?? ''))
    places.set(name, place)
  }
  return place
}
