/** What makes the comparison of two names of use to whoever asks: the levels that would change an answer. */
export interface Use {
  /** The similarity reaches this, 0 to 1. */
  readonly atLeast: number
  /** Or it is a kin pattern. */
  readonly orKin: boolean
  /** Or some word agrees. */
  readonly orWord: boolean
  /** Or a surname does, where nothing else can be compared. Default false. */
  readonly orSurname?: boolean
}

/** Whatever it is. */
export const ANY: Use = { atLeast: 0, orKin: true, orWord: true, orSurname: true }
