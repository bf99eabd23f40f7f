import { GrowableInt32 } from '../../internal/growable-int32.ts'

/** log2 of the numbers of a page. */
const BITS = 14
const PAGE = 1 << BITS
const MASK = PAGE - 1
/** Lists longer than this have a page of their own. */
const LONG = PAGE >> 2

type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>

/** Where the list of an owner lies, and a new place for it; the length of who has none any more is 0. */
export interface ListOwners {
  placeOf(owner: number): number
  lengthOf(owner: number): number
  moved(owner: number, place: number): void
}

interface PageState {
  /** Numbers from the first on that belong to a list, or did. */
  used: number
  /** Those of them that belong to one still. */
  live: number
  /** Who was given a place in it, in that order. */
  readonly owners: GrowableInt32
}

/**
 * Lists of numbers side by side in pages. More of them take another page, and of a page that is half empty the rest moves on, so that
 * no change waits for all lists to be copied, and what they take stays below twice what they hold. What is left is overwritten.
 */
export class PagedLists<T extends Numbers> {
  readonly #make: (length: number) => T
  readonly #owners: ListOwners
  readonly #pages: T[] = []
  readonly #states: (PageState | undefined)[] = []
  /** Numbers of pages that are no more. */
  readonly #free: number[] = []
  /** The page that is being filled. */
  #current: number

  constructor(make: (length: number) => T, owners: ListOwners) {
    this.#make = make
    this.#owners = owners
    this.#current = this.#begin(PAGE)
  }

  get bytes(): number {
    return this.#pages.reduce((sum, { byteLength }, n) => sum + byteLength + this.#bytesOf(n), 0)
  }

  /** The page that a place lies in; its list begins there at {@link offsetOf}. */
  pageOf(place: number): T {
    return this.#pages[place >>> BITS]!
  }

  offsetOf(place: number): number {
    return place & MASK
  }

  /** Finds a place for a list, which is all zeros. */
  add(owner: number, length: number): number {
    if (length > LONG) return this.#place(this.#begin(length), owner, length)
    // A list of nothing has a place in a page as well.
    if (this.#states[this.#current]!.used + Math.max(1, length) > PAGE) this.#turn()
    return this.#place(this.#current, owner, length)
  }

  /** Overwrites a list, of whose owner {@link ListOwners} already says that there is none. */
  remove(place: number, length: number): void {
    const n = place >>> BITS
    const page = this.#pages[n]!
    page.fill(0, place & MASK, (place & MASK) + length)
    const state = this.#states[n]!
    state.live -= length
    if (n !== this.#current) this.#tidy(n)
    else if (state.live === 0) {
      state.used = 0
      state.owners.clear()
    }
  }

  #bytesOf(n: number): number {
    return this.#states[n]?.owners.view().buffer.byteLength ?? 0
  }

  #place(n: number, owner: number, length: number): number {
    const state = this.#states[n]!
    const place = n * PAGE + state.used
    state.used += length
    state.live += length
    state.owners.push(owner)
    return place
  }

  /** @returns the number of a page that is new */
  #begin(length: number): number {
    const n = this.#free.pop() ?? this.#pages.length
    this.#pages[n] = this.#make(length)
    this.#states[n] = { used: 0, live: 0, owners: new GrowableInt32() }
    return n
  }

  /** Begins another page to be filled. */
  #turn(): void {
    const old = this.#current
    this.#current = this.#begin(PAGE)
    this.#tidy(old)
  }

  /** Moves the lists of a page that is half empty into the one that is being filled. */
  #tidy(n: number): void {
    const state = this.#states[n]!
    if (state.live * 2 > state.used) return
    const from = this.#pages[n]!
    for (const owner of state.owners.view()) {
      const old = this.#owners.placeOf(owner)
      const length = this.#owners.lengthOf(owner)
      // Who was given another place since stands here as well.
      if (length === 0 || old >>> BITS !== n) continue
      const place = this.add(owner, length)
      const start = old & MASK
      this.#pages[place >>> BITS]!.set(from.subarray(start, start + length), place & MASK)
      this.#owners.moved(owner, place)
    }
    from.fill(0)
    this.#pages[n] = this.#make(0)
    this.#states[n] = undefined
    this.#free.push(n)
  }
}
