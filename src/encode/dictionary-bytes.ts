/** The strings of a dictionary as they are kept, for another thread. */
export interface DictionaryBytes {
  /** Texts as `text-bytes.ts` writes them, laid end to end; or, with `pieces`, the numbers of each one's pieces. */
  readonly bytes: Uint8Array
  /** String `id` is `bytes[offsets[id] .. offsets[id + 1]]`. */
  readonly offsets: Int32Array
  readonly pieces?: DictionaryBytes | undefined
}
