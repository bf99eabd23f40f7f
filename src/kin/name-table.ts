/** Distinct name values of a run as small integers, so that families compare ids first and each pair of names once. */
import { cleanText } from '../normalise/clean-text.ts'
import { structureName } from '../normalise/structure-name.ts'
import type { StructuredName } from '../normalise/types.ts'
import type { PartRole } from '../record/types.ts'
import { type NameLevel, nameLevel } from './name-level.ts'
import { codesOf, nearCodesOf, startsOf } from './name-codes.ts'

/** Uses that every table is thought to have had before. */
const PSEUDO = 200
/** Names of one sound that are looked at for close spellings. */
const GROUP = 400
/** A memo of this many pairs is dropped and begun anew: results stay the same, only time is lost. */
const MEMO = 4_000_000

/** Names of one kind (given, family). Ids are in the order of first appearance; results never depend on them. */
export class NameTable {
  readonly #role: PartRole
  readonly #ids = new Map<string, number>()
  readonly #names: StructuredName[] = []
  readonly #codes: (readonly string[])[] = []
  readonly #nearCodes: (readonly string[])[] = []
  readonly #groups = new Map<string, number[]>()
  readonly #near: number[] = []
  readonly #counts: number[] = []
  readonly #memo = new Map<number, NameLevel>()
  #total = 0

  constructor(role: PartRole) {
    this.#role = role
  }

  /** The id of a value, counted once more; -1 for text without letters. */
  add(text: string, language?: string): number {
    const value = cleanText(text).toLowerCase()
    const key = language === undefined ? value : `${language}\u001e${value}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      const name = structureName({
        parts: [{ text: value, role: this.#role }],
        ...(language !== undefined && { language }),
      })
      const codes = codesOf(name)
      id = codes.length === 0 ? -1 : this.#names.length
      this.#ids.set(key, id)
      if (id < 0) return id
      this.#names.push(name)
      this.#codes.push(codes)
      const group = this.#groups.get(codes[0] as string)
      if (group === undefined) this.#groups.set(codes[0] as string, [id])
      else group.push(id)
      this.#counts.push(0)
    }
    if (id < 0) return id
    this.#total++
    this.#counts[id]!++
    return id
  }

  /** Ids sorted by spelling, so that the order of the input can change no sample. */
  inOrder(ids: readonly number[]): Int32Array {
    const texts = [...this.#ids].filter(([, id]) => id >= 0).sort(([a], [b]) => (a < b ? -1 : 1))
    const rank = new Int32Array(this.#names.length)
    texts.forEach(([, id], at) => (rank[id] = at))
    return Int32Array.from(ids, (id) => rank[id]!)
      .sort()
      .map((at) => texts[at]![1])
  }

  get size(): number {
    return this.#names.length
  }

  /** Blocking codes of a value, equal across scripts and for most spellings of one name. */
  codes(id: number): readonly string[] {
    return this.#codes[id]!
  }

  /** First letters of the words of a value. */
  starts(id: number): readonly string[] {
    return startsOf(this.#names[id]!)
  }

  /** More codes, for keys that something else makes specific: nicknames, and skeletons with a letter dropped. */
  nearCodes(id: number): readonly string[] {
    return (this.#nearCodes[id] ??= nearCodesOf(this.#names[id]!))
  }

  /**
   * Share of all uses that are this value or a close spelling that sounds the same. An agreement on a slip of a
   * common name is worth no more than one on the name. Ask only once all values are in.
   * @param prior the share of an ordinary name, as {@link PSEUDO} uses of its own, for small files
   */
  nearFrequency(id: number, prior: number): number {
    let near = this.#near[id]
    if (near === undefined) {
      near = 0
      for (const other of (this.#groups.get(this.#codes[id]![0] as string) ?? []).slice(0, GROUP))
        if (this.level(id, other) <= 1) near += this.#counts[other]!
      this.#near[id] = near = Math.max(near, this.#counts[id]!)
    }
    return (near + PSEUDO * prior) / (this.#total + PSEUDO)
  }

  /** Symmetric. */
  level(a: number, b: number): NameLevel {
    if (a === b) return 0
    const key = a < b ? a * 0x4000000 + b : b * 0x4000000 + a
    let level = this.#memo.get(key)
    if (level === undefined) {
      if (this.#memo.size >= MEMO) this.#memo.clear()
      level = nameLevel(this.#names[a]!, this.#names[b]!)
      this.#memo.set(key, level)
    }
    return level
  }
}
