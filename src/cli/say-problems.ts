import { counted } from '../internal/counted.ts'
import { isDoubt } from '../record/issue-messages.ts'
import type { PeopleSummary } from './io/open-people.ts'

/**
 * Says on stderr which rows of a file became no record, and what of the others was not understood: kinds and lines, no values.
 * @param rejects where rejected rows were written, if anywhere
 */
export function sayProblems(
  path: string,
  { rows, rejected, counts, issues }: PeopleSummary,
  rejects: string | undefined,
): void {
  const listed = (wanted: boolean): string =>
    Object.entries(counts)
      .filter(([code]) => isDoubt(code) === wanted && !USED.has(code))
      .map(([code, n]) => {
        const first = wanted ? issues.find((issue) => issue.code === code)?.line : undefined
        return `${n} ${code}${first === undefined ? '' : `, the first on line ${first}`}`
      })
      .join(wanted ? '; ' : ', ')
  if (rejected > 0)
    process.stderr.write(
      `${path}: ${rejected} of ${counted(rows, 'row')} rejected (${listed(false)})${rejects ? `, see ${rejects}` : '; --rejects FILE keeps them'}\n`,
    )
  const doubts = listed(true)
  // What must not open a person's record.
  const withheld = /unclear-(?:consent|expiry)/.test(doubts)
    ? '; records whose consent or expiry is not understood take no part'
    : ''
  if (doubts !== '')
    process.stderr.write(`${path}: cells not understood, left out of their records: ${doubts}${withheld}\n`)
  for (const [code, what] of USED) {
    const count = counts[code]
    if (count === undefined) continue
    const found = issues.filter((issue) => issue.code === code)
    const columns = [...new Set(found.map(({ path: [column] }) => column))].filter((c) => c !== undefined)
    const where = [...columns, found[0] && `the first on line ${found[0].line}`].filter(
      (w) => w !== undefined,
    )
    process.stderr.write(`${path}: ${counted(count, 'cell')} ${what} (${where.join('; ')})\n`)
  }
}

/** Of cells that are used otherwise than their column says, or of which there is something to do, what is said of them. */
const USED: ReadonlyMap<string, string> = new Map([
  [
    'swallowed-rows',
    'with whole rows inside, whose people are lost; close its quote, or double a quote that belongs to the text',
  ],
  [
    'unknown-century',
    'of dates whose years have two digits and no century that anything tells, left out; ages of such a day count as unknown: write the years in full',
  ],
  ['age-for-birth', 'with an age in a column of dates, taken as the age'],
  ['named-by-kin', 'of people without a name of their own ("baby of"), who are known by that relative'],
  [
    'kin-behind-name',
    'with a father or husband behind the name ("s/o"), taken as one, and as part of the name',
  ],
  ['mended-encoding', 'of UTF-8 that a program took for another encoding, read back'],
  [
    'garbled-encoding',
    'garbled by a wrong encoding, compared as they stand; write the file again, as UTF-8, from where it came',
  ],
])
