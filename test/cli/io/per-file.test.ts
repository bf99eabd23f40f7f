import { expect, it } from 'vitest'
import { fileParts, partFor, refuseUnknownFiles } from '../../../src/cli/io/per-file.ts'
import { kinmatch } from '../commands/run-cli.ts'
import { useTempFolder } from './temp-folder.ts'

const temp = useTempFolder()

it('finds what is said of a file', () => {
  const said = (path: string, text: string): string | undefined => partFor(path, fileParts(text))?.value
  const both = 'a.csv=windows-1256,x/b=1.csv=windows-1252'
  expect(said('data/a.csv', both)).toBe('windows-1256')
  expect(said('x/b=1.csv', both)).toBe('windows-1252')
  expect(said('y/b=1.csv', both)).toBeUndefined()
  expect(said('c.csv', `utf-16le,${both}`)).toBe('utf-16le')
  expect(said('a.csv', `utf-16le,${both}`)).toBe('windows-1256')
  expect(said('a.csv', 'maps/of east, west.json')).toBe('maps/of east, west.json')
})

it('refuses what no file is called', () => {
  const refuse = (paths: readonly string[]): void =>
    refuseUnknownFiles('--encoding', paths, fileParts('a.csv=windows-1256'))
  expect(() => refuse(['a.csv', 'b.csv'])).not.toThrow()
  expect(() => refuse(['c.csv'])).toThrow(
    expect.objectContaining({
      code: 'unknown-file',
      message: expect.stringContaining('--encoding names a.csv'),
    }),
  )
})

it('two files of a run are read in two encodings', async () => {
  // أمين علي in windows-1256 and Амин Али in windows-1251.
  const names = [
    [0xc3, 0xe3, 0xed, 0xe4, 0x20, 0xda, 0xe1, 0xed],
    [0xc0, 0xec, 0xe8, 0xed, 0x20, 0xc0, 0xeb, 0xe8],
  ]
  const [south, north] = names.map((name, n) =>
    temp.file(
      `${n}.csv`,
      Buffer.concat([Buffer.from('id,name,dob\n1,'), Buffer.from(name), Buffer.from(',1990-01-02\n')]),
    ),
  )
  const ask = (encoding: string): ReturnType<typeof kinmatch> =>
    kinmatch('explain', south!, north!, '--pair', '1,1', '--encoding', encoding)
  const both = await ask('0.csv=windows-1256,1.csv=windows-1251')
  expect([both.code, both.stdout]).toEqual([0, expect.stringMatching(/^name +\+/m)])
  expect((await ask('windows-1256')).stdout).toMatch(/^name +-/m)
  expect((await ask('2.csv=windows-1256')).stderr).toContain('--encoding names 2.csv')
  expect((await ask('0.csv=windows-0')).stderr).toContain('one for each file')
})
