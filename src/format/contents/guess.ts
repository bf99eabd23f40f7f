/** What a column may be by its contents alone. */
export type GuessedTarget = 'identifier.phone' | 'sex' | 'birth' | 'birth.year'

/** What the contents of a column say that it is. */
export interface Guess {
  readonly target: GuessedTarget
  /** log2 of the odds that the column is that. */
  readonly bits: number
}

/** What a column looks like that was left unread. */
export type Likeness = 'names' | 'telephones'
