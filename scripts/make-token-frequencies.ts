/**
 * Packs src/data/token-frequencies.ts: `tsx scripts/make-token-frequencies.ts`. Shares are estimates: Zipf's law on the
 * ranks of the Ancestry lists, and of the ten or so commonest names of each country, raised by the number of
 * countries that share a name.
 */
import { readFileSync } from 'node:fs'
import { DATA, readCsv } from '../bench/names/csv.ts'
import { foldLatin } from '../src/normalise/text/fold-latin.ts'
import { readTable, writeTable } from './write-table.ts'

const share = new Map<string, number>()
function add(name: string, value: number): void {
  const key = foldLatin(name).replaceAll(' ', '')
  if (key.length > 1) share.set(key, (share.get(key) ?? 0) + value)
}
for (const [file, first] of [
  ['ancestry_givennames_ranked.txt', 0.02],
  ['ancestry_surnames_ranked.txt', 0.004],
] as const) {
  readFileSync(`${DATA}/freq/${file}`, 'utf8')
    .split('\n')
    .slice(0, 1500)
    .forEach((name, rank) => add(name, first / (rank + 1) ** 0.85))
}
for (const [file, rankOf, weight] of [
  ['common-forenames-by-country.csv', 'Index', 0.0012],
  ['common-surnames-by-country.csv', 'Rank', 0.0012],
] as const) {
  for (const row of readCsv(`freq/${file}`)) {
    for (const name of new Set([row['Romanized Name'] ?? '', row['Localized Name'] ?? ''])) {
      if (/^[\p{Script=Latin}\p{M}' -]+$/u.test(name)) add(name, weight / (Number(row[rankOf]) || 10) ** 0.5)
    }
  }
}
const buckets = new Map<number, string[]>()
for (const [name, value] of share) {
  const bits = Math.round(-Math.log2(Math.min(0.06, value)) * 2) / 2
  if (bits < 14.5) buckets.set(bits, [...(buckets.get(bits) ?? []), name])
}
const packed = [...buckets]
  .sort(([x], [y]) => x - y)
  .map(([bits, names]) => `${bits} ${names.sort().join(' ')}`)
writeTable(
  'token-frequencies.ts',
  readTable('token-frequencies.ts').replace(
    /const PACKED = `[^`]*`/,
    () => `const PACKED = \`${packed.join('\n')}\``,
  ),
)
process.stdout.write(`${[...buckets.values()].flat().length} names\n`)
