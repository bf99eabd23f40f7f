/**
 * Partners of one record under the first look, a column at a time: whoever looks at a column goes through those left, writes what
 * it may add to each, and leaves out whom that puts out of reach. The loops have no branch that depends on a pair: which way it
 * goes would be guessed wrong nearly as often as not, at the cost of twenty instructions each time.
 */
export interface LookBatch {
  readonly rows: Int32Array
  readonly stride: number
  partners: Int32Array
  /** The row of the record itself. */
  own: number
  /** Places in `partners` of those left. */
  alive: Int32Array
  count: number
  /** By place: the most that the pair can reach, in fixed point. */
  sums: Int32Array
  /** What it must reach. */
  readonly least: number
}

/** The greater of two whole numbers less than 2^31 apart. */
export const greater = (a: number, b: number): number => a - ((a - b) & ((a - b) >> 31))

/** All bits where a word is not 0, else none. */
export const known = (word: number): number => (word | -word) >> 31
