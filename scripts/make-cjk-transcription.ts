/**
 * Makes src/data/cjk-transcription.ts: Latin fragments of each Han character, kana and jamo in transcribed foreign
 * names, and a letter trigram model of Latin names.
 *
 *   npx tsx scripts/make-cjk-transcription.ts
 *
 * Learns from the CC0 rows (net2018-*) of names/tokens_cross_script.train.csv, without the held-out tenth and
 * without pairs of `sim` under 0.5. EM over monotone alignments; ten rounds.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import anyAscii from 'any-ascii'
import { parse } from 'csv-parse/sync'
import { DATA } from '../bench/names/csv.ts'
import { revisedRomanisation, decomposeHangul } from '../src/normalise/romanise/hangul-jamo.ts'
import { kanaToHepburn } from '../src/normalise/romanise/kana-hepburn.ts'
import { mandarinReading } from '../src/data/han-mandarin.ts'
import {
  type TranscriptionScript,
  transcriptionUnits,
} from '../src/normalise/romanise/transcription-units.ts'
import { heldOutOfReadings } from '../bench/names/held-out.ts'
import { writeTable } from './write-table.ts'

const ROUNDS = 12
const MAX_FRAGMENT = 5
const LEAST = 0.012
const KEPT = 10
/** Half bits a step of the packed costs. */
const STEPS = 2
const STEPS_LETTER = 4
/** The digit of a letter that follows no more and no less often than anywhere. */
const ZERO = 24

const rows: Record<string, string>[] = parse(readFileSync(`${DATA}/names/tokens_cross_script.train.csv`), {
  columns: true,
})
const letters = (s: string): string =>
  anyAscii(s.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^a-z]/g, '')
const usable = rows.filter((r) => r['source']!.startsWith('net2018') && !heldOutOfReadings(r['latin']!))

interface Pair {
  readonly units: readonly string[]
  readonly latin: string
  readonly weight: number
}
type Model = Map<string, Map<string, number>>

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

function learn(pairs: readonly Pair[], script: TranscriptionScript): Model {
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
  return model!
}
const seen = new Map<string, number>()

/** Longest phrase, in units, learned for a script, and how often it has to occur. */
const PHRASE: Readonly<Record<TranscriptionScript, { length: number; least: number }>> = {
  Han: { length: 3, least: 4 },
  Katakana: { length: 4, least: 6 },
  Hangul: { length: 5, least: 6 },
}
const PHRASE_LEAST = 0.08
const PHRASE_KEPT = 5
/** Taken off a phrase's count, so that a rare phrase is dearer. */
const DISCOUNT = 0.7

/** The best way to cut a pair under the model: end of each unit's fragment, undefined if there is none. */
function align({ units, latin }: Pair, model: Model): number[] | undefined {
  const n = units.length
  const m = latin.length
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Infinity))
  const from = Array.from({ length: n + 1 }, () => new Int32Array(m + 1))
  best[0]![0] = 0
  for (let i = 0; i < n; i++) {
    const row = model.get(units[i]!)
    for (let j = 0; j <= m; j++) {
      if (best[i]![j] === Infinity) continue
      for (let k = j; k <= Math.min(m, j + MAX_FRAGMENT); k++) {
        const cost = best[i]![j]! - Math.log2((row?.get(latin.slice(j, k)) ?? 0) + 1e-6)
        if (cost < best[i + 1]![k]!) {
          best[i + 1]![k] = cost
          from[i + 1]![k] = j
        }
      }
    }
  }
  if (best[n]![m] === Infinity) return undefined
  const ends = [m]
  for (let i = n; i > 1; i--) ends.unshift(from[i]![ends[0]!]!)
  return ends
}

/** Runs of units with the fragments they have as a whole: context that single units cannot know. */
function phrases(
  pairs: readonly Pair[],
  model: Model,
  script: TranscriptionScript,
): [string, [string, number][]][] {
  const { length, least } = PHRASE[script]
  const counts: Model = new Map()
  for (const pair of pairs) {
    const ends = align(pair, model)
    if (ends === undefined || pair.weight < 0.6) continue
    for (let i = 0; i < pair.units.length; i++) {
      for (let n = 2; n <= length && i + n <= pair.units.length; n++) {
        const source = pair.units.slice(i, i + n).join('')
        const fragment = pair.latin.slice(i === 0 ? 0 : ends[i - 1], ends[i + n - 1])
        let row = counts.get(source)
        if (row === undefined) counts.set(source, (row = new Map()))
        row.set(fragment, (row.get(fragment) ?? 0) + 1)
      }
    }
  }
  const kept: [string, [string, number][]][] = []
  for (const [source, row] of counts) {
    let total = 0
    for (const c of row.values()) total += c
    if (total < least) continue
    const list = [...row]
      .map(([s, c]): [string, number] => [s, (c - DISCOUNT) / total])
      .filter(([s, p]) => p >= PHRASE_LEAST && s !== '' && row.get(s)! >= 2)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, PHRASE_KEPT)
    if (list.length > 0) kept.push([source, list])
  }
  return kept
}

const LANGUAGE: Readonly<Record<TranscriptionScript, string>> = { Han: 'zh', Katakana: 'ja', Hangul: 'ko' }
const cost = (p: number): string =>
  Math.min(35, Math.round(-STEPS * Math.log2(p)))
    .toString(36)
    .toUpperCase()
function table(script: TranscriptionScript): string {
  const pairs: Pair[] = []
  for (const r of usable) {
    if (r['lang'] !== LANGUAGE[script] || r['script'] !== script || Number(r['sim']) < 0.5) continue
    const units = transcriptionUnits(r['native']!, script)
    const latin = letters(r['latin']!)
    if (units.length === 0 || latin.length === 0 || latin.length > 30) continue
    pairs.push({ units, latin, weight: Number(r['sim']) })
  }
  const model = learn(pairs, script)
  let fragments = 0
  const packed = [...model]
    .filter(([unit]) => seen.get(unit)! >= 1.5)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([unit, row]) => {
      const kept = [...row]
        .filter(([, p]) => p >= LEAST && p * seen.get(unit)! > 0.5)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, KEPT)
      fragments += kept.length
      return unit + kept.map(([s, p]) => cost(p) + s).join('')
    })
  const runs = phrases(pairs, model, script)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([source, list]) => source + list.map(([s, p]) => cost(p) + s).join(''))
  console.log(`${script}: ${runs.length} phrases`)
  packed.push(...runs)
  console.log(`${script}: ${pairs.length} pairs, ${packed.length} units, ${fragments} fragments`)
  return packed.join(' ')
}

const index = (c: string): number => (c === '$' ? 0 : c.charCodeAt(0) - 96)
const sum = (t: Float64Array, at: number): number => t.subarray(at, at + 27).reduce((x, y) => x + y, 0)
/** Letter trigrams with interpolation, one base-64 digit each: 4 log2. */
function letterModel(): string {
  const n3 = new Float64Array(27 ** 3)
  const n2 = new Float64Array(27 ** 2)
  const n1 = new Float64Array(27)
  for (const latin of new Set(usable.map((r) => letters(r['latin']!)))) {
    let a = 0
    let b = 0
    for (const letter of `${latin}$`) {
      const c = index(letter)
      n3[(a * 27 + b) * 27 + c]!++
      n2[b * 27 + c]!++
      n1[c]!++
      a = b
      b = c
    }
  }
  const all = n1.reduce((x, y) => x + y, 0)
  let out = ''
  for (let ab = 0; ab < 27 * 27; ab++) {
    const b = ab % 27
    const t3 = sum(n3, ab * 27)
    const t2 = sum(n2, b * 27)
    for (let c = 0; c < 27; c++) {
      const p2 = (n2[b * 27 + c]! + 5 * (n1[c]! / all)) / (t2 + 5)
      const p3 = (n3[ab * 27 + c]! + 8 * p2) / (t3 + 8)
      // Against the letter's own frequency, so that a longer spelling is not dearer for its length.
      const bits = -Math.log2(p3 / (n1[c]! / all))
      out += DIGITS[Math.max(0, Math.min(63, Math.round(STEPS_LETTER * bits) + ZERO))]!
    }
  }
  return out
}
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'

const text = `/**
 * Latin fragments that transcribed foreign names have for each Han character (folded), kana and Hangul jamo, each with
 * its cost before it (base 36 upper case, -${STEPS} log2 p), and a letter trigram model of Latin names (27 x 27 x 27,
 * "$" first, one base-64 digit each, 24 - 4 log2 of p against the letter's own frequency).
 *
 * Source: learned from NETransliteration-COLING2018, github.com/steveash/NETransliteration-COLING2018 (CC0), by
 * scripts/make-cjk-transcription.ts.
 */
const PACKED = {
  Han: '${table('Han')}',
  Katakana: '${table('Katakana')}',
  Hangul: '${table('Hangul')}',
} as const
const LETTERS =
  '${letterModel()}'
const DIGITS = '${DIGITS}'

/** One Latin fragment of a unit: letters 1 to 26 and its cost in bits. */
export interface TranscriptionFragment {
  readonly letters: readonly number[]
  readonly cost: number
  /** Whether the name ends here. */
  readonly last: boolean
}

type Table = ReadonlyMap<string, readonly TranscriptionFragment[]>
const tables: { Han?: Table; Katakana?: Table; Hangul?: Table } = {}
let letters: Float32Array | undefined

/** Unit -> fragments, likeliest first. */
export function transcriptionFragments(script: 'Han' | 'Katakana' | 'Hangul'): Table {
  return (tables[script] ??= decode(PACKED[script]))
}

/** Bits against letter c after a and b at (a * 27 + b) * 27 + c, 0 for the edge of a name; negative speaks for it. */
export function letterCosts(): Float32Array {
  return (letters ??= Float32Array.from(LETTERS, (digit) => (DIGITS.indexOf(digit) - ${ZERO}) / ${STEPS_LETTER}))
}

function decode(packed: string): Table {
  const table = new Map<string, readonly TranscriptionFragment[]>()
  for (const entry of packed.split(' ')) {
    const at = entry.search(/[0-9A-Z]/)
    const fragments = Array.from(entry.slice(at).matchAll(/([0-9A-Z])([a-z]*)/g), (m) => ({
      letters: Array.from(m[2]!, (c) => c.charCodeAt(0) - 96),
      cost: Number.parseInt(m[1]!, 36) / ${STEPS},
      last: false,
    }))
    table.set(entry.slice(0, at), fragments)
  }
  return table
}
`
writeTable('cjk-transcription.ts', text)
console.log(text.length, 'chars,', gzipSync(text, { level: 9 }).length, 'bytes gzip')
