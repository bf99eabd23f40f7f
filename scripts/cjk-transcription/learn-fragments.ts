import { mandarinReading } from '../../src/data/han-mandarin.ts'
import { decomposeHangul, revisedRomanisation } from '../../src/normalise/romanise/hangul/hangul-jamo.ts'
import { kanaToHepburn } from '../../src/normalise/romanise/japanese/kana-hepburn.ts'
import type { TranscriptionScript } from '../../src/normalise/romanise/transcription/transcription-units.ts'

const ROUNDS = 12
/** Longest fragment of a unit, in letters. */
export const MAX_FRAGMENT = 5

/** A foreign name: the units it is transcribed by, its letters, and how much it counts. */
export interface Pair {
  readonly units: readonly string[]
  readonly latin: string
  readonly weight: number
}
/** Shares of Latin fragments, by unit. */
export type Model = Map<string, Map<string, number>>

/** How a unit sounds by rule, which EM starts from. */
function guess(unit: string, script: TranscriptionScript): string {
  if (script === 'Han') return mandarinReading(unit)
  if (script === 'Katakana') return kanaToHepburn(unit)
  const code = unit.charCodeAt(0)
  if (code >= 0x11a7)
    return revisedRomanisation(decomposeHangul(String.fromCharCode(0xac00 + code - 0x11a7))).slice(2)
  if (code >= 0x1161)
    return revisedRomanisation(decomposeHangul(String.fromCharCode(0xac00 + 11 * 588 + (code - 0x1161) * 28)))
  return revisedRomanisation(decomposeHangul(String.fromCharCode(0xac00 + (code - 0x1100) * 588))).slice(
    0,
    -1,
  )
}

function likeness(fragment: string, by: string): number {
  if (fragment === '') return 0.02
  let same = 0
  for (const c of new Set(fragment)) if (by.includes(c)) same++
  const first = fragment[0] === by[0] ? 1 : 0
  return 0.02 + (same + first) / (fragment.length + by.length + 2)
}

/** EM over all monotone alignments of units to fragments. `seen`: how often each unit occurs. */
export function learnFragments(
  pairs: readonly Pair[],
  script: TranscriptionScript,
): { readonly model: Model; readonly seen: ReadonlyMap<string, number> } {
  const seen = new Map<string, number>()
  let model: Model | undefined
  const start = new Map<string, string>()
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Model = new Map()
    for (const { units, latin, weight } of pairs) {
      const n = units.length
      const m = latin.length
      const p = (i: number, j: number, k: number): number => {
        const fragment = latin.slice(j, k)
        const unit = units[i]!
        if (model !== undefined) return (model.get(unit)?.get(fragment) ?? 0) + 1e-7
        let by = start.get(unit)
        if (by === undefined) start.set(unit, (by = guess(unit, script)))
        return likeness(fragment, by) ** 2
      }
      const forward = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
      const backward = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
      forward[0]![0] = 1
      backward[n]![m] = 1
      for (let i = 0; i < n; i++) {
        for (let j = 0; j <= m; j++) {
          const f = forward[i]![j]!
          if (f === 0) continue
          for (let k = j; k <= Math.min(m, j + MAX_FRAGMENT); k++) forward[i + 1]![k]! += f * p(i, j, k)
        }
      }
      for (let i = n - 1; i >= 0; i--) {
        for (let j = 0; j <= m; j++) {
          let sum = 0
          for (let k = j; k <= Math.min(m, j + MAX_FRAGMENT); k++) sum += p(i, j, k) * backward[i + 1]![k]!
          backward[i]![j] = sum
        }
      }
      const total = forward[n]![m]!
      if (!(total > 0)) continue
      for (let i = 0; i < n; i++) {
        let row = counts.get(units[i]!)
        if (row === undefined) counts.set(units[i]!, (row = new Map()))
        for (let j = 0; j <= m; j++) {
          const f = forward[i]![j]!
          if (f === 0) continue
          for (let k = j; k <= Math.min(m, j + MAX_FRAGMENT); k++) {
            const c = (weight * f * p(i, j, k) * backward[i + 1]![k]!) / total
            if (c > 1e-6) {
              const fragment = latin.slice(j, k)
              row.set(fragment, (row.get(fragment) ?? 0) + c)
            }
          }
        }
      }
    }
    model = new Map()
    for (const [unit, row] of counts) {
      let total = 0
      for (const c of row.values()) total += c
      model.set(unit, new Map([...row].map(([s, c]) => [s, c / total])))
      if (round === ROUNDS - 1) seen.set(unit, total)
    }
  }
  return { model: model!, seen }
}
