/**
 * Makes src/data/ja-{surnames,given,kanji}.ts: readings of Japanese surnames and given names, and the readings of
 * single kanji inside names, learned by aligning the names with their readings (EM over segmentations).
 *
 *   npx tsx scripts/make-cjk-japanese.ts UNIDIC_CSV DATASET_DIR
 *
 * UNIDIC_CSV is lex_3_1.csv of UniDic 3.1.1 (the UniDic Consortium; BSD-3-Clause of its three licences),
 * DATASET_DIR holds the CSV files of japanese-personal-name-dataset 0.4.0 (shuheilocale; MIT).
 */
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import { foldKana } from '../src/normalise/cjk/cjk-kana.ts'
import { foldHan } from '../src/normalise/cjk/cjk-fold.ts'
import { kanaToHepburn } from '../src/normalise/romanise/japanese/kana-hepburn.ts'
import { writeTable } from './write-table.ts'

const [unidicFile = '', datasetDir = ''] = process.argv.slice(2).filter((x) => x !== '--check')
const HAN_NAME = /^[\p{Script=Han}々ヶケノ]+$/u
const KANA_READING = /^[ァ-ヺー]+$/u
/** UniDic's cost scale: a name this much costlier is e times rarer. */
const COST_SCALE = 700
const SMALL = new Set('ァィゥェォャュョヮッンー')

type Readings = Map<string, Map<string, number>>
const surnames: Readings = new Map()
const given: Readings = new Map()

function add(table: Readings, written: string, reading: string, weight: number): void {
  if (!HAN_NAME.test(written) || !/\p{Script=Han}/u.test(written) || !KANA_READING.test(reading)) return
  const name = foldHan(written)
  let readings = table.get(name)
  if (readings === undefined) table.set(name, (readings = new Map()))
  readings.set(reading, Math.max(weight, readings.get(reading) ?? 0))
}

for await (const line of createInterface({ input: createReadStream(unidicFile) })) {
  const cells = line.split(',')
  if (cells[6] !== '人名' || line.startsWith('"')) continue
  const weight = Math.exp((5000 - Number(cells[3])) / COST_SCALE)
  if (cells[7] === '姓') add(surnames, cells[0]!, cells[10]!, weight)
  if (cells[7] === '名') add(given, cells[0]!, cells[10]!, weight)
}
/** Kanji spellings a reading has: how usual the reading is. */
const popularity = new Map<string, number>()
const extra: [string, string][] = []
for (const file of ['first_name_man_org.csv', 'first_name_woman_org.csv']) {
  for (const line of readFileSync(join(datasetDir, file), 'utf8').split('\n')) {
    const [reading = '', , ...names] = line.trim().split(',')
    const kana = foldKana(reading)
    popularity.set(kana, (popularity.get(kana) ?? 0) + names.length)
    for (const name of names) if (name !== '') extra.push([name, kana])
  }
}
for (const line of readFileSync(join(datasetDir, 'last_name_org.csv'), 'utf8').split('\n')) {
  const [name = '', people = '', reading = ''] = line.trim().split(',')
  if (name !== '') add(surnames, name, foldKana(reading), Number(people) / 5000)
}
for (const [name, kana] of extra) add(given, name, kana, 0.002 * (popularity.get(kana) ?? 1) ** 0.5)
console.log(`surnames ${surnames.size}, given ${given.size}`)

// EM: a name's reading is cut into one segment a character; P(segment | character) is learned.
interface Pair {
  readonly characters: readonly string[]
  readonly units: readonly string[]
  readonly weight: number
}
/** Kana grouped so that a cut never falls before a small kana. */
function unitsOf(reading: string): string[] {
  const units: string[] = []
  for (const kana of reading) {
    if (SMALL.has(kana) && kana !== 'ン' && kana !== 'ッ' && units.length > 0) units[units.length - 1] += kana
    else units.push(kana)
  }
  return units
}
function pairsOf(table: Readings): Pair[] {
  const pairs: Pair[] = []
  for (const [name, readings] of table) {
    for (const [reading, weight] of readings) {
      const characters = Array.from(name)
      const units = unitsOf(reading)
      if (characters.length > units.length) continue
      pairs.push({ characters, units, weight: 0.2 + Math.min(3, weight) })
    }
  }
  return pairs
}
type Model = Map<string, Map<string, number>>
const MAX_SEGMENT = 5
function segmentations(pair: Pair, visit: (segments: string[]) => void): void {
  const { characters, units } = pair
  const walk = (i: number, at: number, segments: string[]): void => {
    if (i === characters.length) {
      if (at === units.length) visit(segments)
      return
    }
    const left = characters.length - i - 1
    const most = Math.min(MAX_SEGMENT, units.length - at - left)
    for (let n = 1; n <= most; n++) walk(i + 1, at + n, [...segments, units.slice(at, at + n).join('')])
  }
  walk(0, 0, [])
}
function learn(pairs: readonly Pair[], rounds: number): Model {
  let model: Model | undefined
  for (let round = 0; round < rounds; round++) {
    const counts: Model = new Map()
    for (const pair of pairs) {
      const options: { segments: string[]; p: number }[] = []
      let total = 0
      segmentations(pair, (segments) => {
        let p = 1
        for (let i = 0; i < segments.length; i++) {
          p *= model === undefined ? 1 : (model.get(pair.characters[i]!)?.get(segments[i]!) ?? 0) + 1e-7
        }
        total += p
        options.push({ segments, p })
      })
      for (const { segments, p } of options) {
        for (let i = 0; i < segments.length; i++) {
          const c = pair.characters[i]!
          let row = counts.get(c)
          if (row === undefined) counts.set(c, (row = new Map()))
          row.set(segments[i]!, (row.get(segments[i]!) ?? 0) + (pair.weight * p) / total)
        }
      }
    }
    model = new Map()
    for (const [c, row] of counts) {
      let total = 0
      for (const n of row.values()) total += n
      model.set(c, new Map([...row].map(([s, n]) => [s, n / (total + 0.3)])))
    }
  }
  return model!
}
const familyModel = learn(pairsOf(surnames), 6)
const givenModel = learn(pairsOf(given), 6)

/** A weight under this comes from the dataset alone, not from UniDic's frequencies. */
const RARE = 0.03
const KEPT = 7
/** Composed readings this much costlier than the best (-2 log2 p) are not offered; the library has the same bound. */
const WORSE = 13
const LEAST = 0.015
function best(model: Model, c: string): [string, number][] {
  return [...(model.get(c) ?? [])]
    .filter(([, p]) => p >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEPT)
}
/** Readings composed from single kanji, likeliest first, as the library composes them. */
function compose(rows: ReadonlyMap<string, [string, number][]>, name: string, limit: number): string[] {
  let beam: [string, number][] = [['', 0]]
  for (const c of name) {
    const row = rows.get(c)
    if (row === undefined) return []
    beam = beam.flatMap(([s, cost]) => row.map(([r, p]): [string, number] => [s + r, cost + level(p)]))
    beam.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    beam = beam.slice(0, 16)
  }
  const most = (beam[0]?.[1] ?? 0) + WORSE
  return [...new Set(beam.filter(([, cost]) => cost <= most).map(([s]) => kanaToHepburn(s)))].slice(0, limit)
}
/** -2 log2 p as one digit of base 36. */
const level = (p: number): number => Math.min(35, Math.round(-2 * Math.log2(Math.min(1, p))))

const givenRows = new Map([...givenModel.keys()].map((c) => [c, best(givenModel, c)]))
const familyRows = new Map([...familyModel.keys()].map((c) => [c, best(familyModel, c)]))

/** How often a character stands in surnames and in given names, as two digits of base 36 (log2). */
const seen = (table: Readings): Map<string, number> => {
  const n = new Map<string, number>()
  for (const [name, readings] of table) {
    const weight = 0.2 + Math.max(...readings.values())
    for (const c of new Set(name)) n.set(c, (n.get(c) ?? 0) + weight)
  }
  return n
}
const inFamily = seen(surnames)
const inGiven = seen(given)
const total = (m: Map<string, number>): number => [...m.values()].reduce((a, b) => a + b, 0)
const rarity = (m: Map<string, number>, c: string): string => {
  const n = m.get(c)
  return n === undefined
    ? 'z'
    : Math.min(34, Math.max(0, Math.round(-2 * Math.log2(n / total(m))))).toString(36)
}
const packRow = (row: [string, number][] | undefined): string =>
  (row ?? []).map(([s, p]) => level(p).toString(36).toUpperCase() + kanaToHepburn(s)).join('')
const kanji = [...new Set([...givenRows.keys(), ...familyRows.keys()])].sort()
const packedKanji = kanji
  .map(
    (c) =>
      `${c}${rarity(inFamily, c)}${rarity(inGiven, c)}${packRow(familyRows.get(c))}:${packRow(givenRows.get(c))}`,
  )
  .join(' ')

const order = (readings: ReadonlyMap<string, number>): string[] => {
  const list = [...readings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const top = list[0]![1]
  return [...new Set(list.filter(([, w]) => w > top / 400).map(([r]) => kanaToHepburn(r)))]
}
const frequency = (w: number): number => Math.max(0, Math.min(35, Math.round(2 * Math.log2(1 + 50 * w))))
const packedSurnames = [...surnames]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(
    ([name, r]) =>
      `${name}${frequency(Math.max(...r.values()))
        .toString(36)
        .toUpperCase()}${order(r).slice(0, 5).join(',')}`,
  )
  .join(' ')

// A given name is listed only if the composed readings miss or misplace one of its readings.
const byRank: Map<string, string[]>[] = []
let listed = 0
for (const [name, readings] of [...given].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const list = order(readings).slice(0, 6)
  const composed = compose(givenRows, name, 6)
  // Rare names (not in UniDic) need only be met among the readings that the library offers.
  const rare = Math.max(...readings.values()) < RARE
  const fine = rare
    ? list.slice(0, 2).every((r) => composed.slice(0, 4).includes(r))
    : composed[0] === list[0] && list.every((r) => composed.includes(r))
  if (fine) continue
  listed++
  list.forEach((reading, rank) => {
    const groups = (byRank[rank] ??= new Map<string, string[]>())
    const group = groups.get(reading)
    if (group === undefined) groups.set(reading, [name])
    else group.push(name)
  })
}
const packedGiven = byRank
  .map((groups) =>
    [...groups]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([reading, names]) => `${reading} ${names.join(' ')}`)
      .join(' '),
  )
  .join(';')

const SOURCE = ` * Source: UniDic 3.1.1, copyright 2011-2018 the UniDic Consortium (BSD-3-Clause), and
 * japanese-personal-name-dataset 0.4.0, github.com/shuheilocale/japanese-personal-name-dataset (MIT). Texts: LICENSES.md.
 * Generator: scripts/make-cjk-japanese.ts.`
const write = (name: string, text: string): void => {
  writeTable(`${name}.ts`, text)
  console.log(name, text.length, 'chars,', gzipSync(text, { level: 9 }).length, 'bytes gzip')
}
write(
  'ja-surnames',
  `/**\n * Japanese surnames in kanji (folded, see cjk-fold.ts), how usual each is (base 36, 2 log2 scale) and their readings in Hepburn with long\n * vowels written, likeliest first.\n *\n${SOURCE}\n */\nconst PACKED =\n  '${packedSurnames}'\n\n/** A surname's readings and how usual it is, 0 to 35 on a scale of 2 log2. */\nexport interface JapaneseSurname {\n  readonly frequency: number\n  readonly readings: readonly string[]\n}\n\nlet table: ReadonlyMap<string, JapaneseSurname> | undefined\n\n/** Surname in folded kanji -> its readings. */\nexport function japaneseSurnames(): ReadonlyMap<string, JapaneseSurname> {\n  if (table !== undefined) return table\n  const map = new Map<string, JapaneseSurname>()\n  for (const entry of PACKED.split(' ')) {\n    const at = entry.search(/[0-9A-Z]/)\n    map.set(entry.slice(0, at), {\n      frequency: Number.parseInt(entry[at]!, 36),\n      readings: entry.slice(at + 1).split(','),\n    })\n  }\n  return (table = map)\n}\n`,
)
write(
  'ja-given',
  `/**\n * Japanese given names in kanji (folded) whose readings do not follow from their characters (ja-kanji.ts): groups of a\n * reading in Hepburn and the names it reads; first the likeliest readings of every name, after each ";" the next.\n *\n${SOURCE}\n */\nconst PACKED =\n  '${packedGiven}'\n\nlet table: ReadonlyMap<string, readonly string[]> | undefined\n\n/** Given name in folded kanji -> readings with long vowels written, likeliest first. */\nexport function japaneseGivenNames(): ReadonlyMap<string, readonly string[]> {\n  if (table !== undefined) return table\n  const map = new Map<string, string[]>()\n  for (const rank of PACKED.split(';')) {\n    let reading = ''\n    for (const word of rank.split(' ')) {\n      if (word.charCodeAt(0) < 128) {\n        reading = word\n        continue\n      }\n      const readings = map.get(word)\n      if (readings === undefined) map.set(word, [reading])\n      else readings.push(reading)\n    }\n  }\n  return (table = map)\n}\n`,
)
write(
  'ja-kanji',
  `/**\n * How single kanji (folded) are read inside surnames and given names: character, rarity in surnames and in given names\n * (base 36, -2 log2 p, z never), then readings of surnames ":" readings of given names, each with its cost\n * (base 36 upper case, -2 log2 p) before it.\n *\n${SOURCE}\n */\nconst PACKED =\n  '${packedKanji}'\n\n/** One reading of a kanji and its cost, -2 log2 p. */\nexport interface KanjiReading {\n  readonly reading: string\n  readonly cost: number\n}\n\n/** A kanji as names use it; rarities are -2 log2 p, 35 where it was never seen. */\nexport interface NameKanji {\n  readonly familyRarity: number\n  readonly givenRarity: number\n  readonly family: readonly KanjiReading[]\n  readonly given: readonly KanjiReading[]\n}\n\nlet table: ReadonlyMap<string, NameKanji> | undefined\n\n/** Folded kanji -> its readings in names, likeliest first. */\nexport function nameKanji(): ReadonlyMap<string, NameKanji> {\n  if (table !== undefined) return table\n  const map = new Map<string, NameKanji>()\n  for (const entry of PACKED.split(' ')) {\n    const [character = '', ...rest] = Array.from(entry)\n    const [family = '', given = ''] = rest.slice(2).join('').split(':')\n    map.set(character, {\n      familyRarity: Number.parseInt(rest[0]!, 36),\n      givenRarity: Number.parseInt(rest[1]!, 36),\n      family: readingsOf(family),\n      given: readingsOf(given),\n    })\n  }\n  return (table = map)\n}\n\nfunction readingsOf(packed: string): KanjiReading[] {\n  return [...packed.matchAll(/([0-9A-Z])([a-z-]*)/g)].map((m) => ({ cost: Number.parseInt(m[1]!, 36), reading: m[2]! }))\n}\n`,
)
console.log(`kanji ${kanji.length}, given listed ${listed} of ${given.size}`)
