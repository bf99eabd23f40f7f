import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPeople } from '../../../src/cli/io/open-people.ts'
import { readRanges } from '../../../src/cli/io/read-ranges.ts'
import type { RangeInput } from '../../../src/cli/io/range-job.ts'
import type { Reject } from '../../../src/cli/io/rejects.ts'
import { openRowSource } from '../../../src/cli/io/row-source.ts'
import { PopulationBuilder } from '../../../src/encode/population-builder.ts'
import { createRowEncoder } from '../../../src/encode/rows/row-encoder.ts'
import type { Workers } from '../../../src/internal/job.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { useTempFolder } from './temp-folder.ts'

const temp = useTempFolder()

/** Threads that are none, but are handed what threads are. `sharing` hears of how many shares columns are read in. */
const copies = (size: number, sharing?: (shares: number) => void): Workers => ({
  size,
  run: async (job, input, units) =>
    Array.from({ length: size }, (_, n) => {
      if (n === 0) sharing?.((input as RangeInput).shares.length)
      const task = unpaced(job.open(job.unpack(structuredClone(job.pack(input)))))
      for (let unit = n; unit < units; unit += size) while (task.step(unit));
      return structuredClone(task.finish())
    }),
  // They live on for the run, with the code that they loaded.
  close: async () => expect.fail('threads that read were stopped'),
})

interface Outcome {
  readonly population: unknown
  readonly summary: unknown
  readonly rejects: readonly Reject[]
  readonly seen: readonly string[]
}

function contents(builder: PopulationBuilder): unknown {
  const { columns, ids, size, split, linking } = builder.finish()
  return {
    ids,
    size,
    split,
    linking,
    columns: [...columns.values()].map(({ dictionary, ...column }) => ({
      ...column,
      strings: dictionary.strings,
    })),
  }
}

/** The file in one thread, and in `size`; that is undefined where it can't be cut. */
async function both(
  path: string,
  size: number,
  features?: ReadonlySet<string>,
  sharing?: (shares: number) => void,
): Promise<[Outcome, Outcome | undefined]> {
  const rejects: Reject[] = []
  const seen: string[] = []
  const file = await openPeople(path, { rejects: { add: async (reject) => void rejects.push(reject) } })
  const builder = new PopulationBuilder(features)
  const { rows, records, rejected, saidMissing, doubts, joined, ...report } = await file.read({
    record: (record) => {
      builder.add(record)
      seen.push(record.id)
    },
    rows: (ids) => createRowEncoder(file.columns, builder, ids),
    taken: (id) => seen.push(id),
  })
  // Only forms join rows, and these are read in one thread.
  expect(joined.size).toBe(0)
  const one = {
    population: contents(builder),
    summary: { rows, records, rejected, saidMissing, doubts, report },
    rejects,
    seen,
  }
  const cut = new PopulationBuilder(features)
  const seenCut: string[] = []
  const source = await openRowSource(path, {})
  const found = await readRanges(source, file.columns, cut, copies(size, sharing), {
    seen: (id) => seenCut.push(id),
    leastBytes: 1,
  })
  if (found === undefined) {
    expect(cut.finish().size).toBe(0)
    return [one, undefined]
  }
  const { firstLines: _, ...tally } = found.tally
  return [
    { ...one, seen: one.seen.toSorted() },
    { population: contents(cut), summary: tally, rejects: found.rejects, seen: seenCut.toSorted() },
  ]
}

const HEADER = 'id,given_name,family_name,birth_date,city,email,consent,aliases'
/** Of these half is names, so that two threads read the columns between them. */
const EVEN_HEADERS = [
  'id,given_name,family_name,birth_date,city,email,sex,aliases',
  'id,title,given_name,father_name,family_name,birth_place,phone,nickname',
]
const CELLS = [
  '',
  'Amina',
  'Omar',
  'Mary Ann',
  'محمد',
  '"a ""b"" c"',
  'x"y',
  'x'.repeat(255),
  'م'.repeat(200),
  'y'.repeat(300),
  '1990-02-30',
  '1990-03-04',
  '04/03/1990',
]
const quoted = ['"two\nlines"', '"a, b"', '"ends\r\nhere"', '"1,2,3,4,5,6,7\n1,2,3,4,5,6,7\n"']
const row = fc
  .tuple(
    fc.array(fc.constantFrom(...CELLS, ...CELLS, ...quoted), { minLength: 5, maxLength: 5 }),
    fc.constantFrom('yes', 'yes', 'yes', 'no', ''),
    fc.constantFrom('', '', 'Zahra', 'Ali|Musa', 'カトウ'),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'),
    fc.integer({ min: 0, max: 19 }),
  )
  .map(([cells, consent, aliases, end, odd]) => ({ cells: [...cells, consent, aliases], end, odd }))

describe('a table read in ranges', () => {
  it('is what it is in one thread, whatever stands in its cells', async () => {
    const cuts = [0, 0, 0]
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom(HEADER, ...EVEN_HEADERS),
        fc.constantFrom(0, 0, 0, 1),
        async (rows, size, header, repeated) => {
          const lines = rows.map(({ cells, end, odd }, n) => {
            // Rows too short, without an id, of an id alone; and an id that comes again.
            if (odd === 0) return `${n},alone${end}`
            if (odd === 1) return `,${cells.join(',')}${end}`
            if (odd === 2) return `${n},,,,,,,${end}`
            if (odd === 3) return `,,-,,,,,${end}`
            return `${odd === 4 ? n - repeated : n},${cells.join(',')}${end}`
          })
          const path = temp.file('ranges.csv', `${header}\n${lines.join('')}`)
          let shares = 0
          const [one, cut] = await both(path, size, undefined, (n) => (shares = n))
          if (cut === undefined) return
          cuts[shares]!++
          expect(cut).toEqual(one)
        },
      ),
      { numRuns: 60 },
    )
    expect(cuts[1]).toBeGreaterThan(5)
    expect(cuts[2]).toBeGreaterThan(5)
  })

  it.each([
    [2, 'id,given_name,family_name,birth_date,city,email', 2],
    [4, 'id,given_name,family_name,birth_date,city,email', 2],
    [3, 'id,given_name,family_name,birth_date,city,email', 1],
    [2, 'id,given_name,family_name,birth_date,city,email,consent', 1],
    [2, 'id,given_name,family_name,birth_date,expires', 1],
    [2, 'id,full_name,birth_date,city,email', 1],
    [2, 'id,given_name,family_name,father_name,sex', 2],
    [2, 'id,given_name,father_name,family_name,sex', 2],
    [2, 'id,birth_date,city,email,phone', 1],
    [2, 'id,given_name,a,b,c,d,e,f', 1],
  ])('is read in %i threads, of columns %s in %i shares', async (size, header, wanted) => {
    const cell = (name: string, n: number): string =>
      name === 'id'
        ? `r${n}`
        : name === 'consent'
          ? 'yes'
          : name === 'birth_date'
            ? '1990-01-02'
            : `v${n % 7}`
    const names = header.split(',')
    const rows = Array.from({ length: 100 }, (_, n) => `${names.map((name) => cell(name, n)).join(',')}\n`)
    let shares = 0
    const path = temp.file('shares.csv', `${header}\n${rows.join('')}`)
    const [one, cut] = await both(path, size, undefined, (n) => (shares = n))
    expect(cut).toEqual(one)
    expect(shares).toBe(wanted)
  })

  it('is left to one thread where one share alone has too much of something', async () => {
    const many = `${'a@|'.repeat(70)}a@`
    const rows = Array.from(
      { length: 100 },
      (_, n) => `r${n},Amina,Omar,1990-01-02,Nyala,${n === 50 ? many : 'a@b.example'},\n`,
    )
    const path = temp.file(
      'many.csv',
      `id,given_name,family_name,birth_date,city,email,passport\n${rows.join('')}`,
    )
    let shares = 0
    expect((await both(path, 2, undefined, (n) => (shares = n)))[1]).toBeUndefined()
    expect(shares).toBe(2)
  })

  const people = (count: number): string =>
    Array.from(
      { length: count },
      (_, n) =>
        `r${(n * 7919) % 1000},Amina${n % 9},Omar${n % 7},1990-01-0${(n % 9) + 1},Nyala,a${n}@b.example,,\n`,
    ).join('')

  it('has only the features that are wanted', async () => {
    const path = temp.file('wanted.csv', `${HEADER}\n${people(300)}`)
    const [one, cut] = await both(path, 3, new Set(['given', 'birth', 'script']))
    expect(cut).toEqual(one)
  })

  it('has words for missing values, which are counted', async () => {
    const path = temp.file('words.csv', `${HEADER}\n${people(300)}`)
    const file = await openPeople(path, {
      missing: { everywhere: ['AMINA3', 'nobody'], byHeader: { email: ['a7@B.example'] } },
    })
    const builder = new PopulationBuilder()
    const { saidMissing } = await file.read({
      record: (record) => void builder.add(record),
      rows: (ids) => createRowEncoder(file.columns, builder, ids),
    })
    const plain = new PopulationBuilder()
    const counted = await file.read({ record: (record) => void plain.add(record) })
    const cut = new PopulationBuilder()
    const options = { leastBytes: 1, words: file.words }
    const found = await readRanges(await openRowSource(path, {}), file.columns, cut, copies(3), options)
    expect(Math.max(...saidMissing)).toBeGreaterThan(0)
    expect(counted.saidMissing).toEqual(saidMissing)
    expect(found?.tally.saidMissing).toEqual(saidMissing)
    const all = contents(builder)
    expect(contents(plain)).toEqual(all)
    expect(contents(cut)).toEqual(all)
    const written = new PopulationBuilder()
    await (await openPeople(path)).read({ record: (record) => void written.add(record) })
    expect(contents(written)).not.toEqual(all)
  })

  it('is the left or the right side of a linkage', async () => {
    const paths = [
      temp.file('left.csv', `${HEADER}\n${people(200)}`),
      temp.file('right.csv', `${HEADER}\n${people(150)}`),
    ]
    const [one, cut] = [new PopulationBuilder(), new PopulationBuilder()]
    for (const [side, path] of paths.entries()) {
      const file = await openPeople(path)
      if (side === 1) for (const builder of [one, cut]) builder.startRight()
      await file.read({ record: (record) => void one.add(record) })
      const source = await openRowSource(path, {})
      expect(await readRanges(source, file.columns, cut, copies(3), { leastBytes: 1 })).toBeDefined()
    }
    expect(contents(cut)).toEqual(contents(one))
  })

  it.each([
    ['an id stands in two ranges', `${HEADER}\n${people(300)}${people(2)}`],
    ['csv-parse has to read it', `${HEADER}\n${people(300)}x,"a"b,,,,,,\n${people(1)}`],
    [
      'it is no UTF-8',
      Buffer.concat([Buffer.from(`${HEADER}\n${people(300)}`), Buffer.from([0x71, 0x2c, 0xff, 0x0a])]),
    ],
    ['rows are numbered', `given_name,family_name\n${'Amina,Omar\n'.repeat(300)}`],
    ['it is nearly all one cell', `${HEADER}\n${people(3)}1001,"${'Amina\n'.repeat(2000)}",,,,,,\n`],
  ])('is left to one thread where %s', async (_, text) => {
    expect((await both(temp.file('whole.csv', text), 3))[1]).toBeUndefined()
  })

  it('is taken for cut wrongly where lines in a cell look like rows', async () => {
    const inner = 'q,q,q,q,q,q,q,q\n'.repeat(3000)
    const path = temp.file('inner.csv', `${HEADER}\n${people(3)}1001,"${inner}",,,,,,\n`)
    expect((await both(path, 2))[1]).toBeUndefined()
  })
})
