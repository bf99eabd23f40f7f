/** Packs src/data/nicknames.ts from names/nicknames_en.csv (carltonnorthern/nicknames, Apache-2.0): `tsx scripts/make-nicknames.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { readCsv } from '../bench/names/csv.ts'

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
const path = new URL('../src/data/nicknames.ts', import.meta.url)
const source = readFileSync(path, 'utf8')
writeFileSync(
  path,
  source.replace(/const PACKED = `[^`]*`/, () => `const PACKED = \`${packed.join('\n')}\``),
)
process.stdout.write(`${packed.length} names\n`)
