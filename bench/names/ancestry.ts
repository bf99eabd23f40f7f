import { compareNames } from '../../src/compare/compare-names.ts'
import { structureName } from '../../src/normalise/structure-name.ts'
import { readCsv } from './csv.ts'

/** Precision at recall .75 of human-labelled pairs of single names; unsure rows left out. */
export function ancestry(file: string): {
  readonly pairs: number
  readonly precision: number
  readonly averagePrecision: number
} {
  const scored = readCsv(`names/${file}`)
    .filter((row) => row['label'] === '0' || row['label'] === '1')
    .map((row) => ({
      score: compareNames(structureName(row['name1'] ?? ''), structureName(row['name2'] ?? '')).bits,
      same: row['label'] === '1',
    }))
  return { pairs: scored.length, ...precisionAt(scored, 0.75) }
}

/** Ties count as one step. */
export function precisionAt(
  scored: { readonly score: number; readonly same: boolean }[],
  recall: number,
): { readonly precision: number; readonly averagePrecision: number } {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const positives = sorted.filter((s) => s.same).length
  let found = 0
  let precision = 0
  let area = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    let same = 0
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) if (sorted[j++]?.same) same++
    found += same
    area += (same / positives) * (found / j)
    if (precision === 0 && found >= recall * positives) precision = found / j
    i = j
  }
  return { precision, averagePrecision: area }
}
