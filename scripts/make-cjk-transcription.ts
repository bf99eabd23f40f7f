/**
 * Makes src/data/cjk-transcription.ts: Latin fragments of each Han character, kana and jamo in transcribed foreign
 * names, and a letter trigram model of Latin names.
 *
 *   npx tsx scripts/make-cjk-transcription.ts
 *
 * Learns from the CC0 rows (net2018-*) of names/tokens_cross_script.train.csv, without the held-out tenth and
 * without pairs of `sim` under 0.5. EM over monotone alignments, then phrases of several units.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import anyAscii from 'any-ascii'
import { parse } from 'csv-parse/sync'
import { DATA } from '../bench/names/csv.ts'
import {
  type TranscriptionScript,
  transcriptionUnits,
} from '../src/normalise/romanise/transcription/transcription-units.ts'
import { heldOutOfReadings } from '../bench/names/held-out.ts'
import { learnFragments, type Pair } from './cjk-transcription/learn-fragments.ts'
import { learnPhrases } from './cjk-transcription/learn-phrases.ts'
import { letterBits } from './cjk-transcription/letter-bits.ts'
import { writeTable } from './write-table.ts'

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
  const { model, seen } = learnFragments(pairs, script)
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
  const runs = learnPhrases(pairs, model, script)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([source, list]) => source + list.map(([s, p]) => cost(p) + s).join(''))
  console.log(`${script}: ${runs.length} phrases`)
  packed.push(...runs)
  console.log(`${script}: ${pairs.length} pairs, ${packed.length} units, ${fragments} fragments`)
  return packed.join(' ')
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'
/** One digit a trigram. */
const packedLetters = (): string =>
  Array.from(
    letterBits(new Set(usable.map((r) => letters(r['latin']!)))),
    (bits) => DIGITS[Math.max(0, Math.min(63, Math.round(STEPS_LETTER * bits) + ZERO))]!,
  ).join('')

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
  '${packedLetters()}'
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
