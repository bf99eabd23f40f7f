// Reading and encoding alone: processor time, wall time and peak memory of files of made-up people in several forms, so that
// nothing is tuned to one of them. Each run has a plain `node` of its own, on the compiled library.
//   tsx bench/read.ts [--records 100000] [--folder DIR] [--forms plain,quoted,...] [--rounds 1] [--dist DIR,DIR] [--quick]
// With two folders of compiled libraries, the runs of both take turns, since other programs may use the machine as well.
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, type People, type PersonRow } from './generate-people.ts'

/** Row `i` of each form; the header is made of `i` -1. */
const FORMS: Readonly<
  Record<string, { readonly ending: string; readonly line: (row: PersonRow, i: number) => string }>
> = {
  plain: {
    ending: 'csv',
    line: ({ given, family, birthDate, city, email }, i) =>
      i < 0
        ? 'id,given_name,family_name,birth_date,city,email'
        : `r${i},${given},${family},${birthDate},${city},${email}`,
  },
  quoted: {
    ending: 'csv',
    line: ({ given, family, birthDate, city, email }, i) =>
      i < 0
        ? '"id","given_name","family_name","birth_date","city","email"'
        : `"r${i}","${given} ""${given.slice(0, 2)}""","${family}","${birthDate}","${city}","${email}"`,
  },
  arabic: {
    ending: 'csv',
    line: ({ given, family, birthDate, city }, i) =>
      i < 0
        ? 'id,given_name,father,family_name,sex,birth_date,birth_place'
        : `r${i},${arabic(given)},${arabic(city)},${arabic(family)},${i % 2 ? 'm' : 'f'},${birthDate},${arabic(city)}`,
  },
  whole: {
    ending: 'csv',
    line: ({ given, family, birthDate, city, email }, i) =>
      i < 0
        ? 'id,full_name,sex,birth_date,mother_name,city,address,phone'
        : `r${i},${given} ${city} ${family},${i % 2 ? 'm' : 'f'},${birthDate},${city} ${family},${city},${i % 300} ${family} road,+249${email.length * 7919 + i}`,
  },
  flat: {
    ending: 'ndjson',
    line: ({ given, family, birthDate, city, email }, i) =>
      i < 0
        ? ''
        : JSON.stringify({
            id: `r${i}`,
            given_name: given,
            family_name: family,
            birth_date: birthDate,
            city,
            email,
          }),
  },
}

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
const arabic = (word: string): string =>
  [...word].map((letter) => LETTERS[letter.charCodeAt(0) % LETTERS.length]).join('')

function write(people: People, form: string, path: string): void {
  const { line } = FORMS[form]!
  const file = openSync(path, 'w')
  let text = ''
  for (let i = -1; i < people.size; i++) {
    const row = line(people.record(Math.max(0, i)), i)
    if (row !== '') text += `${row}\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1' },
    forms: { type: 'string', default: Object.keys(FORMS).join(',') },
    folder: { type: 'string' },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    quick: { type: 'boolean' },
  },
})
const records = values.quick ? 20_000 : Number(values.records)
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-read-'))
const run = fileURLToPath(new URL('./read-run.js', import.meta.url))
mkdirSync(folder, { recursive: true })
try {
  console.log(`reading ${records} records, load ${loadavg()[0]!.toFixed(1)}`)
  for (const form of values.forms.split(',')) {
    const path = join(folder, `${form}-${records}.${FORMS[form]!.ending}`)
    if (!existsSync(path)) write(createPeople({ records, seed: 1 }), form, path)
    // So that the first run reads from memory as the others do.
    readFileSync(path)
    for (let round = 0; round < Number(values.rounds); round++)
      for (const dist of values.dist.split(',')) {
        const output = execFileSync(process.execPath, ['--expose-gc', run, dist, path], { encoding: 'utf8' })
        const { cpu, wall, peakMB, size, people } = JSON.parse(output) as Record<string, number>
        console.log(
          `  ${form.padEnd(8)} ${cpu!.toFixed(2).padStart(7)} s cpu ${wall!.toFixed(2).padStart(7)} s wall, peak ${peakMB} MB, ${size} bytes a person held, ${people} people`,
        )
      }
  }
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true })
}
