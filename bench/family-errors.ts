/**
 * What families get wrong in the simulator, one by one: `npx tsx bench/family-errors.ts FOLDER [--dedupe] [--missed]`. FOLDER is
 * one that `kinmatch generate` wrote, so every name that this prints is invented. Prints each wrong pair that is likely, or is called a mutual
 * search or co-enquirers, and with `--missed` the true ones of these kinds that are not: both families as they are written,
 * what they say about the pair, and the truth.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadPeople } from '../src/cli/load-people.ts'
import { type FamilyGroups, familyGroups } from '../src/encode/family-groups.ts'
import { matchFamilies } from '../src/decide/families/match-families.ts'
import { familyReach } from '../src/decide/families/who-meets.ts'
import { scoreCandidates } from '../src/decide/scoring/score-candidates.ts'
import { zoneBounds } from '../src/decide/zone.ts'
import { unpaced } from '../src/internal/pace.ts'
import type { PersonRecord } from '../src/record/types.ts'
import { defaultModel } from '../src/score/model/default-model.ts'
import { createShow } from './simulator/show-pair.ts'
import { readTruth } from './simulator/truth.ts'

const { values, positionals } = parseArgs({
  options: { dedupe: { type: 'boolean', default: false }, missed: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folder = positionals[0] ?? '.'
const files = values.dedupe ? ['left.csv'] : ['left.csv', 'right.csv']
const records = new Map<string, PersonRecord>()
const { population } = await loadPeople(
  files.map((file) => join(folder, file)),
  {},
  (record) => records.set(record.id, record),
)
const model = defaultModel()
const floor = familyReach(model, population)
const { pairs, scorer } = await scoreCandidates(model, population, floor)
const groups = familyGroups(population) as FamilyGroups
const run = unpaced(matchFamilies(model, population, scorer, pairs, floor))
const truth = readTruth(folder, population)
const { likely } = zoneBounds(model.costs)
const indexOf = new Map(population.ids.map((id, k) => [id, k]))
const wanted = new Map<string, string>()
for (const line of readFileSync(join(folder, 'kinds.csv'), 'utf8').trim().split('\n').slice(1)) {
  const [a = '', b = '', kind = ''] = line.split(',')
  const [i, j] = [indexOf.get(a), indexOf.get(b)]
  if (i === undefined || j === undefined || (a[0] === b[0]) !== values.dedupe) continue
  if (kind === 'mutual' || kind === 'co-enquirers') wanted.set(keyOf(i, j), kind)
}
const show = createShow({ model, population, scorer, groups, records, truth })
const said = new Set<string>()
for (let k = 0; k < run.pairs.length; k++) {
  const [i, j, weight] = [run.pairs.left[k]!, run.pairs.right[k]!, run.pairs.weight[k]!]
  if (weight < 0) continue
  const kind = run.kindOf(i, j)
  const same = truth.about[i]!.person === truth.about[j]!.person
  if (kind === 'mutual' || kind === 'co-enquirers') {
    said.add(`${kind} ${keyOf(i, j)}`)
    if (wanted.get(keyOf(i, j)) !== kind) show(`FALSE ${kind}`, i, j)
    else continue
  }
  if (!same && weight >= likely) show('FALSE likely', i, j)
}
if (values.missed)
  for (const [key, kind] of wanted)
    if (!said.has(`${kind} ${key}`)) {
      const [i, j] = key.split(' ').map(Number) as [number, number]
      show(`MISSED ${kind}`, i, j)
    }

function keyOf(i: number, j: number): string {
  return `${Math.min(i, j)} ${Math.max(i, j)}`
}
