import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { appendAlone } from '../../../src/cli/io/append-alone.ts'
import type { RecordRef } from '../../../src/decide/decisions/decision.ts'
import { assertDecision, decisionLine, parseDecisions } from '../../../src/decide/decisions/decision-log.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch, type Ran } from './run-cli.ts'

const temp = useTempFolder()
const left = temp.file(
  'left.csv',
  'id,name,birth_date\nl1,Olena Kovalenko,1991-07-22\nl2,Chol Deng,1980-02-03\n',
)
const right = temp.file(
  'right.csv',
  'id,name,birth_date,lat,lon\nr1,Kovalenko Olena,1991-07-22,13.4,22.4\nr2,Deng Chol,1980-02-03,,\n',
)
const log = join(temp.path, 'decisions.ndjson')
const out = join(temp.path, 'out.csv')
const signed = ['--by', 'reviewer-7', '--at', '2026-01-02T10:00:00Z']
const rows = (): string[] => readFileSync(out, 'utf8').trimEnd().split('\n')

describe('kinmatch decide', () => {
  it('puts decisions on file that link and search respect, and undoes them', async () => {
    const plain = await kinmatch('link', left, right, '--out', out)
    expect([plain.code, rows().length]).toEqual([0, 3])
    const made = await kinmatch('decide', log, left, right, '--pair', 'l1,r1', '--as', 'different', ...signed)
    expect([made.code, made.stderr]).toEqual([0, ''])
    expect(made.stdout).toContain('#1: left:l1 and right:r1: different')
    expect(JSON.parse(readFileSync(log, 'utf8')).evidence.levels.birth).toBe('same day')

    await kinmatch('link', left, right, '--decisions', log, '--out', out)
    expect(rows()[0]).toBe('left_id,right_id,probability,weight,zone,kind,via,decision')
    expect(
      rows()
        .slice(1)
        .map((row) => row.split(',').slice(0, 2)),
    ).toEqual([['l2', 'r2']])
    await kinmatch('search', right, '--queries', left, '--decisions', log, '--out', out)
    expect(rows().filter((row) => row.startsWith('l1,') && row.includes(',r1,'))).toEqual([])
    const saved = join(temp.path, 'right.kin')
    await kinmatch('index', right, '--out', saved)
    await kinmatch('search', saved, '--queries', left, '--decisions', log, '--out', out)
    expect(rows().filter((row) => row.includes(',r1,'))).toEqual([])
    expect(rows().filter((row) => row.includes('l2,1,r2,'))).toHaveLength(1)

    const undone = await kinmatch('decide', log, '--undo', '1', ...signed, '--json')
    expect(JSON.parse(undone.stdout)).toMatchObject({ entries: 2, added: [{ undoes: 1 }] })
    await kinmatch('link', left, right, '--decisions', log, '--out', out)
    expect(rows()).toHaveLength(3)
    expect(readFileSync(log, 'utf8').trimEnd().split('\n')).toHaveLength(2)
  })

  it('adds to a log whose last line has lost its end, and says which line was cut off', async () => {
    const path = join(temp.path, 'edited.ndjson')
    const say = (pair: string): ReturnType<typeof kinmatch> =>
      kinmatch('decide', path, '--pair', pair, '--as', 'different', ...signed)
    await say('a,b')
    writeFileSync(path, readFileSync(path, 'utf8').trimEnd())
    expect((await say('c,d')).code).toBe(0)
    const whole = readFileSync(path, 'utf8')
    expect(await parseDecisions(whole)).toHaveLength(2)
    writeFileSync(path, whole.slice(0, -20))
    const { code, stderr } = await say('e,f')
    expect([code, readFileSync(path, 'utf8')]).toEqual([2, whole.slice(0, -20)])
    expect(stderr).toMatch(/edited\.ndjson: line 2, the last one, is cut off.*delete that line/)
  })

  it('refuses what is no decision of a person, and a log that was changed', async () => {
    const other = join(temp.path, 'other.ndjson')
    const refused = async (says: RegExp, ...args: string[]): Promise<void> => {
      const { code, stderr } = await kinmatch('decide', other, ...args)
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
    }
    await refused(/no such log/)
    await refused(/--by/, '--pair', 'a,b', '--as', 'same')
    await refused(/--as/, '--pair', 'a,b', ...signed)
    await refused(/two ids/, '--pair', 'a', '--as', 'same', ...signed)
    await refused(/second id is not in/, left, right, '--pair', 'l1,zz', '--as', 'same', ...signed)
    await kinmatch('decide', other, '--pair', 'a,b', '--as', 'same', ...signed)
    await kinmatch('decide', other, '--pair', 'b,c', '--as', 'same', ...signed)
    await refused(/entries 1, 2; retract/, '--pair', 'c,a', '--as', 'different', ...signed)
    await refused(/no entry 7/, '--undo', '7', ...signed)
    await refused(/this is one/, '--pair', 'a,a', '--as', 'same', ...signed)
    await refused(/relation/, '--pair', 'a,b', '--as', 'same', '--relation', 'mother', ...signed)
    await refused(/one entry/, '--pair', 'b,a', '--as', 'different', ...signed, '--undo', '1')
    writeFileSync(other, readFileSync(other, 'utf8').replace('"same"', '"different"'))
    await refused(/other\.ndjson: .*does not follow/)
  })
})

describe('several who decide at once', () => {
  it('wait for each other, and leave no lock behind', async () => {
    const shared = join(temp.path, 'shared.ndjson')
    const added = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        appendAlone(shared, async () => {
          const log = await parseDecisions(existsSync(shared) ? readFileSync(shared, 'utf8') : '')
          const pair = [`a${i}`, `b${i}`].map((id) => ({ registry: '', id })) as [RecordRef, RecordRef]
          const next = await assertDecision(log, { kind: 'same', pair, by: 'r', at: '2026-01-02' })
          return { lines: decisionLine(next.at(-1)!) }
        }),
      ),
    )
    expect(added).toHaveLength(6)
    expect(await parseDecisions(readFileSync(shared, 'utf8'))).toHaveLength(6)
    expect(existsSync(`${shared}.lock`)).toBe(false)
  })

  it('says so where another run never ends', async () => {
    const shared = join(temp.path, 'held.ndjson')
    writeFileSync(`${shared}.lock`, '')
    const args = ['decide', shared, '--pair', 'a,b', '--as', 'same', ...signed]
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      const ended: Ran[] = []
      void kinmatch(...args).then((ran) => ended.push(ran))
      for (let waited = 0; ended.length === 0 && waited < 60_000; waited += 10)
        await Promise.all([vi.advanceTimersByTimeAsync(10), setImmediate()])
      expect([ended[0]?.code, ended[0]?.stderr]).toEqual([
        2,
        expect.stringMatching(/another run is adding.*held\.ndjson\.lock/),
      ])
    } finally {
      vi.useRealTimers()
    }
    expect(existsSync(shared)).toBe(false)
  })
})

describe('kinmatch report and questions', () => {
  it('writes one page, redacted unless asked', async () => {
    const html = join(temp.path, 'report.html')
    const truth = temp.file('truth.csv', 'left_id,right_id\nl1,r1\n')
    const made = await kinmatch('report', left, right, '--truth', truth, '--pair', 'l1,r1', '--html', html)
    expect([made.code, made.stderr]).toEqual([0, ''])
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>[\s\S]*l1 and r1/)
    expect(readFileSync(html, 'utf8')).not.toContain('Kovalenko')
    await kinmatch('report', left, right, '--pair', 'l1,r1', '--show-values', '--html', html)
    expect(readFileSync(html, 'utf8')).toContain('Olena Kovalenko')
    expect((await kinmatch('report', '--html', html)).code).toBe(0)
    const refused = await kinmatch('report', left, right, '--pair', 'l1,zz', '--html', html)
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/second id is not in/)])
    expect((await kinmatch('report', '--truth', truth, '--html', html)).code).toBe(2)
  })

  it('asks without answering', async () => {
    const kin = temp.file('kin.csv', 'id,name,mother_name\nk1,Adam Ibrahim,Zxqvane Abdallah\n')
    const none = temp.file('none.csv', 'id,name\nn1,Adam Ibrahim\n')
    const { stdout } = await kinmatch('explain', kin, none, '--pair', 'k1,n1', '--questions')
    expect(stdout).toContain('What is the name of the mother?')
    expect(stdout).not.toContain('Zxqvane')
    const json = JSON.parse(
      (await kinmatch('explain', kin, none, '--pair', 'k1,n1', '--questions', '--json')).stdout,
    )
    expect(json.questions).toMatchObject([{ topic: 'relative.mother.name', ask: 'right' }])
  })

  it('reads places under the names of a table', async () => {
    const one = temp.file('one.csv', 'id,name,birth_place\na,Adam Ibrahim,Al Junaynah\n')
    const two = temp.file('two.csv', 'id,name,birth_place\nb,Adam Ibrahim,El Geneina\n')
    const places = temp.file('places.csv', 'code,name,names\nSD05001,El Geneina,Al Junaynah|الجنينة\n')
    const level = async (...args: string[]): Promise<unknown> =>
      JSON.parse(
        (await kinmatch('explain', one, two, '--pair', 'a,b', '--json', ...args)).stdout,
      ).contributions.find((c: { feature: string }) => c.feature === 'birthPlace').level
    expect(await level()).not.toBe('equal')
    expect(await level('--places', places)).toBe('equal')
  })
})
