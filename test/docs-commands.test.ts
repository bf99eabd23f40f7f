// The commands of docs/from-splink.md run, in the order of the page.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useTempFolder } from './cli/io/temp-folder.ts'
import { kinmatch } from './cli/commands/run-cli.ts'

const root = new URL('..', import.meta.url).pathname
const temp = useTempFolder()
const page = readFileSync(join(root, 'docs/from-splink.md'), 'utf8')
const lines = [...page.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => block!.trim().split('\n'))

it('the page for those who come from Splink', async () => {
  expect(lines.length).toBeGreaterThan(10)
  const rowsOf = (file: string): string[] =>
    readFileSync(join(root, 'fixtures/people', file), 'utf8').split('\n')
  const people = rowsOf('people.csv').slice(0, 401)
  const ids = people.map((row) => row.split(',')[0]!)
  const [header, ...truth] = rowsOf('truth.csv')
  temp.file('people.csv', `${people.join('\n')}\n`)
  temp.file('truth.csv', [header, ...truth.filter((row) => ids.includes(row.split(',')[0]!))].join('\n'))
  const [, a, b] = ids
  temp.file(
    'gate.json',
    '{"sets":[{"name":"ours","files":["people.csv"],"truth":"truth.csv","model":"edited.json","limits":{"bestF1":0.5}}]}',
  )
  const out: Record<string, string> = {}
  for (const line of lines) {
    const [command, ...args] = line.split(/\s+/)
    expect(command).toBe('kinmatch')
    const words = args.map((word) =>
      /\.\w+$/.test(word) ? join(temp.path, word) : word === 'P2,P7' ? `${a},${b}` : word,
    )
    if (words.includes('--seal')) {
      const path = join(temp.path, 'model.json')
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, text.replace('"falseLink": 100', '"falseLink": 500'))
      out['refused'] = (await kinmatch('model', path)).stderr
      out[line] = (await kinmatch(...words)).stderr
      writeFileSync(path, text)
      continue
    }
    const { code, stdout, stderr } = await kinmatch(...words)
    expect([line, code, /^kinmatch:|^error:/m.exec(stderr)]).toEqual([line, 0, null])
    out[line] = stdout
  }
  expect(out['refused']).toMatch(/--seal/)
  expect(out['kinmatch model model.json edited.json']).toMatch(/^costs\.falseLink +100 +500 +400$/m)
  expect(out['kinmatch model model.json']).toMatch(/^given name +\S.* [+-]\d+\.\d/m)
  expect(out['kinmatch profile people.csv']).toMatch(/^birth_date +birth/m)
})
