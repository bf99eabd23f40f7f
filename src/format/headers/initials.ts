/** Given names of which a file has no more than the first letters: `JN` beside a family name. Beside given names they tell nothing. */
export const INITIALS: ReadonlySet<string> = new Set([
  'initial',
  'initials',
  'inits',
  'firstinitial',
  'firstinitials',
  'forenameinitial',
  'forenameinitials',
  'giveninitial',
  'giveninitials',
])
