// natural's own types cover only its root, which must never be imported.
declare module 'natural/lib/natural/distance/index.js' {
  const distance: {
    JaroWinklerDistance(a: string, b: string): number
    DamerauLevenshteinDistance(a: string, b: string, options: { readonly restricted: boolean }): number
  }
  export default distance
}
