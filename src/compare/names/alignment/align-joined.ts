import { isReadByCharacter, joinedBySpelling } from '../syllables/han-spelling.ts'
import { joinedOf } from '../name-code.ts'
import type { CodedName } from '../coded-name.ts'
import { acrossScripts, rarityShare, stringBits } from '../words/token-bits.ts'
import type { LearnedTable } from '../words/token-learned.ts'
import { NEARLY, WEIGHTED_MOST } from '../words/token-weights.ts'

/** What giving up the spaces costs, in bits. */
const JOINED = -1
/** The same where both sides have as many spaces. */
const SAME_SPACES = -4
/** For each further word of the shorter name: what the weighted edit brings of a word at most comes but once to the joined ones. */
const FURTHER_WORD: number = 0.6 * WEIGHTED_MOST

/**
 * Bits of two whole names written without spaces: every reading of one against the other in its own order, and the
 * first reading against its rotations. -Infinity where joining can't help.
 */
export function joinedBits(a: CodedName, b: CodedName, table: LearnedTable, atLeast: number): number {
  if (a.tokens.length <= 1 && b.tokens.length <= 1) return -Infinity
  const left = joinedOf(a)
  const right = joinedOf(b)
  const shortest = Math.min(a.tokens.length, b.tokens.length)
  const share = rarityShare(rarityOf(a, b)) * table.scale
  const rest = joinedCost(a, b) + FURTHER_WORD * (shortest - 1)
  // Only what lifts the whole above `atLeast` is of use.
  let best = Math.max(0, (atLeast - rest) / share - NEARLY)
  let found = false
  const isSpelt = isReadByCharacter(a) && b.script === 'Latin'
  for (const x of left) {
    for (const y of right) {
      if (
        Math.min(x.length, y.length) < 4 ||
        Math.max(x.length, y.length) > 1.6 * Math.min(x.length, y.length)
      )
        continue
      const likeness = stringBits(x, y, table, best)
      if (likeness <= best) continue
      const bits = isSpelt ? joinedBySpelling(a, likeness, x, y) : likeness
      if (bits <= best) continue
      best = bits
      found = true
    }
  }
  if (!found) return -Infinity
  const bits = best * share + rest
  return bits > atLeast ? bits : -Infinity
}

/** Where both sides part the name into as many words, its spaces say something. An initial is in neither string. */
function joinedCost(a: CodedName, b: CodedName): number {
  return wordsOf(a) === wordsOf(b) ? SAME_SPACES : JOINED
}

function wordsOf({ tokens }: CodedName): number {
  let words = 0
  for (const { initial } of tokens) if (!initial) words++
  return words
}

function rarityOf(a: CodedName, b: CodedName): number {
  return a.script === b.script ? Math.min(a.rarity, b.rarity) : acrossScripts(a.soundRarity, b.soundRarity)
}
