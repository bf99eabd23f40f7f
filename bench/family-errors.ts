/**
 * What families get wrong in the simulator, one by one: `npx tsx bench/family-errors.ts FOLDER [--dedupe] [--missed]`. FOLDER is
 * one that `kinmatch generate` wrote, so every name that this prints is invented. Prints each wrong pair that is likely, or is called a mutual
 * search or co-enquirers, and with `--missed` the true ones of these kinds that are not: both families as they are written,
 * what they say about the pair, and the truth.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadPeople } from '../src/cli/people.ts'
import { explainFamily } from '../src/decide/families/explain-family.ts'
import { type FamilyGroups, familyGroups } from '../src/decide/families/family-groups.ts'
import { matchFamilies } from '../src/decide/families/match-families.ts'
import { familyReach } from '../src/decide/families/meet-families.ts'
import { scoreCandidates } from '../src/decide/score-candidates.ts'
import { zoneBounds } from '../src/decide/zone.ts'
import { unpaced } from '../src/internal/pace.ts'
import type { PersonRecord } from '../src/record/types.ts'
import { defaultModel } from '../src/score/default-model.ts'
import { readTruth, whatTheyAre } from './simulator/truth.ts'

const { values, positionals } = parseArgs({
  options: { dedupe: { type: 'boolean', default: false }, missed: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const print = (line: string): void => void process.stdout.write(`${line}\n`)
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

function show(what: string, i: number, j: number): void {
  const [a, b] = [truth.about[i]!, truth.about[j]!]
  const are = a.person === b.person ? 'one person' : whatTheyAre(truth, population.ids, i, j)
  const whole = scorer.explain(i, j)
  print(`\n==== ${what}: ${population.ids[i]} ${population.ids[j]}, ${a.culture}, ${b.culture}: ${are}`)
  for (const of of [i, j]) {
    for (const k of groups.of[of]! < 0 ? [of] : groups.members(groups.of[of]!)) print(line(k, k === of))
    print('')
  }
  print(
    `  own ${whole.weight.toFixed(1)} = prior ${whole.prior.toFixed(1)} + ${whole.contributions
      .filter(({ level }) => level !== 'missing')
      .map((c) => `${c.label}: ${c.level} ${c.bits.toFixed(1)}${tf(c.termFrequencyBits)}`)
      .join('; ')}; shared ${whole.sharedBits.toFixed(1)}`,
  )
  const families = explainFamily(model, population, scorer, i, j)
  if (families === undefined) return print('  the families were never laid over each other')
  const { kind, weight, familyBits, margin, met } = families
  print(
    `  with families ${weight.toFixed(1)} (${kind}), families ${familyBits.toFixed(1)}, margin ${margin.toFixed(1)}`,
  )
  for (const { ids, own, weight: bits, reasons } of met) {
    const [x, y] = ids.map((id) => truth.about[indexOf.get(id)!]!.person)
    print(
      `    ${x === y ? 'true ' : 'false'} ${ids.join('=')} ${own.toFixed(1)} -> ${bits.toFixed(1)}: ${reasons.map((r) => `${r.level} ${r.bits.toFixed(1)}`).join('; ')}`,
    )
  }
}

function tf(bits: number): string {
  return bits === 0 ? '' : `${bits > 0 ? '+' : ''}${bits.toFixed(1)}`
}

function line(k: number, isIt: boolean): string {
  const record = records.get(population.ids[k]!)!
  const { person, household } = truth.about[k]!
  const name = record.names
    .map((one) => one.full ?? (one.parts ?? []).map(({ text }) => text).join(' '))
    .join(' / ')
  const { birth, age, sex, kind } = record
  const born = birth === undefined ? age && `aged ${age.years}` : JSON.stringify(Object.values(birth))
  const kin = (record.relatives ?? []).map(
    (one) =>
      `${one.role}=${one.names[0]?.full ?? (one.names[0]?.parts ?? []).map(({ text }) => text).join(' ')}`,
  )
  const places = (record.places ?? []).map((place) =>
    Object.values(place)
      .filter((v) => typeof v === 'string')
      .join(':'),
  )
  return `  ${isIt ? '>' : ' '} ${population.ids[k]} ${person} ${household} ${(kind ?? '').padEnd(10)} ${name} ${sex ?? '?'} ${born ?? ''} [${places.join(', ')}] ${kin.join(' | ')}`
}
