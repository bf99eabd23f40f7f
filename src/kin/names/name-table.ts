/** Distinct name values of a run as small integers, so that families compare ids first and each pair of names once. */
import { type BoundedCache, createBoundedCache } from '../../internal/bounded-cache.ts'
import { hashString } from '../../internal/hash.ts'
import { createPairMemo, type PairMemo } from '../../internal/memo.ts'
import { cleanText } from '../../normalise/text/clean-text.ts'
import { structureName } from '../../normalise/structure/structure-name.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { PartRole } from '../../record/types.ts'
import { codesOf, nearCodesOf, startsOf } from './name-codes.ts'
import { type NameLevel, nameLevel } from './name-level.ts'
import { createNameSieve, type NameSieve } from './name-sieve.ts'

/** Uses that every table is thought to have had before. */
const PSEUDO = 200
/** Most frequent names of one sound that are looked at for close spellings. */
const GROUP = 200
/** log2 of the pairs of names that are remembered, and of those that took the name engine. */
const MEMO_BITS = 21
const ENGINE_BITS = 20

/** Names kept as they are taken apart, in one of two generations: with what the engine makes of them they hold some 4 KB each. */
const NAMES = 10_000
/** Between a language and a text. */
const LANGUAGE = '\u001e'

/** Names of one kind (given, family). Ids are in the order of first appearance; results never depend on them. */
export class NameTable {
  readonly #role: PartRole
  readonly #ids = new Map<string, number>()
  readonly #texts: string[] = []
  readonly #names: BoundedCache<StructuredName, number> = createBoundedCache(NAMES)
  /** Hashes of the blocking codes. */
  readonly #codes: Int32Array[] = []
  readonly #starts: Int32Array[] = []
  readonly #nearCodes: (Int32Array | undefined)[] = []
  readonly #groups = new Map<number, number[]>()
  readonly #sorted = new Set<number>()
  readonly #near: number[] = []
  readonly #counts: number[] = []
  #memo: PairMemo | undefined
  #engineMemo: PairMemo | undefined
  readonly #sieve: NameSieve = createNameSieve()
  #total = 0

  constructor(role: PartRole) {
    this.#role = role
  }

  /** The id of a value, counted once more; -1 for text without letters. */
  add(text: string, language?: string): number {
    const id = this.idOf(text, language)
    if (id < 0) return id
    this.#total++
    this.#counts[id]!++
    return id
  }

  /** The id of a value, not counted; -1 for text without letters. */
  idOf(text: string, language?: string): number {
    const value = cleanText(text).toLowerCase()
    const key = language === undefined ? value : `${language}${LANGUAGE}${value}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#make(key)
      this.#ids.set(key, id)
    }
    return id
  }

  #nameOf(id: number): StructuredName {
    let name = this.#names.get(id)
    if (name === undefined) this.#names.set(id, (name = this.#understood(this.#texts[id]!)))
    return name
  }

  #understood(key: string): StructuredName {
    const at = key.indexOf(LANGUAGE)
    return structureName({
      parts: [{ text: key.slice(at + 1), role: this.#role }],
      ...(at >= 0 && { language: key.slice(0, at) }),
    })
  }

  #make(key: string): number {
    const name = this.#understood(key)
    const codes = hashes(codesOf(name))
    if (codes.length === 0) return -1
    const id = this.#texts.length
    this.#texts.push(key)
    this.#names.set(id, name)
    this.#codes.push(codes)
    this.#starts.push(hashes(startsOf(name)))
    this.#sieve.add(name)
    const group = this.#groups.get(codes[0]!)
    if (group === undefined) this.#groups.set(codes[0]!, [id])
    else group.push(id)
    this.#counts.push(0)
    return id
  }

  /** Ids sorted by spelling, so that the order of the input can change no sample. */
  inOrder(ids: Int32Array): Int32Array {
    const order = this.#texts.map((_, id) => id).sort((a, b) => (this.#texts[a]! < this.#texts[b]! ? -1 : 1))
    const rank = new Int32Array(order.length)
    order.forEach((id, at) => (rank[id] = at))
    return ids
      .map((id) => rank[id]!)
      .sort()
      .map((at) => order[at]!)
  }

  get size(): number {
    return this.#texts.length
  }

  /** Hashes of blocking codes of a value, equal across scripts and for most spellings of one name. */
  codes(id: number): Int32Array {
    return this.#codes[id]!
  }

  /** Hashes of the first letters of the words of a value. */
  starts(id: number): Int32Array {
    return this.#starts[id]!
  }

  /** More codes, for keys that something else makes specific: nicknames, and skeletons with a letter dropped. */
  nearCodes(id: number): Int32Array {
    return (this.#nearCodes[id] ??= hashes(nearCodesOf(this.#nameOf(id))))
  }

  /**
   * Share of all uses that are this value or a close spelling that sounds the same. An agreement on a slip of a
   * common name is worth no more than one on the name. Ask only once all values are in.
   * @param prior the share of an ordinary name, as {@link PSEUDO} uses of its own, for small files
   */
  nearFrequency(id: number, prior: number): number {
    const near = (this.#near[id] ??= this.#nearCount(id))
    return (near + PSEUDO * prior) / (this.#total + PSEUDO)
  }

  #nearCount(id: number): number {
    const code = this.#codes[id]![0]!
    const group = this.#groups.get(code)!
    if (!this.#sorted.has(code)) {
      this.#sorted.add(code)
      group.sort(
        (a, b) => this.#counts[b]! - this.#counts[a]! || (this.#texts[a]! < this.#texts[b]! ? -1 : 1),
      )
    }
    let near = this.#counts[id]!
    for (let k = 0; k < group.length && k < GROUP; k++) {
      const other = group[k]!
      if (other !== id && this.#sieve.close(id, other)) near += this.#counts[other]!
    }
    return near
  }

  /** Symmetric. */
  level(a: number, b: number): NameLevel {
    const quick = this.quickLevel(a, b)
    return quick >= 0 ? (quick as NameLevel) : this.#engineLevel(a, b)
  }

  /** The {@link level} where it takes no name engine, else -1. */
  quickLevel(a: number, b: number): NameLevel | -1 {
    if (a === b) return 0
    const x = a < b ? a : b
    const y = a < b ? b : a
    const memo = (this.#memo ??= createPairMemo(MEMO_BITS, 3))
    const known = memo.get(x, y)
    if (known >= 0) return known === UNDECIDED ? -1 : (known as NameLevel)
    // Told by spelling: ids depend on the order of the input, and Winkler's similarity, in rare cases, on which name is first.
    const first = this.#texts[x]! < this.#texts[y]!
    const apart = first ? this.#sieve.apart(x, y) : this.#sieve.apart(y, x)
    memo.set(x, y, apart ? 3 : UNDECIDED)
    return apart ? 3 : -1
  }

  #engineLevel(a: number, b: number): NameLevel {
    const x = a < b ? a : b
    const y = a < b ? b : a
    const memo = (this.#engineMemo ??= createPairMemo(ENGINE_BITS, 2))
    let level = memo.get(x, y)
    if (level < 0) {
      const first = this.#texts[x]! < this.#texts[y]!
      level = nameLevel(this.#nameOf(first ? x : y), this.#nameOf(first ? y : x))
      memo.set(x, y, level)
    }
    this.#memo!.set(x, y, level)
    return level as NameLevel
  }
}

/** In the memo: the sieve lets the pair through, and the engine has not been asked. */
const UNDECIDED = 4

function hashes(codes: readonly string[]): Int32Array {
  return Int32Array.from(codes, (code) => hashString(code) | 0)
}
