/** Takes pairs that may matter although they stay below a weight: they are put aside before they are compared, and some are asked for again. */
export interface Aside {
  /** Pairs that can't reach this weight are put aside. */
  readonly below: number
  readonly take: (i: number, j: number) => void
}
