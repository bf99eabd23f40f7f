// talisman ships no types; these are the paths that are used.
declare module 'talisman/metrics/jaro-winkler.js' {
  const similarity: (a: string | readonly number[], b: string | readonly number[]) => number
  export default similarity
}

declare module 'talisman/metrics/damerau-levenshtein.js' {
  const distance: (a: string | readonly number[], b: string | readonly number[]) => number
  export default distance
}
