// The kernels' oracles: straight from the definitions, slow, and not sharing a line with the source.

export function naiveJaro(aText: string, bText: string): number {
  const a = Array.from(aText)
  const b = Array.from(bText)
  if (a.length === 0 && b.length === 0) return 1
  const range = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0)
  const partner = a.map(() => -1)
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - range); j <= Math.min(b.length - 1, i + range); j++) {
      if (a[i] === b[j] && !partner.includes(j)) {
        partner[i] = j
        break
      }
    }
  }
  const aMatched = a.filter((_, i) => partner[i] !== -1)
  const bMatched = b.filter((_, j) => partner.includes(j))
  const matches = aMatched.length
  if (matches === 0) return 0
  const transpositions = Math.floor(aMatched.filter((c, k) => c !== bMatched[k]).length / 2)
  return (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3
}

export function naiveJaroWinkler(a: string, b: string): number {
  const similarity = naiveJaro(a, b)
  if (similarity < 0.7) return similarity
  const aPoints = Array.from(a)
  const bPoints = Array.from(b)
  let prefix = 0
  while (prefix < 4 && prefix < aPoints.length && aPoints[prefix] === bPoints[prefix]) prefix++
  return similarity + prefix * 0.1 * (1 - similarity)
}

/** The whole matrix; with `swaps` the optimal string alignment distance, else Levenshtein. */
export function naiveEditDistance(aText: string, bText: string, swaps: boolean): number {
  const a = Array.from(aText)
  const b = Array.from(bText)
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    const above = rows[i - 1] as number[]
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
      if (swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, ((rows[i - 2] as number[])[j - 2] as number) + 1)
      }
      row.push(best)
    }
    rows.push(row)
  }
  return (rows[a.length] as number[])[b.length] as number
}
