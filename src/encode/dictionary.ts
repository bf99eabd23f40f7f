import { type CodeDictionary, createCodeDictionary } from '../internal/code-array.ts'

/** Every distinct string of one kind, numbered from 0 in the order first seen, so that a pair compares two integers first. */
export class Dictionary {
  readonly strings: string[] = []
  readonly #ids = new Map<string, number>()
  #codes: CodeDictionary | undefined

  /** The id of `value`, which is added if it is new. */
  intern(value: string): number {
    let id = this.#ids.get(value)
    if (id === undefined) {
      id = this.strings.length
      this.#ids.set(value, id)
      this.strings.push(value)
      this.#codes = undefined
    }
    return id
  }

  /** The id of `value`, or -1. */
  find(value: string): number {
    return this.#ids.get(value) ?? -1
  }

  get size(): number {
    return this.strings.length
  }

  /** All strings as code points in one typed array, for the kernels; made on first use. */
  codes(): CodeDictionary {
    this.#codes ??= createCodeDictionary(this.strings)
    return this.#codes
  }
}
