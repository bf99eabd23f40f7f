/**
 * The codes of one token, from which the keys of a name are put together. They depend on its romanisations alone, and
 * tokens repeat by Zipf's law, so those of the most recent ones are kept, a bounded number; a kept one is only used for
 * the very same romanisations.
 */
import { nicknameRoots } from '../data/nicknames.ts'
import { type BoundedCache, createBoundedCache } from '../internal/bounded-cache.ts'
import { classNumber } from './class-number.ts'
import { oneDeletion, READINGS, skeleton } from './skeleton.ts'

/** Romanisations of one token and what the keys need of them. */
export interface TokenCodes {
  readonly latin: readonly string[]
  /** Skeletons, three readings for each romanisation in turn. */
  readonly codes: readonly string[]
  /** For each skeleton the place of the first one that equals it. */
  readonly firsts: readonly number[]
  /** Distinct codes for pairs: the first classes, with one class deleted, and the roots of a nickname. */
  readonly near: readonly string[]
  /** The same as numbers, ordered alike, 0 to 2^15 - 1; and the same with a space behind. */
  readonly nearNumbers: readonly number[]
  readonly nearHeads: readonly string[]
  /** Keys of a long token alone, distinct. */
  readonly single: readonly string[]
  /** Whether it is Abd, Abdul, Abdel ..., which registries write apart from or together with the next. */
  readonly isAbd: boolean
  /** What is left without a Latin article that was joined on ("Alsane"). */
  readonly withoutArticle: TokenCodes | undefined
}

/** A nickname of more names than this says too little. */
const MAX_ROOTS = 4
/** Classes of a token that count; errors further back are free. */
const TOKEN_CLASSES = 5
/** Shortest code that a deletion may leave of a token. */
const TOKEN_REST = 3
/** Fewest and most classes of a token that is a key alone. */
const SINGLE_CLASSES = 5
const SINGLE_LONGEST = 8
const KEPT = 8192
/** Longer tokens are rare, and would hold much memory. */
const LONGEST_KEPT = 32

let cache: BoundedCache<TokenCodes> | undefined

/**
 * @param native The token's native form: what it is kept by.
 * @param latin Its romanisations, at least one; all are used.
 * @param most At most so many romanisations count.
 */
export function tokenCodes(native: string, latin: readonly string[], most: number): TokenCodes {
  if (native.length > LONGEST_KEPT) return codesOf(latin.slice(0, most))
  cache ??= createBoundedCache(KEPT)
  const kept = cache.get(native)
  if (kept !== undefined && isOf(kept.latin, latin, most)) return kept
  const made = codesOf(latin.slice(0, most))
  cache.set(native, made)
  return made
}

function isOf(kept: readonly string[], latin: readonly string[], most: number): boolean {
  if (kept.length !== Math.min(latin.length, most)) return false
  for (let i = 0; i < kept.length; i++) if (kept[i] !== latin[i]) return false
  return true
}

/** @param latin Romanisations, at least one. */
export function codesOf(latin: readonly string[]): TokenCodes {
  const codes: string[] = []
  const firsts: number[] = []
  const near: string[] = []
  const nearNumbers: number[] = []
  const single: string[] = []
  const addNear = (code: string): void => {
    const number = classNumber(code, TOKEN_CLASSES)
    if (number === 0 || nearNumbers.includes(number)) return
    nearNumbers.push(number)
    near.push(code)
  }
  for (const l of latin) {
    for (const reading of READINGS) {
      const code = skeleton(l, reading)
      const known = codes.indexOf(code)
      firsts.push(known < 0 ? codes.length : known)
      codes.push(code)
      if (known >= 0) continue
      for (const c of oneDeletion(code.slice(0, TOKEN_CLASSES), TOKEN_REST)) addNear(c)
      if (code.length < SINGLE_CLASSES) continue
      for (const c of oneDeletion(code.slice(0, SINGLE_LONGEST), SINGLE_CLASSES)) {
        const key = `.${c}`
        if (!single.includes(key)) single.push(key)
      }
    }
  }
  const first = latin[0] as string
  const roots = nicknameRoots(first)
  if (roots.length <= MAX_ROOTS) for (const root of roots) addNear(skeleton(root).slice(0, TOKEN_CLASSES))
  return {
    latin,
    codes,
    firsts,
    near,
    nearNumbers,
    nearHeads: near.map((code) => `${code} `),
    single,
    isAbd: /^abd.{0,2}$/.test(first),
    withoutArticle: /^al.{5}/.test(first) ? codesOf([first.slice(2)]) : undefined,
  }
}
