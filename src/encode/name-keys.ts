/**
 * Keys of a name for blocking, equal across scripts. Two families, each of which fails on other names: two tokens'
 * skeletons in either order, and the skeleton of the whole name without spaces, in its own order and rotated. Both
 * with the 1-deletion neighbourhood where the code stays long enough to be rare; a short code is only ever compared
 * whole, and an empty or one-class code is never a key, since it would put strangers into one block.
 */
import type { NameToken, StructuredName } from '../normalise/types.ts'
import { oneDeletion, skeleton, skeletons, voweledSkeleton } from './skeleton.ts'

const MAX_TOKENS = 5
const MAX_VARIANTS = 3
/** Classes of a token that count; errors further back are free. */
const TOKEN_CLASSES = 5
/** Shortest code that a deletion may leave, of a token and of the joined name. */
const TOKEN_REST = 3
const JOINED_REST = 4
/** Fewest classes of a pair of tokens together. */
const PAIR_CLASSES = 4
const JOINED_CLASSES = 12

/**
 * @returns Distinct keys, about 50 for a name of two tokens; empty for a name without letters. Deterministic; a
 *   name whose codes are all too short has none.
 */
export function nameKeys(name: StructuredName): readonly string[] {
  const keys = new Set<string>()
  addKeys(keys, name)
  for (const other of name.alternatives ?? []) addKeys(keys, other)
  return [...keys]
}

function addKeys(keys: Set<string>, name: StructuredName): void {
  const tokens = name.tokens
    .filter((t) => t.role !== 'particle' && (t.latin[0]?.length ?? 0) > 1)
    .slice(0, MAX_TOKENS)
  addTokenPairs(keys, tokens)
  addSingles(keys, tokens)
  addVoweled(keys, tokens, name.script === 'Latin')
  const most = Math.min(MAX_VARIANTS, Math.max(...tokens.map((t) => t.latin.length), 0))
  const seen = new Set<string>()
  for (let v = 0; v < most; v++) {
    const words = tokens.map((t) => t.latin[Math.min(v, t.latin.length - 1)] as string)
    for (const reading of ['plain', 'soft', 'silent'] as const) {
      const codes = words.map((w) => skeleton(w, reading))
      const id = codes.join(' ')
      if (seen.has(id)) continue
      seen.add(id)
      addJoined(keys, codes.join(''))
      // One side rotates, and that is enough to meet the other in whichever order it is written.
      if (name.script !== 'Latin' || codes.length < 2) continue
      addJoined(keys, codes.slice(1).join('') + (codes[0] as string))
      if (codes.length > 2) addJoined(keys, (codes.at(-1) as string) + codes.slice(0, -1).join(''))
    }
  }
}

function addTokenPairs(keys: Set<string>, tokens: readonly NameToken[]): void {
  const codes = tokens.map(tokenCodes)
  for (let i = 0; i < codes.length; i++) {
    for (let j = i + 1; j < codes.length; j++) {
      for (const x of codes[i] as readonly string[]) {
        for (const y of codes[j] as readonly string[]) {
          if (x !== '' && y !== '' && x.length + y.length >= PAIR_CLASSES)
            keys.add(x < y ? `${x} ${y}` : `${y} ${x}`)
        }
      }
    }
  }
}

function tokenCodes(token: NameToken): readonly string[] {
  const out = new Set<string>()
  for (const latin of token.latin.slice(0, MAX_VARIANTS)) {
    for (const code of skeletons(latin)) {
      for (const near of oneDeletion(code.slice(0, TOKEN_CLASSES), TOKEN_REST)) out.add(near)
    }
  }
  return [...out]
}

function addJoined(keys: Set<string>, code: string): void {
  const text = code.slice(0, JOINED_CLASSES)
  if (text.length < 2) return
  for (const near of oneDeletion(text, JOINED_REST)) keys.add(`=${near}`)
}

/** A long rare token alone: the other parts may be missing or another name altogether. */
function addSingles(keys: Set<string>, tokens: readonly NameToken[]): void {
  for (const token of tokens) {
    for (const latin of token.latin.slice(0, MAX_VARIANTS)) {
      for (const code of skeletons(latin)) {
        if (code.length >= SINGLE_CLASSES)
          for (const near of oneDeletion(code.slice(0, 8), SINGLE_CLASSES)) keys.add(`.${near}`)
      }
    }
  }
}
const SINGLE_CLASSES = 5

/** Names of few consonants, whole, with their vowels. */
function addVoweled(keys: Set<string>, tokens: readonly NameToken[], rotate: boolean): void {
  const most = Math.min(MAX_VARIANTS, Math.max(...tokens.map((t) => t.latin.length), 0))
  for (let v = 0; v < most; v++) {
    const words = tokens.map((t) => t.latin[Math.min(v, t.latin.length - 1)] as string)
    const joined = words.join('')
    if (skeleton(joined).length > VOWELED_CLASSES) continue
    add(joined)
    if (rotate && words.length > 1) {
      add(words.slice(1).join('') + (words[0] as string))
      if (words.length > 2) add((words.at(-1) as string) + words.slice(0, -1).join(''))
    }
  }
  function add(text: string): void {
    const code = voweledSkeleton(text)
    if (code.length < 3) return
    keys.add(`~${code}`)
    if (code.length >= 5) for (const near of oneDeletion(code, 4)) keys.add(`~${near}`)
  }
}
const VOWELED_CLASSES = 4
