import { sharedNameClass } from '../../src/data/name-variants.ts'
import { skeleton } from '../../src/encode/names/skeleton.ts'
import { voweledSkeleton } from '../../src/encode/names/voweled.ts'
import { letterCodes } from '../../src/compare/names/words/token-code.ts'
import { weightedSimilarity } from '../../src/compare/names/words/token-weighted.ts'
import { osaDistance } from '../../src/compare/text/osa.ts'
import { hash32 } from './hash.ts'
import type { TokenPair } from './token-pairs.ts'

/** A native word, a Latin spelling of it, and near Latin names that are other names. */
export interface Contrast {
  readonly pair: TokenPair
  readonly lookAlikes: readonly string[]
}

const MOST = 4
/** Shorter names are spelt too freely for one letter to tell. */
const SHORTEST = 3

/**
 * Look-alikes of each pair: Latin names that other native words are spelt, with the same skeleton of consonants as its own Latin
 * name or one letter from it (two in long names), the nearest by the hand-weighted edit inside Latin, which no table has a say in.
 * Left out is what may be another spelling: whatever shares a native word with one of its own spellings, a voweled skeleton, or a class of variants.
 * @param pairs Pairs for which look-alikes are wanted.
 * @param all Pairs of one learned table, which say what is spelt how.
 * @param pool Pairs whose Latin names may be look-alikes.
 */
export function lookAlikes(
  pairs: readonly TokenPair[],
  all: readonly TokenPair[],
  pool: readonly TokenPair[],
): readonly Contrast[] {
  const latinOf = groups(
    all,
    (p) => p.native,
    (p) => p.latin,
  )
  const nativeOf = groups(
    all,
    (p) => p.latin,
    (p) => p.native,
  )
  const names = [...new Set(pool.map((p) => p.latin))].filter((l) => l.length >= SHORTEST)
  const near = new Map<string, string[]>()
  for (const name of names)
    for (const key of keysOf(name)) {
      const block = near.get(key)
      if (block === undefined) near.set(key, [name])
      else block.push(name)
    }
  return pairs.flatMap((pair) => {
    const own = latinOf.get(pair.native)!
    const spellings = new Set(
      [...own].flatMap((l) => [...nativeOf.get(l)!]).flatMap((n) => [...latinOf.get(n)!]),
    )
    const sounds = new Set([...own].map(voweledSkeleton))
    const found = new Set(keysOf(pair.latin).flatMap((key) => near.get(key) ?? []))
    const lookAlikes = [...found]
      .filter(
        (l) =>
          !spellings.has(l) &&
          !sounds.has(voweledSkeleton(l)) &&
          isNear(pair.latin, l) &&
          sharedNameClass([...own], [l]) === undefined,
      )
      .map((l) => ({
        l,
        like: weightedSimilarity(letterCodes(pair.latin), letterCodes(l)),
        key: hash32(`${pair.native}\t${l}`),
      }))
      .sort((x, y) => y.like - x.like || x.key - y.key)
      .slice(0, MOST)
      .map(({ l }) => l)
    return lookAlikes.length > 0 ? [{ pair, lookAlikes }] : []
  })
}

function isNear(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length) >= 7 ? 2 : 1
  return (
    osaDistance(a, b, most) <= most ||
    (Math.abs(a.length - b.length) <= 3 && skeleton(a) === skeleton(b) && skeleton(a).length > 1)
  )
}

/** Names that are near share one: the skeleton, or the name without one of its letters (Mor and Fraenkel 1982), or half of it. */
function keysOf(name: string): readonly string[] {
  const out = new Set([`~${skeleton(name)}`, name])
  for (let i = 0; i < name.length; i++) out.add(name.slice(0, i) + name.slice(i + 1))
  if (name.length >= 7) {
    out.add(`${name.slice(0, Math.ceil(name.length / 2))}-`)
    out.add(`-${name.slice(-4)}`)
  }
  return [...out]
}

function groups(
  pairs: readonly TokenPair[],
  key: (p: TokenPair) => string,
  value: (p: TokenPair) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>()
  for (const p of pairs) {
    const set = out.get(key(p))
    if (set === undefined) out.set(key(p), new Set([value(p)]))
    else set.add(value(p))
  }
  return out
}
