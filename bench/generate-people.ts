// A seeded generator of made-up people with duplicate records: `tsx bench/generate-people.ts --records 1000000 --seed 1
// --out DIR` writes people.csv and truth.csv. Names and cities are put together from syllables, e-mail addresses end in
// reserved domains; no real data is read. Record i depends on (seed, i) alone, so nothing but one integer per
// record is held in memory, and duplicates lie scattered over the file.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { mix32 } from '../src/internal/hash.ts'
import { mulberry32 } from '../src/internal/rng.ts'

type Rng = () => number

export interface PersonRow {
  readonly given: string
  readonly family: string
  /** YYYY-MM-DD, now and then impossible or empty. */
  readonly birthDate: string
  readonly city: string
  readonly email: string
}

export interface People {
  readonly size: number
  /** Whose record it is: equal for records of one person. */
  personOf(index: number): number
  record(index: number): PersonRow
}

const ONSETS = ['b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'y', 'z']
const CLUSTERS = ['br', 'ch', 'dr', 'gr', 'kh', 'kr', 'sh', 'st', 'th', 'tr', '', '']
const VOWELS = ['a', 'a', 'a', 'e', 'e', 'i', 'i', 'o', 'o', 'u', 'ai', 'ou', 'ee']
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'm', 'd', 'k', 'sh', 'h']
const DOMAINS = ['mail.example', 'post.example', 'inbox.example', 'example.com', 'example.org', 'example.net']

const pick = <T>(rng: Rng, items: readonly T[]): T => items[Math.floor(rng() * items.length)] as T

/** `count` distinct words of `least` to `most` syllables. */
export function createWords(seed: number, count: number, least: number, most: number): string[] {
  const rng = mulberry32(seed)
  const words = new Set<string>()
  while (words.size < count) {
    const syllables = least + Math.floor(rng() * (most - least + 1))
    let word = ''
    for (let n = 0; n < syllables; n++) {
      word += pick(rng, rng() < 0.8 ? ONSETS : CLUSTERS) + pick(rng, VOWELS)
      if (n === syllables - 1 || rng() < 0.3) word += pick(rng, CODAS)
    }
    if (word.length > 2) words.add(word)
  }
  return [...words]
}

/** Draws words by Zipf-Mandelbrot frequencies: the word of rank r comes up in proportion to 1 / (r + shift). */
function createZipf(words: readonly string[], shift: number): (rng: Rng) => string {
  const cumulated = new Float64Array(words.length)
  let total = 0
  for (let rank = 0; rank < words.length; rank++) {
    total += 1 / (rank + 1 + shift)
    cumulated[rank] = total
  }
  return (rng) => {
    const wanted = rng() * total
    let low = 0
    let high = words.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulated[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return words[low] as string
  }
}

/** One slip of the pen: a letter left out, doubled, replaced, or swapped with the next one. */
export function withTypo(word: string, rng: Rng): string {
  if (word.length < 2) return word
  const at = Math.floor(rng() * (word.length - 1))
  const kind = rng()
  if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1)
  if (kind < 0.5) return word.slice(0, at + 1) + word.slice(at)
  if (kind < 0.75) return word.slice(0, at) + pick(rng, ONSETS) + word.slice(at + 1)
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

function drawBirthDate(rng: Rng): string {
  const year = 1935 + Math.floor(90 * (1 - rng() * rng()))
  if (rng() < 0.03) return `${year}-01-01`
  return `${year}-${two(1 + Math.floor(rng() * 12))}-${two(1 + Math.floor(rng() * 28))}`
}

function withDateError(date: string, rng: Rng): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const kind = rng()
  if (kind < 0.3) return `${year}-${day}-${month}`
  if (kind < 0.5) return `${Number(year) + (rng() < 0.5 ? 1 : -1)}-${month}-${day}`
  if (kind < 0.75) return `${year}-${month}-${two(1 + Math.floor(rng() * 28))}`
  return `${year}-${two(1 + Math.floor(rng() * 12))}-${day}`
}

/**
 * @param options `records` how many; `seed`; of the people 60 % have one record, 20 % two and 20 % three
 */
export function createPeople(options: { readonly records: number; readonly seed: number }): People {
  const { records, seed } = options
  if (!(Number.isInteger(records) && records >= 0)) throw new RangeError(`Cannot make ${records} records`)
  const plan = mulberry32(mix32(seed))
  const owners = new Int32Array(records)
  for (let at = 0, person = 0; at < records; person++) {
    const draw = plan()
    const copies = draw < 0.6 ? 1 : draw < 0.8 ? 2 : 3
    for (let n = 0; n < copies && at < records; n++) owners[at++] = person
  }
  for (let i = records - 1; i > 0; i--) {
    const j = Math.floor(plan() * (i + 1))
    const owner = owners[i]!
    owners[i] = owners[j]!
    owners[j] = owner
  }
  const drawGiven = createZipf(createWords(seed + 1, 6000, 2, 3), 25)
  const drawFamily = createZipf(createWords(seed + 2, 60_000, 2, 4), 60)
  const drawCity = createZipf(createWords(seed + 3, 800, 2, 3), 4)

  return {
    size: records,
    personOf: (index) => owners[index]!,
    record(index) {
      const person = mulberry32(mix32(mix32(owners[index]! + 1) ^ seed))
      const rng = mulberry32(mix32(mix32(index + 1) ^ ~seed))
      let given = drawGiven(person)
      let family = drawFamily(person)
      let birthDate = drawBirthDate(person)
      let city = drawCity(person)
      let email = `${given}.${family}${Math.floor(person() * 1000)}@${pick(person, DOMAINS)}`

      if (rng() < 0.02) family = drawFamily(rng)
      if (rng() < 0.08) given = withTypo(given, rng)
      if (rng() < 0.08) family = withTypo(family, rng)
      if (rng() < 0.03) given = given.slice(0, 1)
      if (rng() < 0.01) [given, family] = [family, given]
      if (rng() < 0.06) birthDate = withDateError(birthDate, rng)
      if (rng() < 0.15) city = drawCity(rng)
      else if (rng() < 0.04) city = withTypo(city, rng)
      if (rng() < 0.12) email = `${given}${Math.floor(rng() * 10_000)}@${pick(rng, DOMAINS)}`
      else if (rng() < 0.03) {
        // Never in the domain: a slip there could name a real one.
        const at = email.indexOf('@')
        email = withTypo(email.slice(0, at), rng) + email.slice(at)
      }

      if (rng() < 0.02) given = ''
      if (rng() < 0.05) birthDate = ''
      if (rng() < 0.1) city = ''
      if (rng() < 0.4) email = ''
      return { given, family, birthDate, city, email }
    },
  }
}

/** Writes `people.csv` and `truth.csv` into a folder, in pieces, and returns their paths. */
export function writePeople(
  people: People,
  folder: string,
): { readonly people: string; readonly truth: string } {
  mkdirSync(folder, { recursive: true })
  const paths = { people: join(folder, 'people.csv'), truth: join(folder, 'truth.csv') }
  const peopleFile = openSync(paths.people, 'w')
  const truthFile = openSync(paths.truth, 'w')
  let rows = 'id,given_name,family_name,birth_date,city,email\n'
  let truth = 'record_id,entity_id\n'
  for (let i = 0; i < people.size; i++) {
    const { given, family, birthDate, city, email } = people.record(i)
    rows += `r${i},${given},${family},${birthDate},${city},${email}\n`
    truth += `r${i},p${people.personOf(i)}\n`
    if (rows.length > 1 << 20) {
      writeSync(peopleFile, rows)
      writeSync(truthFile, truth)
      rows = ''
      truth = ''
    }
  }
  writeSync(peopleFile, rows)
  writeSync(truthFile, truth)
  closeSync(peopleFile)
  closeSync(truthFile)
  return paths
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { records: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  })
  if (values.records === undefined || values.out === undefined) {
    console.error('Usage: tsx bench/generate-people.ts --records N [--seed 1] --out DIR')
    process.exitCode = 2
  } else {
    const people = createPeople({ records: Number(values.records), seed: Number(values.seed ?? 1) })
    writePeople(people, values.out)
    console.log(`${people.size} records written`)
  }
}
