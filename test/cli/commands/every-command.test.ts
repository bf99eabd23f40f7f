// What holds of every command: it takes --json, and no value of a field comes out of it, whatever goes wrong.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../../../src/cli/program/build-program.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { brokenFiles, expectNoValueOut, SECRET } from './broken-files.ts'
import { everyCommand } from './every-command.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const lines = await everyCommand(temp.path)
const names = Object.keys(lines)
/** In an order in which each finds what it reads. */
const order = ['index', 'dedupe in shards', ...names.filter((n) => n !== 'index' && n !== 'dedupe in shards')]

it('the command lines here are those of all commands', () => {
  const commands = buildProgram(() => undefined).commands.map((command) => command.name())
  expect(commands.filter((name) => !names.includes(name))).toEqual([])
})

describe('every command', () => {
  it.each(order)('%s runs, and lets no value out', async (name) => {
    const { args, writes } = lines[name]!
    const { code, stdout, stderr } = await kinmatch(...args)
    expect(stderr).not.toMatch(/kinmatch:/)
    expect(code).toBe(0)
    expect(stdout + stderr).not.toMatch(SECRET)
    for (const path of writes) expect(readFileSync(path, 'utf8')).not.toMatch(SECRET)
  })

  it.each(order.filter((name) => name !== 'name in a batch'))(
    '%s prints one JSON value with --json',
    async (name) => {
      const { args } = lines[name]!
      const { code, stdout } = await kinmatch(...args, '--json')
      expect([code, typeof JSON.parse(stdout)]).toEqual([0, 'object'])
      expect(stdout).not.toMatch(SECRET)
    },
  )

  it('says one record, and not 1 records', async () => {
    const one = (file: string): string => temp.file(file, 'id,name,birth_date\n1,Amina Yusuf,1990-01-02\n')
    const [a, b] = [one('one-a.csv'), one('one-b.csv')]
    const out = join(temp.path, 'one.csv')
    for (const args of [
      ['link', a, b, '--out', out],
      ['dedupe', a, '--out', out],
      ['relate', a, b, '--out', out],
      ['search', b, '--queries', a, '--out', out],
      ['index', a, '--out', join(temp.path, 'one.kin')],
      ['search', join(temp.path, 'one.kin'), '--queries', a, '--out', out],
      ['profile', a],
      ['block', a],
      ['evaluate', a, b, '--truth', temp.file('one-truth.csv', 'left_id,right_id\n1,1\n')],
      ['generate', '--people', '1', '--out', join(temp.path, 'one')],
    ]) {
      const { code, stdout } = await kinmatch(...args)
      expect(code).toBe(0)
      expect(stdout).not.toMatch(
        /\b1 (?:records|people|queries|hits|(?:candidate |true )?pairs|candidates|groups|rows|keys|rules|entries)\b/,
      )
    }
  })
})

describe('no value comes out', () => {
  // A part of all damages for each file, in turn; `npm run test:slow` does all.
  it.each(brokenFiles(lines))('of %s, whatever is wrong with %s', async (name, file, n) => {
    await expectNoValueOut(temp.path, lines[name]!, file, (damage) => (damage + n) % 8 === 0)
  })
})
