import type { Dictionary } from '../dictionary.ts'

/**
 * What is about to be looked for in large dictionaries. It is fetched in one short loop, in which the processor waits for ten
 * pieces of memory at once; one by one, between other work, it waits for each.
 */
export class Touches {
  readonly #dictionaries: Dictionary[] = []
  readonly #hashes: number[] = []
  #count = 0
  /** What was fetched, so that fetching it is not left out. */
  #sum = 0

  add(dictionary: Dictionary, hash: number): void {
    this.#dictionaries[this.#count] = dictionary
    this.#hashes[this.#count++] = hash
  }

  /** Takes what was fetched elsewhere. */
  keep(sum: number): void {
    this.#sum ^= sum
  }

  /** Fetches all, and forgets them. */
  fetch(): number {
    for (let k = 0; k < this.#count; k++) this.#sum ^= this.#dictionaries[k]!.touch(this.#hashes[k]!)
    this.#count = 0
    return this.#sum
  }
}
