import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shuffledCsv, testPeople } from '../../people.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const at = (name: string): string => join(temp.path, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')

const people = testPeople(220, 61)
const other = testPeople(180, 61, 'q')

async function ok(...args: string[]): Promise<void> {
  expect(await kinmatch(...args)).toMatchObject({ code: 0, stderr: '' })
}

async function parts(
  of: number,
  options: string[],
  make: (shard: string, out: string) => string[],
): Promise<string[]> {
  const names = Array.from({ length: of }, (_, n) => at(`part-${of}-${n + 1}.csv`))
  // The last shard first: no shard needs another one to be there.
  for (let n = of; n >= 1; n--) await ok(...make(`${n}/${of}`, names[n - 1]!), ...options)
  return names
}

describe('shards of a run, merged', () => {
  it.each([
    ['the default zones', [], 5],
    ['all pairs', ['--min-weight', '-30'], 3],
    ['heavy pairs only, a plan shared', ['--min-weight', '4', '--plan', 'PLAN'], 2],
    ['one shard', [], 1],
  ])('dedupe gives the bytes of the whole run: %s', async (_, options, of) => {
    const file = temp.file('a.csv', people.csv)
    const model = at('model.json')
    await ok('train', file, '--out', model)
    const flags = options.map((option) => (option === 'PLAN' ? at(`plan-${of}.json`) : option))
    const withoutPlan = flags.filter((flag, n) => flag !== '--plan' && flags[n - 1] !== '--plan')
    await ok(
      'dedupe',
      file,
      '--model',
      model,
      '--out',
      at('p.csv'),
      '--clusters',
      at('c.csv'),
      ...withoutPlan,
    )
    const names = await parts(of, flags, (shard, out) => [
      'dedupe',
      file,
      '--model',
      model,
      '--shard',
      shard,
      '--out',
      out,
    ])
    await ok(
      'merge',
      ...names.toReversed(),
      '--out',
      at('mp.csv'),
      '--clusters',
      at('mc.csv'),
      '--file',
      file,
      '--model',
      model,
    )
    expect(read('p.csv').length).toBeGreaterThan(1000)
    expect(read('mp.csv') === read('p.csv')).toBe(true)
    expect(read('mc.csv') === read('c.csv')).toBe(true)
    await ok(
      'dedupe',
      file,
      '--model',
      model,
      '--shards',
      String(of + 1),
      '--out',
      at('sp.csv'),
      '--clusters',
      at('sc.csv'),
      ...withoutPlan,
    )
    expect(read('sp.csv') === read('p.csv')).toBe(true)
    expect(read('sc.csv') === read('c.csv')).toBe(true)
  })

  it.each([[[]], [['--one-to-one']], [['--min-weight', '-25']]])('link, %j', async (options) => {
    const [left, right] = [temp.file('a.csv', people.csv), temp.file('b.csv', other.csv)]
    await ok('link', left, right, '--out', at('p.csv'), ...options)
    const names = await parts(4, options, (shard, out) => [
      'link',
      left,
      right,
      '--shard',
      shard,
      '--out',
      out,
    ])
    await ok('merge', ...names, '--out', at('mp.csv'))
    expect(read('p.csv').length).toBeGreaterThan(1000)
    expect(read('mp.csv') === read('p.csv')).toBe(true)
    await ok('link', left, right, '--shards', '3', '--out', at('sp.csv'), ...options)
    expect(read('sp.csv') === read('p.csv')).toBe(true)
  })

  it('holds records whose consent is withheld out of the clusters as well', async () => {
    const rows = people.csv.trimEnd().split('\n')
    const csv = rows
      .map((row, n) => `${row},${n === 0 ? 'consent' : n % 5 === 0 ? 'false' : 'true'}`)
      .join('\n')
    const file = temp.file('consent.csv', `${csv}\n`)
    await ok('dedupe', file, '--out', at('p.csv'), '--clusters', at('c.csv'))
    const names = await parts(2, [], (shard, out) => ['dedupe', file, '--shard', shard, '--out', out])
    await ok('merge', ...names, '--out', at('mp.csv'), '--clusters', at('mc.csv'), '--file', file)
    expect(read('c.csv').split('\n').length).toBeLessThan(rows.length)
    expect(read('mp.csv') === read('p.csv')).toBe(true)
    expect(read('mc.csv') === read('c.csv')).toBe(true)
  })
})

describe('what does not belong together is refused', () => {
  async function refusal(...args: string[]): Promise<string> {
    const { code, stderr } = await kinmatch(...args)
    expect(code).toBe(2)
    return stderr
  }

  it('in a merge', async () => {
    const file = temp.file('a.csv', people.csv)
    const names = await parts(2, [], (shard, out) => ['dedupe', file, '--shard', shard, '--out', out])
    const [one, two] = names as [string, string]
    const out = ['--out', at('m.csv')]
    expect(await refusal('merge', one, ...out)).toContain('Shards 2 of 2 are missing')
    expect(await refusal('merge', one, one, ...out)).toContain('both shard 1')
    expect(await refusal('merge', one, file, ...out)).toContain('no part of a run')
    await ok('dedupe', file, '--min-weight', '3', '--shard', '2/2', '--out', at('other.csv'))
    expect(await refusal('merge', one, at('other.csv'), ...out)).toContain('of another run')
    const clusters = ['--clusters', at('mc.csv')]
    expect(await refusal('merge', one, two, ...out, ...clusters)).toContain('--file')
    const changed = temp.file('b.csv', other.csv)
    expect(await refusal('merge', one, two, ...out, ...clusters, '--file', changed)).toContain('another file')
    writeFileSync(at('cut.csv'), `${read('part-2-1.csv').trimEnd().split(',').slice(0, -2).join(',')}\n`)
    expect(await refusal('merge', at('cut.csv'), two, ...out)).toContain('is no pair of a part')
  })

  it('in a shard', async () => {
    const file = temp.file('a.csv', people.csv)
    for (const shard of ['0/3', '4/3', '1', 'a/b', '1/0'])
      expect(await refusal('dedupe', file, '--out', at('x.csv'), '--shard', shard)).toContain('K/N')
    await ok('dedupe', file, '--shard', '1/2', '--plan', at('plan.json'), '--out', at('x.csv'))
    const changed = temp.file('b.csv', other.csv)
    expect(
      await refusal('dedupe', changed, '--shard', '1/2', '--plan', at('plan.json'), '--out', at('x.csv')),
    ).toContain('no plan for these files')
    expect(
      await refusal('dedupe', file, '--shard', '1/2', '--clusters', at('c.csv'), '--out', at('x.csv')),
    ).toContain('kinmatch merge')
    expect(await refusal('dedupe', file, '--shard', '1/2', '--shards', '2', '--out', at('x.csv'))).toContain(
      'cannot be used with',
    )
  })

  it('but the order of the rows belongs to no run', async () => {
    const file = temp.file('a.csv', people.csv)
    const mixed = temp.file('mixed.csv', shuffledCsv(people.csv, 3))
    await ok('dedupe', file, '--shard', '1/2', '--out', at('one.csv'))
    await ok('dedupe', mixed, '--shard', '2/2', '--out', at('two.csv'))
    await ok('dedupe', file, '--out', at('p.csv'))
    await ok('merge', at('one.csv'), at('two.csv'), '--out', at('m.csv'))
    expect(read('m.csv') === read('p.csv')).toBe(true)
  })
})
