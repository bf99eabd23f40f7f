/** What a caller wants of the comparison of two names. A result that meets none of these may be left out. */
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
