import { expect, it } from 'vitest'
import { isMissing } from '../../src/record/missing.ts'

it.each(['', '-', '?', 'NA', 'NULL', 'N/A', 'UNKNOWN', 'null', 'unknown'])('%j says nothing', (text) => {
  expect(isMissing(text)).toBe(true)
})

it.each(['Na', 'Nan', 'na', 'nan', 'Null', 'n/a', 'Unknown', 'None', '0', '--', 'X'])(
  '%j is a value',
  (text) => {
    expect(isMissing(text)).toBe(false)
  },
)
