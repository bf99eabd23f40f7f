/**
 * How near the romanisation variants come to real Latin spellings: published standards, and single names of the
 * development data (a tenth of them by hash). Run: npx tsx bench/eval-romanise.ts [language] (with a language: the worst rows).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanText } from '../src/normalise/text/clean-text.ts'
import { foldLatin } from '../src/normalise/text/fold-latin.ts'
import { romanise } from '../src/normalise/romanise/romanise.ts'
import { scriptOf } from '../src/normalise/text/script.ts'
import type { NameHint } from '../src/normalise/types.ts'
import { DATA } from './names/csv.ts'
import { heldOutOfReadings } from './names/held-out.ts'
import { nearest, similarity, standardRows, words } from './romanise/nearest.ts'
import { asciiLetters } from '../src/vendor/any-ascii.ts'

const folder = join(DATA, 'names')
if (!existsSync(folder)) {
  console.log('SKIPPED: no development data; set KINMATCH_DATA')
  process.exit(0)
}
const [only, limit = '40'] = process.argv.slice(2)

interface Tally {
  n: number
  own: number
  ascii: number
  variants: number
  worst: [number, string, string, string][]
}
const tallies = new Map<string, Tally>()

function count(key: string, native: string, latin: string, hint: NameHint): void {
  const goal = words(latin)
    .map((w) => foldLatin(w).replaceAll(' ', ''))
    .join('')
  if (goal === '') return
  const [own, picked] = nearest(native, latin, hint)
  const t = tallies.get(key) ?? { n: 0, own: 0, ascii: 0, variants: 0, worst: [] }
  tallies.set(key, t)
  t.n++
  t.own += own
  t.ascii += similarity(asciiLetters(native), goal)
  t.variants += romanise(cleanText(native), scriptOf(native), hint).length
  if (key === only && own < 1) t.worst.push([own, native, latin, picked])
}

function print(title: string): number {
  console.log(
    `\n${title}\n${'language'.padEnd(24)}${'rows'.padStart(7)}${'own'.padStart(8)}${'any-ascii'.padStart(11)}${'variants'.padStart(10)}`,
  )
  let sum = 0
  let below = 0
  for (const [key, t] of [...tallies].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (t.n < 30 && only === undefined && title.startsWith('Standards')) continue
    sum++
    if (t.own / t.n < 0.95) below++
    const figures = [
      (t.own / t.n).toFixed(3).padStart(8),
      (t.ascii / t.n).toFixed(3).padStart(11),
      (t.variants / t.n).toFixed(1).padStart(10),
    ]
    console.log(key.padEnd(24) + String(t.n).padStart(7) + figures.join(''))
    if (key === only) {
      t.worst.sort((a, b) => a[0] - b[0])
      for (const [s, native, latin, picked] of t.worst.slice(0, Number(limit)))
        console.log(`  ${s.toFixed(2)}  ${native}  ${latin}  ${picked}`)
    }
  }
  tallies.clear()
  return sum - below
}

for (const row of standardRows(
  readFileSync(join(folder, 'romanisation_standards.interscript.tsv'), 'utf8'),
)) {
  count(row.key, row.source, row.expected, row.hint)
}
const met = print('Standards: mean similarity of the nearest variant (with the language as hint)')

for (const line of readFileSync(join(folder, 'tokens_cross_script.train.csv'), 'utf8').split('\n').slice(1)) {
  const [lang = '', script = '', native = '', latin = '', , , , source = '', , sim = ''] = line.split(',')
  if (latin === '' || (sim !== '' && Number(sim) < 0.4) || !heldOutOfReadings(latin)) continue
  const key =
    source === 'popular-names-by-country'
      ? `${source.slice(0, 7)} ${script}`
      : `${lang} ${script} ${source.replace('net2018-', '')}`
  count(key, native, latin, source === 'popular-names-by-country' ? {} : { language: lang })
}
print('Single names, a tenth by hash: mean similarity of the nearest variant')
console.log(`\n${met} languages of the standards reach .95`)
