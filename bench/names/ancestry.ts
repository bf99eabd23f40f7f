import { compareNames } from '../../src/compare/names/compare-names.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import type { StructuredName } from '../../src/normalise/types.ts'
import { readVariantPairs } from './variant-pairs.ts'

/** Precision at recall .75 of the human-labelled pairs kept aside from training, by similarity. */
export function ancestry(kind: 'given' | 'surname'): {
  readonly pairs: number
  readonly precision: number
  readonly averagePrecision: number
} {
  const scored = readVariantPairs()
    .filter((pair) => pair.kind === kind && pair.heldOut)
    .map((pair) => ({
      score: compareNames(single(pair.first, kind), single(pair.second, kind)).similarity,
      same: pair.same,
    }))
  return { pairs: scored.length, ...precisionAt(scored, 0.75) }
}

function single(text: string, kind: 'given' | 'surname'): StructuredName {
  return structureName({ parts: [{ text, role: kind === 'given' ? 'given' : 'family' }] })
}

/** Ties count as one step. */
function precisionAt(
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
