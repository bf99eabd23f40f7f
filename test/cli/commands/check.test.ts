import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testPeople } from '../../people.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch, SILENT } from './run-cli.ts'

const temp = useTempFolder()
const at = (name: string): string => join(temp.path, name)
const one = testPeople(120, 11)
temp.file('people.csv', one.csv)
temp.file('truth.csv', one.truthCsv)

async function ok(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await kinmatch(...args)
  expect(stderr).toMatch(SILENT)
  expect(code).toBe(0)
  return stdout
}

/** A gate of one set. */
const gateOf = (set: object, more: object = {}): string => {
  const whole = { name: 'made up', files: ['people.csv'], truth: 'truth.csv', model: 'default', ...set }
  return temp.file('one.json', JSON.stringify({ ...more, sets: [whole] }))
}

describe('check', () => {
  const gateFile = (limits: object, more: object = {}): string =>
    temp.file(
      'gate.json',
      JSON.stringify({
        ...more,
        sets: [
          { name: 'made up', files: ['people.csv'], truth: 'truth.csv', limits },
          { name: 'away', files: ['$KINMATCH_DATA/no/such.csv'], truth: '$KINMATCH_DATA/no/t.csv', limits },
        ],
      }),
    )

  it('passes, and says which sets it skipped', async () => {
    const printed = await ok('check', gateFile({ f1: 0.8, ownWithin: 0.2, blockingRecall: 0.9 }))
    expect(printed.trimEnd().split('\n').at(-1)).toBe('gate passed; skipped: away')
  })

  it('fails with exit 1 and names the figure', async () => {
    const { code, stdout, stderr } = await kinmatch('check', gateFile({ f1: 0.8, candidatesPerRecord: 0.1 }))
    expect([code, stderr]).toEqual([1, expect.stringMatching(SILENT)])
    expect(stdout).toMatch(/made up +candidatesPerRecord +<= 0\.1 +\d+\.\d+ +FAILS/)
    expect(stdout).toMatch(/made up +f1 +>= 0\.8 +[01]\.\d+ +holds/)
    expect(stdout).toContain('gate failed: 1 figure outside its limit;')
  })

  it('fails where nothing could be measured', async () => {
    const sets = [
      { name: 'away', files: ['$KINMATCH_DATA/no/such.csv'], truth: 't.csv', limits: { f1: 0.5 } },
    ]
    const { code, stdout } = await kinmatch('check', temp.file('away.json', JSON.stringify({ sets })))
    expect(code).toBe(1)
    expect(stdout).toContain('gate failed: nothing was measured; skipped: away')
  })

  it('stores a baseline and holds the next run against it', async () => {
    const gate = gateFile({ f1: 0.5 }, { baseline: 'baseline.json' })
    await ok('check', gate, '--update')
    const stored = JSON.parse(readFileSync(at('baseline.json'), 'utf8'))
    expect(Object.keys(stored)).toEqual(['made up'])
    const again = await ok('check', gate)
    expect(again).toContain('f1, baseline')
    stored['made up'].f1 += 0.01
    temp.file('baseline.json', JSON.stringify(stored))
    const { code, stdout } = await kinmatch('check', gate)
    expect(code).toBe(1)
    expect(stdout).toMatch(/f1, baseline .*FAILS/)
    expect(await ok('check', gate, '--update')).toMatch(
      /figures stored in \S+baseline\.json\nmade up: f1, baseline was to be >= [\d.]+ - 0\.002, and is now /,
    )
    await ok('check', gate)
  })

  it('--json holds every check', async () => {
    const printed = JSON.parse(await ok('check', gateFile({ f1: 0.5, recall: 0.5 }), '--json'))
    expect(printed.passed).toBe(true)
    expect(printed.results[0].checks.map((c: { figure: string }) => c.figure)).toEqual(['f1', 'recall'])
    expect(printed.results[1]).toMatchObject({ skipped: true, checks: [] })
  })

  it('takes files by their whole path as well', async () => {
    await ok('check', gateOf({ files: [at('people.csv')], truth: at('truth.csv'), limits: { f1: 0.5 } }))
  })

  it('holds a set without limits against its stored figures', async () => {
    const gate = gateOf({}, { baseline: 'no-limits.json' })
    expect((await kinmatch('check', gate)).code).toBe(1)
    await ok('check', gate, '--update')
    expect(await ok('check', gate)).toContain('recall, baseline')
  })

  it('says of which sets no figures are stored, and which figures have no set', async () => {
    const more = { baseline: 'renamed.json' }
    await ok('check', gateOf({ limits: { f1: 0.5 } }, more), '--update')
    const renamed = gateOf({ name: 'constructor', limits: { f1: 0.5 } }, more)
    const { code, stderr } = await kinmatch('check', renamed)
    expect(code).toBe(0)
    expect(stderr).toMatch(/renamed\.json: no figures are stored yet; `kinmatch check --update` stores them/)
    expect(stderr).toMatch(/renamed\.json: made up: no such set is in .*one\.json/)
    await ok('check', renamed, '--update')
    expect(Object.keys(JSON.parse(readFileSync(at('renamed.json'), 'utf8')))).toEqual(['constructor'])
    expect(await ok('check', renamed)).toContain('f1, baseline')
  })

  it('names the one set of several that has no stored figures', async () => {
    const set = { files: ['people.csv'], truth: 'truth.csv', model: 'default', limits: { f1: 0.5 } }
    const sets = ['old', 'new'].map((name) => ({ name, ...set }))
    const gate = temp.file('two.json', JSON.stringify({ baseline: 'two-stored.json', sets }))
    await ok('check', gate, '--update')
    const { old } = JSON.parse(readFileSync(at('two-stored.json'), 'utf8'))
    temp.file('two-stored.json', JSON.stringify({ old }))
    const { stderr } = await kinmatch('check', gate)
    expect(stderr).toMatch(/no figures are stored yet of new; /)
  })

  it('--update keeps the figures of a set that was skipped, and writes nothing where all were', async () => {
    const gate = gateFile({ f1: 0.5 }, { baseline: 'kept.json' })
    await ok('check', gate, '--update')
    const { 'made up': figures } = JSON.parse(readFileSync(at('kept.json'), 'utf8'))
    const kept = JSON.stringify({ away: figures, 'made up': figures })
    temp.file('kept.json', kept)
    await ok('check', gate, '--update')
    expect(JSON.parse(readFileSync(at('kept.json'), 'utf8'))).toEqual(JSON.parse(kept))

    const files = ['$KINMATCH_DATA/no/such.csv']
    const { code, stdout } = await kinmatch('check', gateOf({ files }, { baseline: 'kept.json' }), '--update')
    expect([code, stdout]).toEqual([1, expect.not.stringContaining('stored')])
    expect(readFileSync(at('kept.json'), 'utf8')).toContain('away')
  })

  it('an update is not held against the figures before', async () => {
    const gate = gateOf({}, { baseline: 'high.json' })
    await ok('check', gate, '--update')
    const stored = JSON.parse(readFileSync(at('high.json'), 'utf8'))
    stored['made up'].recall += 0.1
    temp.file('high.json', JSON.stringify(stored))
    const { checks } = JSON.parse(await ok('check', gate, '--update', '--json')).results[0]
    expect(checks).toEqual([])
  })

  it.each([
    ['figures of another version', (figures: Record<string, number>) => ({ ...figures, auc: 1 })],
    ['a figure that is missing', ({ f1 }: Record<string, number>) => ({ f1 })],
    ['a figure that is no number', (figures: Record<string, number>) => ({ ...figures, f1: null })],
  ])('refuses stored figures that it can not hold: %s', async (_, changed) => {
    const gate = gateOf({ limits: { f1: 0.5 } }, { baseline: 'stale.json' })
    temp.file('stale.json', '{}')
    await ok('check', gate, '--update')
    const { 'made up': figures } = JSON.parse(readFileSync(at('stale.json'), 'utf8'))
    temp.file('stale.json', JSON.stringify({ 'made up': changed(figures) }))
    const { code, stderr } = await kinmatch('check', gate)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/stale\.json does not hold the figures/)])
  })

  it('refuses what would hold whatever is measured', async () => {
    const alone = one.truthCsv.trimEnd().split('\n').slice(1)
    temp.file(
      'alone.csv',
      ['record_id,entity_id', ...alone.map((line) => `${line.split(',')[0]},${line.split(',')[0]}`)].join(
        '\n',
      ),
    )
    const limits = { recall: 0.9 }
    for (const [set, says] of [
      [{ limits, truth: 'alone.csv' }, /set made up: its truth has no pair of one person/],
      [{ limits, ignore: 'person' }, /set made up: --ignore names "person", which is no column of/],
      [{ limits: { ownWithin: 2 } }, /sets\.0\.limits\.ownWithin"; it takes a number up to 1;/],
      [{ limits: { f1: -1 } }, /sets\.0\.limits\.f1"; it takes a number from 0 up;/],
      [{ limits: { candidatesPerRecord: -1 } }, /limits\.candidatesPerRecord"/],
      [{ limits: { sliceMinimum: 0 } }, /limits\.sliceMinimum"; it takes a number from 1 up/],
    ] as const) {
      const { code, stderr } = await kinmatch('check', gateOf(set))
      expect([code, stderr]).toEqual([2, expect.stringMatching(says)])
    }
  })
})
