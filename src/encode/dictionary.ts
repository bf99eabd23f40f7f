import { type CodeDictionary, createCodeDictionary, decodeStrings } from '../internal/code-array.ts'

/** Every distinct string of one kind, numbered from 0 in the order first seen, so that a pair compares two integers first. */
export class Dictionary {
  #strings: string[] | undefined
  #ids: Map<string, number> | undefined
  #codes: CodeDictionary | undefined

  /** @param codes the strings to begin with, as `codes` gave them */
  constructor(codes?: CodeDictionary) {
    this.#codes = codes
    if (codes === undefined) this.#strings = []
  }

  /** The strings by id. Made on first use where the dictionary came as codes. */
  get strings(): readonly string[] {
    return this.#texts()
  }

  #texts(): string[] {
    this.#strings ??= decodeStrings(this.#codes!)
    return this.#strings
  }

  #numbers(): Map<string, number> {
    this.#ids ??= new Map(this.#texts().map((text, id) => [text, id]))
    return this.#ids
  }

  /** The id of `value`, which is added if it is new. */
  intern(value: string): number {
    const ids = this.#numbers()
    let id = ids.get(value)
    if (id === undefined) {
      id = ids.size
      ids.set(value, id)
      this.#texts().push(value)
      this.#codes = undefined
    }
    return id
  }

  /** The id of `value`, or -1. */
  find(value: string): number {
    return this.#numbers().get(value) ?? -1
  }

  get size(): number {
    return this.#strings?.length ?? this.#codes!.offsets.length - 1
  }

  /** All strings as code points in one typed array, for the kernels; made on first use. */
  codes(): CodeDictionary {
    this.#codes ??= createCodeDictionary(this.#texts())
    return this.#codes
  }
}
