import { describe, expect, it } from 'vitest'
import * as values from '../../src/cli/program/option-values.ts'

describe('the values that options take, at their bounds', () => {
  it.each([
    [values.shardCount, ['1', '4096'], ['0', '4097', '1.5', '-1', '', 'x', 'Infinity']],
    [values.wholeOption, ['0', '7', '1e3'], ['-1', '.5', '', ' ', 'NaN', '1/2']],
    [values.positiveOption, ['.001', '1'], ['0', '-1', '']],
    [values.shareOption, ['.01', '1'], ['0', '1.01', '-0.5', '']],
    [values.numberOption, ['-3', '0', '1e3'], ['', 'x', 'Infinity', '1,5']],
    [
      values.dayOption,
      ['2024-02-29', '1999-12-31'],
      ['2023-02-29', '2024-2-9', '2024-13-01', '', '2024-01-01T00'],
    ],
    [values.shardOption, ['1/1', '4096/4096'], ['0/1', '2/1', '1/4097', '1', '/2', '1/2/3', '-1/2']],
    [
      values.encodingOption,
      ['windows-1252', 'utf-16le', 'a=b.csv=utf-16le,windows-1251'],
      ['', 'x', '=utf-8', 'a.csv=', 'a.csv=x'],
    ],
    [
      values.columnsOption,
      ['map.json', 'maps/a, b.json', 'a.csv=a.json,b.csv=b.json', 'a.csv=a.json,rest.json'],
      ['', ' ', 'a.csv=', '=a.json', 'a.csv=a.json,'],
    ],
  ] as const)('%o', (parse, taken, refused) => {
    for (const text of taken) expect(() => parse(text), text).not.toThrow()
    for (const text of refused) expect(() => parse(text), text).toThrow(/^It takes /)
  })

  it('shards are counted from one, and told from nought', () => {
    expect(values.shardOption('3/8')).toEqual({ index: 2, of: 8 })
  })
})
