/**
 * Names that end where their field ended: the last word of the one is the beginning of a word of the other. What is left of the word speaks
 * for it, as far as it goes, and nothing conflicts.
 */
import type { Script } from '../../../normalise/types.ts'
import { type AlignedGroup, ALONE } from '../alignment/align-tokens.ts'
import type { CodedName } from '../coded-name.ts'
import { rarityFactor, selfBits } from './token-bits.ts'
import { AGREEMENT } from './token-memo.ts'

/** Fewest letters and spaces of a name that a field has cut: fields of twenty are the shortest that are common, and spaces at the end go. */
const SHORTEST = 18
/** What a beginning is worth of what the word would be that ends so: more than a likeness, less than a variant. */
const SHARE = 0.6

/** Scripts of long words, of which a beginning is seldom another word (علي is no beginning of علياء). */
const ALPHABETS: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>([
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
])

/** A word that the end of a field has cut, and the word that it begins. */
export interface CutShort {
  /** The words as a group of their own. */
  readonly group: AlignedGroup
  /** What the two words were worth before: together, or each left alone. */
  readonly instead: number
}

/** @param groups all groups of the alignment, also those that don't agree */
export function cutShort(a: CodedName, b: CodedName, groups: readonly AlignedGroup[]): CutShort | undefined {
  if (groups.length === 0 || a.script !== b.script || !ALPHABETS.has(a.script)) return undefined
  return cutOf(a, b, groups, false) ?? cutOf(b, a, groups, true)
}

function cutOf(
  cut: CodedName,
  whole: CodedName,
  groups: readonly AlignedGroup[],
  exchanged: boolean,
): CutShort | undefined {
  const last = cut.tokens.length - 1
  if (last === 0) return undefined
  const word = cut.tokens[last]!
  if (word.initial || word.particle) return undefined
  const at = whole.tokens.findIndex(
    ({ native, particle }) =>
      !particle && native.length > word.native.length && native.startsWith(word.native),
  )
  if (at < 0 || writtenLength(cut) < SHORTEST || writtenLength(whole) <= writtenLength(cut)) return undefined
  // Every other word of the name agrees, and neither of the two with another one.
  const [mine, theirs] = exchanged ? (['b', 'a'] as const) : (['a', 'b'] as const)
  const met = new Set<number>()
  for (const group of groups) {
    if (group.bits < AGREEMENT) continue
    const isLast = covers(group, mine, last)
    if (isLast !== covers(group, theirs, at) || (isLast && group.aLength + group.bLength > 2))
      return undefined
    for (let k = 0; k < lengthOf(group, mine); k++) met.add(group[mine] + k)
  }
  for (let k = 0; k < last; k++) if (!met.has(k) && !cut.tokens[k]!.particle) return undefined
  const before = groups.find((group) => covers(group, mine, last) && covers(group, theirs, at))
  if (before === undefined && groups.some((g) => covers(g, mine, last) || covers(g, theirs, at)))
    return undefined
  const bits = SHARE * selfBits(word) * rarityFactor(word, whole.tokens[at]!)
  if (before !== undefined && before.bits >= bits) return undefined
  return {
    group: {
      a: exchanged ? at : last,
      aLength: 1,
      b: exchanged ? last : at,
      bLength: 1,
      bits,
    },
    instead: before?.bits ?? 2 * ALONE,
  }
}

const lengthOf = (group: AlignedGroup, side: 'a' | 'b'): number =>
  side === 'a' ? group.aLength : group.bLength

function covers(group: AlignedGroup, side: 'a' | 'b', at: number): boolean {
  return at >= group[side] && at < group[side] + lengthOf(group, side)
}

/** Letters and the spaces between them, as the field counts them. */
function writtenLength({ name }: CodedName): number {
  let length = name.tokens.length - 1
  for (const { written } of name.tokens) length += written.length
  return length
}
