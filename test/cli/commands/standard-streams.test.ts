import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const csv = `id,given_name,family_name,birth_date
1,Anna,"Holzer ""Anni""",1990-04-03
2,Anna,"Holzer ""Anni""",1990-04-03
3,Karl,Gruber,1985-12-25
4,Eva,Moser,1977-02-01
5,Rosa,Lang,1969-07-30
`
const people = temp.file('people.csv', csv)
const queries = temp.file('queries.csv', csv)
const truth = temp.file('truth.csv', 'record_id,entity_id\n1,a\n2,a\n3,b\n')
const out = join(temp.path, 'out.csv')
/** What the run writes where all is files. */
const expected = async (): Promise<string> => {
  await kinmatch('dedupe', people, '--out', out)
  return readFileSync(out, 'utf8')
}
const giveInput = (...chunks: readonly string[]): void => {
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stream as unknown as typeof process.stdin)
}
afterEach(() => vi.restoreAllMocks())

describe('--out -', () => {
  it('writes the file to standard output, and all else to standard error', async () => {
    const wanted = await expected()
    for (const name of ['-', '/dev/stdout']) {
      const { code, stdout, stderr } = await kinmatch('dedupe', people, '--out', name)
      expect([code, stdout]).toEqual([0, wanted])
      expect(stderr).toContain('written to standard output')
    }
    const { stdout, stderr } = await kinmatch('dedupe', people, '--out', '-', '--json')
    expect(stdout).toBe(wanted)
    expect(JSON.parse(stderr)).toMatchObject({ records: [5] })
    expect(existsSync('-')).toBe(false)
  })

  it('is there for models, pages, ranked lists and figures too', async () => {
    const model = join(temp.path, 'model.json')
    await kinmatch('train', people, '--out', model)
    expect((await kinmatch('train', people, '--out', '-')).stdout).toBe(readFileSync(model, 'utf8'))
    expect((await kinmatch('report', '--html', '-')).stdout).toMatch(/^<!doctype html>/)
    const search = await kinmatch('search', people, '--queries', queries, '--out', '-')
    expect(search.stdout).toMatch(/^query_id,/)
    const figures = await kinmatch('evaluate', people, '--truth', truth, '--metrics', '-')
    expect(JSON.parse(figures.stdout)).toMatchObject({ pairs: { f1: 1 } })
  })

  it('takes one output, not two', async () => {
    const { code, stdout, stderr } = await kinmatch(
      'dedupe',
      people,
      '--out',
      '-',
      '--clusters',
      '/dev/stdout',
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/two outputs/)
  })

  it.skipIf(!existsSync('/dev/full'))('a full disk is told as one', async () => {
    const { code, stderr } = await kinmatch('dedupe', people, '--out', '/dev/full')
    expect(code).toBe(2)
    expect(stderr).toBe("kinmatch: /dev/full can't be written: the disk is full; make room\n")
  })
})

describe('standard input and pipes', () => {
  it('- is read once, whatever the format and the borders of chunks', async () => {
    const wanted = await expected()
    const semicolons = `sep=;\n${csv.replaceAll(',', ';')}`
    for (const chunks of [[csv], [csv.slice(0, 70), csv.slice(70)], [semicolons]]) {
      giveInput(...chunks)
      expect((await kinmatch('dedupe', '-', '--out', '-')).stdout).toBe(wanted)
    }
    giveInput('{"id":1,"given":"Ana"}\n{"id":2,"given":"Eva"}\n')
    expect((await kinmatch('dedupe', '-', '--out', '-')).stderr).toMatch(/^2 records/)
    giveInput(csv)
    const hits = (await kinmatch('search', people, '--queries', queries, '--out', '-')).stdout
    expect((await kinmatch('search', '-', '--queries', queries, '--out', '-')).stdout).toBe(hits)
    giveInput(readFileSync(truth, 'utf8'))
    expect((await kinmatch('evaluate', people, '--truth', '-')).code).toBe(0)
  })

  it('nothing, or no text: said so', async () => {
    giveInput()
    expect((await kinmatch('dedupe', '-', '--out', '-')).stderr).toBe('kinmatch: - is empty\n')
    giveInput('\0\0\0\0')
    expect((await kinmatch('dedupe', '-', '--out', '-')).stderr).toMatch(/no text/)
  })

  it('a pipe with a name gives its bytes once', async () => {
    const pipe = join(temp.path, 'pipe')
    execFileSync('mkfifo', [pipe])
    const wanted = await expected()
    const writer = spawn('sh', ['-c', `cat "${people}" > "${pipe}"`])
    expect((await kinmatch('dedupe', pipe, '--out', '-')).stdout).toBe(wanted)
    if (writer.exitCode === null) await once(writer, 'exit')
  })
})

it('takes a reader of both streams who stops early for no fault', () => {
  const main = `"${process.execPath}" --import tsx src/cli/main.ts`
  rmSync(out, { force: true })
  const run = `${main} dedupe "${people}" --out - --min-weight -100; echo $? > "${out}"`
  execFileSync('sh', ['-c', `(${run}) 2>&1 | true; while [ ! -s "${out}" ]; do sleep .1; done`])
  expect(readFileSync(out, 'utf8')).toBe('0\n')
})
