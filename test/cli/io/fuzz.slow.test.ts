import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPeople } from './read-people.ts'
import { KinmatchError } from '../../../src/record/errors.ts'
import { parseRecords } from '../../../src/record/parse-records.ts'
import { useTempFolder } from './temp-folder.ts'

const temp = useTempFolder()
const CANARY = 'Zxqv'
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('1', '2', `${CANARY}anarie`, '1990-02-31', '12/25/1990', 'F', 'NA', ''),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\t', 'é', '\u0301', '|', ';', '=') }),
  },
)
const header = fc.constantFrom('id', 'given', 'dob', 'sex', 'children', 'consent', 'x_id', 'age', CANARY)
const bytes = fc.uint8Array({ maxLength: 6 })

/** Whatever the bytes: records that are valid, or an error of ours that quotes nothing. */
async function holds(path: string, withRejects: boolean): Promise<void> {
  try {
    const { people, rows, records, rejected, issues } = await readPeople(
      path,
      withRejects ? { rejects: { add: () => Promise.resolve() } } : {},
    )
    expect(parseRecords(people).issues).toEqual([])
    expect(records + rejected).toBe(rows)
    // Headers are field names; the messages beside them must not quote.
    expect(issues.map((issue) => issue.message).join()).not.toContain(CANARY)
  } catch (error) {
    if (!(error instanceof KinmatchError)) throw error
    expect(`${error.message}${error.stack}`).not.toContain(CANARY)
    expect(error.cause).toBeUndefined()
  }
}

it.each(['csv', 'tsv'])('%s: any table with any bytes in it', async (ending) => {
  const separator = ending === 'csv' ? ',' : '\t'
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(header, { minLength: 1, maxLength: 4 }),
      table,
      bytes,
      fc.boolean(),
      async (headers, rows, junk, withRejects) => {
        const text = [headers, ...rows].map((row) => row.join(separator)).join('\n')
        await holds(temp.file(`f.${ending}`, Buffer.concat([Buffer.from(text), junk])), withRejects)
      },
    ),
    { numRuns: 200 },
  )
})

it('ndjson: any JSON, cut anywhere', async () => {
  const line = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.dictionary(header, cell), fc.nat(200))
    .map(([any, flat, cut]) => `${any.slice(0, cut)}\n${JSON.stringify(flat)}`)
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 4 }), fc.boolean(), async (lines, withRejects) => {
      await holds(temp.file('f.ndjson', lines.join('\n')), withRejects)
    }),
    { numRuns: 150 },
  )
})

it('bytes of any kind', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('csv', 'ndjson', 'csv.gz'),
      (junk, ending) => holds(temp.file(`b.${ending}`, junk), false),
    ),
    { numRuns: 150 },
  )
})
