import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shuffledCsv } from '../../people.ts'
import { kinmatch } from './run-cli.ts'
import { other, people, useShardRuns } from './shard-runs.ts'

const { at, read, file: write, ok, parts, expectSameDedupe, expectSameLink } = useShardRuns()

// More of these: shards.slow.test.ts.
describe('shards of a run, merged', () => {
  it('dedupe gives the bytes of the whole run, a plan shared', () =>
    expectSameDedupe(['--min-weight', '4', '--plan', 'PLAN'], 2))

  it('link gives the bytes of the whole run', () => expectSameLink(['--one-to-one']))

  it.each([
    ['dedupe, a plan shared', () => expectSameDedupe(['--rules', 'found', '--plan', 'PLAN'], 3)],
    ['link, each shard by itself', () => expectSameLink(['--rules', 'found'])],
  ])('gives the bytes of the whole run by found rules: %s', (_, expectSame) => expectSame())

  it('holds records whose consent is withheld out of the clusters as well', async () => {
    const rows = people.csv.trimEnd().split('\n')
    const csv = rows
      .map((row, n) => `${row},${n === 0 ? 'consent' : n % 5 === 0 ? 'false' : 'true'}`)
      .join('\n')
    const file = write('consent.csv', `${csv}\n`)
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
    const file = write('a.csv', people.csv)
    const names = await parts(2, [], (shard, out) => ['dedupe', file, '--shard', shard, '--out', out])
    const [one, two] = names as [string, string]
    const out = ['--out', at('m.csv')]
    expect(await refusal('merge', one, ...out)).toContain('Shards 2 of 2 are missing')
    expect(await refusal('merge', one, one, ...out)).toContain('both shard 1')
    expect(await refusal('merge', one, file, ...out)).toContain('no part of a run')
    for (const other of [
      ['--min-weight', '3'],
      ['--rules', 'found'],
    ]) {
      await ok('dedupe', file, ...other, '--shard', '2/2', '--out', at('other.csv'))
      expect(await refusal('merge', one, at('other.csv'), ...out)).toContain('of another run')
    }
    const clusters = ['--clusters', at('mc.csv')]
    expect(await refusal('merge', one, two, ...out, ...clusters)).toContain('--file')
    const changed = write('b.csv', other.csv)
    expect(await refusal('merge', one, two, ...out, ...clusters, '--file', changed)).toContain('another file')
    writeFileSync(at('cut.csv'), `${read('part-2-1.csv').trimEnd().split(',').slice(0, -2).join(',')}\n`)
    expect(await refusal('merge', at('cut.csv'), two, ...out)).toContain('is no pair of a part')
  })

  it('in a shard', async () => {
    const file = write('a.csv', people.csv)
    for (const shard of ['0/3', '4/3', '1', 'a/b', '1/0'])
      expect(await refusal('dedupe', file, '--out', at('x.csv'), '--shard', shard)).toContain('K/N')
    await ok('dedupe', file, '--shard', '1/2', '--plan', at('plan.json'), '--out', at('x.csv'))
    const changed = write('b.csv', other.csv)
    expect(
      await refusal('dedupe', changed, '--shard', '1/2', '--plan', at('plan.json'), '--out', at('x.csv')),
    ).toContain('no plan for these files')
    const found = ['--rules', 'found', '--shard', '1/2', '--out', at('x.csv')]
    expect(await refusal('dedupe', file, '--plan', at('plan.json'), ...found)).toContain('and these rules')
    expect(
      await refusal('dedupe', file, '--shard', '1/2', '--clusters', at('c.csv'), '--out', at('x.csv')),
    ).toContain('kinmatch merge')
    expect(await refusal('dedupe', file, '--shard', '1/2', '--shards', '2', '--out', at('x.csv'))).toContain(
      'cannot be used with',
    )
  })

  it('and families, whose pairs lie in several shards; in one process they are whole', async () => {
    const rows = people.csv.trimEnd().split('\n')
    const csv = rows.map((row, n) => `${row},${n === 0 ? 'household_id' : `h${n % 60}`}`).join('\n')
    const file = write('families.csv', `${csv}\n`)
    expect(await refusal('dedupe', file, '--shard', '1/2', '--out', at('x.csv'))).toContain('--shards N')
    await ok('dedupe', file, '--out', at('p.csv'), '--clusters', at('c.csv'))
    await ok('dedupe', file, '--shards', '3', '--out', at('sp.csv'), '--clusters', at('sc.csv'))
    expect(read('sp.csv') === read('p.csv')).toBe(true)
    expect(read('sc.csv') === read('c.csv')).toBe(true)
  })

  it('but the order of the rows belongs to no run', async () => {
    const file = write('a.csv', people.csv)
    const mixed = write('mixed.csv', shuffledCsv(people.csv, 3))
    await ok('dedupe', file, '--shard', '1/2', '--out', at('one.csv'))
    await ok('dedupe', mixed, '--shard', '2/2', '--out', at('two.csv'))
    await ok('dedupe', file, '--out', at('p.csv'))
    await ok('merge', at('one.csv'), at('two.csv'), '--out', at('m.csv'))
    expect(read('m.csv') === read('p.csv')).toBe(true)
  })
})
