/**
 * Makes src/data/han-foreign-frequent.ts: the most frequent words of foreign names in Han with their Latin spellings.
 *
 *   npx tsx scripts/make-han-words.ts
 *
 * Learns from the CC0 rows (net2018-chinese) of names/tokens_cross_script.train.csv, without pairs of `sim` under 0.6 and
 * without the tenth that is kept aside (bench/names/held-out.ts).
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { DATA } from '../bench/names/csv.ts'
import { foldHan } from '../src/normalise/cjk/cjk-fold.ts'
import { foldLatin } from '../src/normalise/text/fold-latin.ts'
import { heldOutOfReadings } from '../bench/names/held-out.ts'
import { writeTable } from './write-table.ts'

/** Fewest people that bear a listed word. */
const LEAST = 3
/** Least share of a word's bearers that spell it so, and most spellings. */
const SHARE = 0.2
const MOST = 2

const rows: Record<string, string>[] = parse(readFileSync(`${DATA}/names/tokens_cross_script.train.csv`), {
  columns: true,
})
const words = new Map<string, Map<string, number>>()
for (const row of rows) {
  const latin = foldLatin(row['latin']!)
  if (row['source'] !== 'net2018-chinese' || Number(row['sim']) < 0.6 || heldOutOfReadings(row['latin']!))
    continue
  const word = foldHan(row['native']!)
  if (!/^\p{Script=Han}{2,}$/u.test(word) || !/^[a-z]{2,}$/.test(latin)) continue
  const spellings = words.get(word) ?? new Map<string, number>()
  words.set(word, spellings.set(latin, (spellings.get(latin) ?? 0) + Number(row['count'])))
}
const entries: string[] = []
for (const [word, spellings] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const total = [...spellings.values()].reduce((sum, n) => sum + n, 0)
  if (total < LEAST) continue
  const usual = [...spellings]
    .filter(([, n]) => n >= SHARE * total)
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, MOST)
  entries.push(`${word}${usual.map(([latin]) => latin).join(',')}`)
}

const source = `/**
 * The most frequent words of foreign names in Han (folded), with their Latin spellings.
 *
 * Source: learned from NETransliteration-COLING2018, github.com/steveash/NETransliteration-COLING2018 (CC0), by
 * scripts/make-han-words.ts.
 */
const WORDS =
  '${entries.join(' ')}'

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Folded word -> a-z spellings, likeliest first. */
export function frequentForeignHan(): ReadonlyMap<string, readonly string[]> {
  return (table ??= new Map(
    WORDS.split(' ').map((entry) => {
      const at = entry.search(/[a-z]/)
      return [entry.slice(0, at), entry.slice(at).split(',')]
    }),
  ))
}
`
writeTable('han-foreign-frequent.ts', source)
console.log(`${entries.length} words`)
