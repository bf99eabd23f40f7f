/**
 * Keys of a name for blocking, equal across scripts: consonant skeletons of its tokens' romanisations, two tokens at
 * a time, with one deletion each, and of the joined name. An empty or one-letter code is never a key, since it
 * would put strangers into one block.
 */
import type { NameToken, StructuredName } from '../normalise/types.ts'
import { oneDeletion, skeleton } from './skeleton.ts'

const MAX_TOKENS = 5
const MAX_VARIANTS = 3

/** @returns Distinct keys; empty for a name without letters. */
export function nameKeys(name: StructuredName): readonly string[] {
  const tokens = name.tokens
    .filter((t) => t.role !== 'particle' && (t.latin[0]?.length ?? 0) > 1)
    .slice(0, MAX_TOKENS)
  const codes = tokens.map(tokenCodes)
  const keys = new Set<string>()
  for (let i = 0; i < codes.length; i++) {
    for (let j = i + 1; j < codes.length; j++) {
      for (const x of codes[i] as readonly string[]) {
        for (const y of codes[j] as readonly string[])
          if (x.length + y.length >= 3) keys.add(x < y ? `${x} ${y}` : `${y} ${x}`)
      }
    }
  }
  const most = Math.min(MAX_VARIANTS, Math.max(...tokens.map((t) => t.latin.length), 0))
  for (let v = 0; v < most; v++) {
    const joined = tokens.map((t) => t.latin[Math.min(v, t.latin.length - 1)]).join('')
    for (const key of gramPairs(skeleton(joined))) keys.add(key)
  }
  return [...keys]
}

function tokenCodes(token: NameToken): readonly string[] {
  const out = new Set<string>()
  for (const latin of token.latin.slice(0, MAX_VARIANTS)) {
    for (const code of oneDeletion(skeleton(latin).slice(0, 5), 2)) out.add(code)
  }
  return [...out]
}

/** Two disjoint runs of three classes, in either order: survives lost spaces, lost words and rotation. */
function gramPairs(code: string): readonly string[] {
  const out: string[] = []
  const text = code.slice(0, 14)
  for (let i = 0; i + 3 <= text.length; i++) {
    for (let j = i + 3; j + 3 <= text.length; j++) {
      const x = text.slice(i, i + 3)
      const y = text.slice(j, j + 3)
      out.push(x < y ? `${x}+${y}` : `${y}+${x}`)
    }
  }
  return out
}
