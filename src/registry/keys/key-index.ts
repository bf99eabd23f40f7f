import type { Steps } from '../../internal/pace.ts'
import { PART_UNIT, PARTS } from './entry-bits.ts'
import { EntrySorter } from './entry-sorter.ts'
import { copyPage } from './copy-page.ts'
import { KEY_BITS } from './key-bits.ts'
import { KeyEntries } from './key-entries.ts'
import { KeyPage } from './key-page.ts'
import { bitsFor, MOST_BITS, restBytesOf } from './page-layout.ts'
import type { PendingKeys } from './pending-keys.ts'
import { damaged, type SectionReader, type SectionWriter } from '../store/sections.ts'
import { visitPage } from './visit-page.ts'

/** Entries that wait are sorted in together if they are more than this share of those that are there. */
const MANY = 0.25
/** log2 of the buckets of a page that is laid out with all others. */
const PAGE_BITS = 8
/** Entries from which on a page is split, if it has so many keys that both halves get some. */
const LARGE = 1 << 15
const FEW_KEYS = 64

/**
 * Who has which key of one blocking rule, by 44 bits of the key's hash: the upper bits tell the page and the bucket in it, and a
 * bucket's entries lie together in the order of the other bits. Most keys have one person, so that an entry of six bytes is less
 * than a table of keys with lists. Built from many entries at once; single ones are put in their place, a bucket that has no place
 * left moves, and a page that is full is split (extendible hashing: Fagin et al., TODS 1979, with a sorted list of pages for a directory), so
 * that no change touches more than a page. Removal is at once and for good. A person has each key once.
 */
export class KeyIndex {
  /** In the order of their keys, each with the keys up to the next. */
  #pages: KeyPage[] = [new KeyPage(0, 0, 0, 0)]
  /** The least key of each. */
  #firsts: number[] = [0]
  #count = 0
  /** The page of the key that was found last; which of its entries, {@link KeyPage.at} says. */
  page: KeyPage = this.#pages[0]!

  /** Distinct keys. */
  get keys(): number {
    return this.#pages.reduce((sum, { keys }) => sum + keys, 0)
  }

  /** Entries. */
  get count(): number {
    return this.#count
  }

  get bytes(): number {
    return this.#pages.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** How many people have a key; sets {@link page}, valid until the next change. */
  find(key: number): number {
    this.page = this.#pages[this.#pageOf(key)]!
    return this.page.find(key)
  }

  add(key: number, slot: number): void {
    let n = this.#pageOf(key)
    let page = this.#pages[n]!
    if (page.isUntidy(key)) this.#pages[n] = page = page.tidied()
    if (page.count >= LARGE && page.keys >= FEW_KEYS && page.bits > 0 && page.depth < MOST_BITS) {
      const halves = page.split()
      this.#pages.splice(n, 1, ...halves)
      this.#firsts.splice(n + 1, 0, halves[1].first)
      if (key >= halves[1].first) n++
      page = this.#pages[n]!
    }
    page.add(key, slot)
    this.#count++
  }

  addAll(pending: PendingKeys): void {
    if (this.isMuch(pending)) this.#layOut(pending)
    else pending.drain((key, slot) => this.add(key, slot))
  }

  /** Whether all is laid out anew rather than these put in one by one. */
  isMuch(pending: PendingKeys): boolean {
    return pending.count > MANY * this.#count
  }

  remove(key: number, slot: number): void {
    if (this.#pages[this.#pageOf(key)]!.remove(key, slot)) this.#count--
  }

  /** Writes all entries as they lie when all are laid out at once. */
  *write(out: SectionWriter): Steps<void> {
    const bits = bitsFor(this.#count)
    const lengths = new Int32Array(1 << bits)
    const entries = KeyEntries.ofLength(restBytesOf(bits), this.#count)
    let at = 0
    for (const page of this.#pages) {
      at = copyPage(page, entries, at, lengths, bits)
      yield
    }
    out.add(Int32Array.of(bits, this.keys, this.#count))
    out.add(lengths)
    out.add(entries.bytes)
  }

  /** @param held of each number whether somebody has it, as 1 */
  static *read(sections: SectionReader, held: Uint8Array): Steps<KeyIndex> {
    const [bits = -1, , count = -1] = sections.int32(3)
    if (bits < 0 || bits > MOST_BITS) throw damaged()
    const lengths = sections.int32(1 << bits)
    const bytes = sections.uint8()
    const restBytes = restBytesOf(bits)
    if (bytes.length !== KeyEntries.bytesOf(restBytes, count)) throw damaged()
    const depth = Math.max(0, bits - PAGE_BITS)
    const pages: KeyPage[] = []
    let used = 0
    for (let n = 0; n < 1 << depth; n++) {
      const own = lengths.subarray(n << (bits - depth), (n + 1) << (bits - depth))
      let end = used
      for (let bucket = 0; bucket < own.length; bucket++) {
        if (own[bucket]! < 0) throw damaged()
        end += own[bucket]!
      }
      if (end > count) throw damaged()
      const place = [n * 2 ** (KEY_BITS - depth), depth] as const
      // Each of its own, so that one that is laid out anew lets go of its memory.
      const page = KeyPage.over(place, own, KeyEntries.copyOf(restBytes, bytes, used, end), held)
      if (page === undefined) throw damaged()
      pages.push(page)
      used = end
      yield
    }
    if (used !== count) throw damaged()
    const index = new KeyIndex()
    index.#turnTo(pages, count)
    return index
  }

  /** The number of the page that a key belongs to. */
  #pageOf(key: number): number {
    const firsts = this.#firsts
    // Pages that were laid out together, and not split since, have as many keys each.
    let n = Math.floor((key / 2 ** KEY_BITS) * firsts.length)
    let end = n + 1
    if (firsts[n]! <= key && (end === firsts.length || firsts[end]! > key)) return n
    n = 0
    end = firsts.length
    while (end - n > 1) {
      const middle = (n + end) >> 1
      if (firsts[middle]! <= key) n = middle
      else end = middle
    }
    return n
  }

  #turnTo(pages: KeyPage[], count: number): void {
    this.#pages = pages
    this.#firsts = pages.map(({ first }) => first)
    this.#count = count
    this.page = pages[0]!
  }

  /** Lays all entries out anew in the order of their keys, with those that wait. */
  #layOut(pending: PendingKeys): void {
    const old = this.#pages
    const count = this.#count + pending.count
    const bits = bitsFor(count)
    const depth = Math.max(0, bits - PAGE_BITS)
    const span = 2 ** (KEY_BITS - depth)
    const sorter = new EntrySorter()
    const parted = pending.parted()
    const pages: KeyPage[] = []
    let next = 0
    for (let part = 0; part < PARTS; part++) {
      const first = part * PART_UNIT
      const end = first + PART_UNIT
      sorter.clear()
      // The old ones lie in the order of their keys; a page may go on in the next part.
      for (; ; next++) {
        if (next < old.length) visitPage(old[next]!, first, end, (key, slot) => sorter.add(key - first, slot))
        if (!(next + 1 < old.length && old[next + 1]!.first <= end)) break
      }
      const known = sorter.count
      parted.move(part, sorter)
      if (sorter.count > known) sorter.sort()
      let n = 0
      for (let at = first; at < end; at += span) {
        if (at % span === 0) {
          pages.at(-1)?.close()
          pages.push(new KeyPage(at, depth, bits - depth, Math.ceil(count / (1 << depth))))
        }
        n = pages.at(-1)!.append(sorter, n, first)
      }
    }
    pages.at(-1)!.close()
    for (const page of old) page.wipe()
    sorter.wipe()
    this.#turnTo(pages, count)
  }
}
