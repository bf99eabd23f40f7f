/** Pairs that may matter though they stay below a weight: they are put aside before they are compared, to be asked for again or not. */
export interface Aside {
  /** Pairs that can't reach this weight are put aside. */
  readonly below: number
  readonly take: (i: number, j: number) => void
}
