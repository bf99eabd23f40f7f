import type { KeyCode } from '../../encode/names/key-code.ts'
import { HashList } from './hash-list.ts'

/** Values whose hashes are remembered, then all are worked out anew. */
const MOST = 65_536

/** Hashes of the codes of values that come again and again, such as towns and birthdays. */
export class KnownHashes {
  /** Where those of a text begin, by code. */
  readonly #places = new Map<KeyCode, Map<string, number>>()
  /** Of each text first how many there are, in place of a pair, and then they. */
  readonly #hashes = new HashList()
  #size = 0

  /** Adds the hashes of a value to a list; false where they are not known. */
  addTo(list: HashList, code: KeyCode, value: string): boolean {
    const at = this.#places.get(code)?.get(seenOf(code, value))
    if (at === undefined) return false
    list.addFrom(this.#hashes, at + 1, this.#hashes.pairs[2 * at]!)
    return true
  }

  /** Remembers those of a list from `first` on. */
  set(code: KeyCode, value: string, list: HashList, first: number): void {
    if (this.#size++ >= MOST) this.clear()
    let places = this.#places.get(code)
    if (places === undefined) this.#places.set(code, (places = new Map()))
    const hashes = this.#hashes
    const at = hashes.count
    places.set(seenOf(code, value), at)
    // Room for their number, which is no hash.
    hashes.addFrom(list, first, 1)
    hashes.pairs[2 * at] = list.count - first
    hashes.addFrom(list, first, list.count - first)
  }

  clear(): void {
    for (const places of this.#places.values()) places.clear()
    this.#hashes.wipe()
    this.#size = 0
  }
}

/** A value of the same codes that stands for all dates of one day of the year, or of one year: these are few. */
function seenOf(code: KeyCode, value: string): string {
  if (code === 'monthDay') return value.length === 10 && value[4] === '-' ? `0000${value.slice(4)}` : value
  return (code === 'nearYear' || code === 'year') && value[4] === '-' ? value.slice(0, 4) : value
}
