/** Packs src/data/nicknames.ts from names/nicknames_en.csv (carltonnorthern/nicknames, Apache-2.0): `tsx scripts/make-nicknames.ts`. */
import { readCsv } from '../bench/names/csv.ts'
import { readTable, writeTable } from './write-table.ts'

const of = new Map<string, Set<string>>()
for (const row of readCsv('names/nicknames_en.csv')) {
  const name = (row['name1'] ?? '').trim()
  const nick = (row['name2'] ?? '').trim()
  if (/^[a-z]+$/.test(name) && /^[a-z]+$/.test(nick) && name !== nick)
    of.set(name, (of.get(name) ?? new Set()).add(nick))
}
const packed = [...of]
  .sort(([x], [y]) => (x < y ? -1 : 1))
  .map(([name, nicks]) => `${name} ${[...nicks].sort().join(' ')}`)
writeTable(
  'nicknames.ts',
  readTable('nicknames.ts').replace(
    /const PACKED = `[^`]*`/,
    () => `const PACKED = \`${packed.join('\n')}\``,
  ),
)
process.stdout.write(`${packed.length} names\n`)
