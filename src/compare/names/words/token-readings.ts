/**
 * All readings of a token against one string at once: readings that begin alike share the rows of both recursions
 * (forward and weighted edit), so that each distinct beginning is worked out once. The readings are kept as a trie
 * (Fredkin 1960) in the order of a depth-first walk.
 */
import type { CodedToken, ReadingTrie } from './coded-token.ts'
import type { LearnedTable } from './token-learned.ts'
import {
  beginLearned,
  leastRatio,
  learnedRatio,
  letterNode,
  MAX_LETTERS,
  nextReading,
} from './token-learned.ts'
import { beginWeighted, weightedOf, weightedRow } from './token-weighted.ts'
import { LEARNED_WEIGHT, NEARLY, WEIGHTED_MOST, WEIGHTED_WEIGHT, WEIGHTED_ZERO } from './token-weights.ts'

interface Branch {
  readonly letter: number
  readonly children: Branch[]
  ends: boolean
}

/** @returns The trie of the token's readings, made once; undefined where one is too long for it. */
export function readingTrie(token: CodedToken): ReadingTrie | undefined {
  if (token.trie === null) token.trie = makeTrie(token.codes)
  return token.trie
}

function makeTrie(readings: readonly Uint8Array[]): ReadingTrie | undefined {
  const root: Branch = { letter: 0, children: [], ends: false }
  let size = 0
  let longest = 0
  for (const reading of readings) {
    if (reading.length > MAX_LETTERS) return undefined
    longest = Math.max(longest, reading.length)
    let at = root
    for (const letter of reading) {
      let child = at.children.find((c) => c.letter === letter)
      if (child === undefined) {
        child = { letter, children: [], ends: false }
        at.children.push(child)
        size++
      }
      at = child
    }
    at.ends = true
  }
  const nodes = new Int32Array(2 * size)
  let count = 0
  const lay = (branch: Branch, before: number, depth: number): readonly [number, number] => {
    const at = 2 * count++
    let fewest = branch.ends ? 0 : MAX_LETTERS
    let most = 0
    for (const child of branch.children) {
      const [less, more] = lay(child, branch.letter, depth + 1)
      fewest = Math.min(fewest, less + 1)
      most = Math.max(most, more + 1)
    }
    nodes[at] = letterNode(branch.letter, before, depth, fewest, most, branch.ends)
    nodes[at + 1] = 2 * count
    return [fewest, most]
  }
  for (const child of root.children) lay(child, 0, 1)
  return { nodes, longest, first: 2 * ((readings[0]?.length ?? 0) - 1) }
}

/**
 * @param b Letter codes, not empty.
 * @param floor A reading of at most so many bits is of no use.
 * @param enough From here on no further reading is looked at.
 * @param far Where the first reading has not brought more than this, the others are not looked at.
 * @returns The most bits of a reading, or `floor`.
 */
export function bestReading(
  trie: ReadingTrie,
  b: Uint8Array,
  table: LearnedTable,
  floor: number,
  enough: number,
  far: number,
): number {
  const { nodes, first, longest } = trie
  const { starts, ends } = table
  const begins = b[0]!
  const last = b[b.length - 1]!
  // Whether the first of several readings is far away tells of the others, so that it is told however high the floor is.
  const several = first + 2 < nodes.length
  let best = several && far > -Infinity ? Math.min(floor, far - NEARLY) : floor
  let least = leastRatio((best - WEIGHTED_MOST) / LEARNED_WEIGHT)
  // The reading whose rows of the weighted edit are there, by its node; -1 before it has begun.
  let weighed = -1
  // The node of the first letter of the reading at hand.
  let root = 0
  beginLearned(table, b, longest)
  let at = 0
  while (true) {
    at = nextReading(table, nodes, at, nodes.length, least, best < far ? first : -1)
    if (at < 0) return Math.max(best, floor)
    const i = (nodes[at]! >> 10) & 63
    const ratio = learnedRatio(i)
    if (ratio >= least) {
      while (nodes[root + 1]! <= at) root = nodes[root + 1]!
      const edges = starts[((nodes[root]! & 31) << 5) | begins]! + ends[((nodes[at]! & 31) << 5) | last]!
      const learned = LEARNED_WEIGHT * Math.log2(ratio)
      // The weighted edit is worked out only where it leaves something to decide.
      if (learned + WEIGHTED_MOST + edges > best) {
        if (weighed < 0) beginWeighted(b, longest)
        weigh(nodes, at, i, weighed)
        weighed = at
        const bits = learned + WEIGHTED_WEIGHT * (weightedOf(i) - WEIGHTED_ZERO) + edges
        if (bits > best) {
          best = bits
          if (best > enough) return best
          least = leastRatio((best - WEIGHTED_MOST) / LEARNED_WEIGHT)
        }
      }
    }
    if (at === first) {
      if (best < far) return Math.max(best, floor)
      if (best < floor) {
        best = floor
        least = leastRatio((best - WEIGHTED_MOST) / LEARNED_WEIGHT)
      }
    }
    at += 2
  }
}

/** Rows of the weighted edit for the reading of `wanted` letters that ends at `at`; those of the one that ends at `known` are there. */
function weigh(nodes: Int32Array, at: number, wanted: number, known: number): void {
  // Between the two readings the walk went back to the letters that they share.
  let done = wanted
  for (let k = at; k > known; k -= 2) {
    const place = (nodes[k]! >> 10) & 63
    if (place <= done) {
      path[place] = nodes[k]!
      done = place - 1
    }
  }
  for (let i = done + 1; i <= wanted; i++) {
    const node = path[i]!
    weightedRow(i, node & 31, (node >> 5) & 31, (node >> 16) & 63, (node >> 22) & 63)
  }
}

const path = /* @__PURE__ */ new Int32Array(MAX_LETTERS + 1)
