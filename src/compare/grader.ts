/** What a grader answers where none of its conditions holds; above every level code. */
export const NO_LEVEL = 255

/** What a grader answers where the two values have nothing to compare; over all levels, `else` too. */
export const MISSING_CODE = 0

/**
 * Decides all conditions of one family (edits, Jaro-Winkler thresholds, births ...) of a comparison at once, by
 * dictionary ids, so that the pair loop neither looks at condition objects nor computes a metric twice.
 */
export interface Grader {
  /** The lowest level code it can give: it need not be asked where a lower one is found already. */
  readonly first: number
  /**
   * The code of its first condition that holds, or {@link NO_LEVEL}. Symmetric. Allocates nothing.
   *
   * @param limit codes above it need not be told apart: any of them, or {@link NO_LEVEL}, may stand for another
   */
  grade(a: number, b: number, limit?: number): number
}

/** A condition with its level code, 1 + its position in the comparison. */
export interface Coded<C> {
  readonly code: number
  readonly condition: C
}
