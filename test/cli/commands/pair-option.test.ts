import { describe, expect, it } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const left = temp.file('left.csv', 'id,name,dob\nl1,Olena Kovalenko,1990-01-02\nb,Taras Melnyk,1991-02-03\n')
const right = temp.file(
  'right.csv',
  'id,name,dob\nr1,Olena Kovalenko,1990-01-02\nb,Taras Melnyk,1991-02-03\n',
)
const page = `${temp.path}/page.html`
const log = `${temp.path}/log.ndjson`
const signed = ['--by', 'LM', '--at', '2026-01-02T10:00:00Z', '--as', 'same']

async function refusal(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await kinmatch(...args)
  expect([code, stdout]).toEqual([2, ''])
  return stderr
}

describe('--pair', () => {
  const commands: [name: string, args: readonly string[]][] = [
    ['explain', ['explain', left, right]],
    ['explain --kin', ['explain', left, right, '--kin']],
    ['report', ['report', left, right, '--html', page]],
    ['decide', ['decide', log, left, right, ...signed]],
  ]
  it.each(commands)('of %s says when its ids stand the wrong way round', async (_, args) => {
    const order = `The first id is that of ${left}, the second that of ${right}`
    const both = await refusal(...args, '--pair', 'r1,l1')
    expect(both).toBe(`kinmatch: --pair: the first id is one of ${right} and not of ${left}. ${order}\n`)
    const second = await refusal(...args, '--pair', 'b,l1')
    expect(second).toBe(`kinmatch: --pair: the second id is one of ${left} and not of ${right}. ${order}\n`)
    expect(await refusal(...args, '--pair', 'zz,r1')).toContain(`the first id is not in ${left}, or`)
    expect(await refusal(...args, '--pair', 'l1,zz')).toContain(`the second id is not in ${right}, or`)
  })

  it('names two records: one file has no two sides, and nobody is compared with themselves', async () => {
    expect(await refusal('explain', left, '--pair', 'zz,b')).toContain(`the first id is not in ${left}, or`)
    for (const args of [
      ['explain', left],
      ['report', left, '--html', page],
      ['decide', log, left, ...signed],
    ])
      expect(await refusal(...args, '--pair', 'b,b')).toContain('--pair names one record twice')
    const { code, stdout } = await kinmatch('explain', left, right, '--pair', 'b,b')
    expect([code, stdout]).toEqual([0, expect.stringContaining('likely')])
    expect((await kinmatch('explain', left, '--pair', 'b,l1')).code).toBe(0)
  })

  it('of report is looked up before the truth is read and the files are compared', async () => {
    const truth = temp.file('truth.csv', 'left,right\nzz,zz\n')
    const late = await refusal('report', left, right, '--html', page, '--truth', truth, '--pair', 'l1,zz')
    expect(late).toContain('--pair: the second id')
    expect(await refusal('report', '--html', page, '--pair', 'l1,r1')).toContain('give the files too')
  })
})
