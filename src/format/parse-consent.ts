const GIVEN = new Set('true yes y 1 given granted agreed consented ok t'.split(' '))
const REFUSED = new Set('false no n 0 withdrawn refused denied revoked none f'.split(' '))

/**
 * Whether a consent cell lets the record be matched. Anything that isn't a clear yes keeps it out: a cell that nobody
 * understands must not open a person's record.
 * @returns `clear: false` for a word that is neither yes nor no
 */
export function parseConsent(text: string): { readonly match: boolean; readonly clear: boolean } {
  const word = text.length > 32 ? '' : text.toLowerCase()
  if (GIVEN.has(word)) return { match: true, clear: true }
  return { match: false, clear: REFUSED.has(word) }
}
