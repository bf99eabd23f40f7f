/** A calendar as a table: years in order, one letter a month, `a` for 29 days to `d` for 32. */
export interface MonthLengths {
  readonly firstYear: number
  /** First day of the first month of `firstYear`, as days since 1970-01-01. */
  readonly start: number
  /** Years with a space between. Before its months a year may have one sign: which month its leap month follows. */
  readonly packed: string
}
