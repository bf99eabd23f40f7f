/**
 * Makes src/data/kana-words.ts: what words of foreign names in katakana look like, so that a name written without
 * separators can be split.
 *
 *   npx tsx scripts/make-kana-words.ts
 *
 * Learns from the CC0 rows (net2018-*) of names/tokens_cross_script.train.csv, without pairs of `sim` under 0.5: how
 * common the most frequent words are, and which kana follow which. Latin spellings are not looked at.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { DATA } from '../bench/names/csv.ts'
import { foldKana } from '../src/normalise/cjk/cjk-kana.ts'
import { writeTable } from './write-table.ts'

/** Fewest people that bear a listed word. */
const LEAST = 6
const FIRST = 0x30a1
/** ァ to ー, and the border of a word before them. */
const KANA = 93
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** What is added to each count of a pair of kana. */
const SMOOTHING = 0.1

const rows: Record<string, string>[] = parse(readFileSync(`${DATA}/names/tokens_cross_script.train.csv`), {
  columns: true,
})
const people = new Map<string, number>()
for (const row of rows) {
  if (!row['source']!.startsWith('net2018') || Number(row['sim']) < 0.5) continue
  const word = foldKana(row['native']!)
  if (/^[ァ-ヺー]{2,}$/u.test(word)) people.set(word, (people.get(word) ?? 0) + Number(row['count']))
}

const total = [...people.values()].reduce((sum, n) => sum + n, 0)
const byCost = new Map<number, string[]>()
for (const [word, count] of [...people].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST) continue
  const cost = Math.round(-Math.log2(count / total))
  byCost.set(cost, [...(byCost.get(cost) ?? []), word])
}
const words = [...byCost]
  .sort(([a], [b]) => a - b)
  .map(([cost, list]) => `${cost} ${list.join(' ')}`)
  .join('\n')

const follows = new Float64Array(KANA * KANA).fill(SMOOTHING)
for (const [word, count] of people) {
  const codes = [0, ...Array.from(word, (c) => c.charCodeAt(0) - FIRST + 1), 0]
  for (let i = 1; i < codes.length; i++) {
    const at = codes[i - 1]! * KANA + codes[i]!
    follows[at] = follows[at]! + Math.log2(1 + count)
  }
}
let table = ''
for (let a = 0; a < KANA; a++) {
  const sum = follows.subarray(a * KANA, (a + 1) * KANA).reduce((x, y) => x + y, 0)
  for (let b = 0; b < KANA; b++)
    table += DIGITS[Math.min(DIGITS.length - 1, Math.round(-4 * Math.log2(follows[a * KANA + b]! / sum)))]!
}

const source = `/**
 * Words of foreign names in katakana: the most frequent ones, by bits of surprise, and the bits of each kana after another (93 x 93,
 * the border of a word first, then U+30A1 to U+30FC; one base-62 digit each, in quarter bits).
 *
 * Source: learned from NETransliteration-COLING2018, github.com/steveash/NETransliteration-COLING2018 (CC0), by
 * scripts/make-kana-words.ts.
 */
const WORDS = \`${words}\`

const FOLLOWS =
  '${table}'
const DIGITS = '${DIGITS}'
/** Kana and the border of a word. */
export const KANA_CODES = ${KANA}

let words: ReadonlyMap<string, number> | undefined
let follows: Float32Array | undefined

/** Bits of surprise of the most frequent words. */
export function kanaWords(): ReadonlyMap<string, number> {
  return (words ??= new Map(
    WORDS.split('\\n').flatMap((line) => {
      const [bits = '', ...list] = line.split(' ')
      return list.map((word) => [word, Number(bits)] as const)
    }),
  ))
}

/** Bits of the second code after the first, by \`first * KANA_CODES + second\`; 0 is the border of a word. */
export function kanaFollows(): Float32Array {
  return (follows ??= Float32Array.from(FOLLOWS, (digit) => DIGITS.indexOf(digit) / 4))
}
`
writeTable('kana-words.ts', source)
