// Runs of the command as a whole and in shards, for tests that hold one against the other.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { testPeople } from '../../people.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch, SILENT } from './run-cli.ts'

export interface ShardRuns {
  /** The folder's path of a name. */
  readonly at: (name: string) => string
  readonly read: (name: string) => string
  /** Writes a file and gives its path. */
  readonly file: (name: string, text: string) => string
  /** Runs the command, which has to succeed in silence. */
  readonly ok: (...args: string[]) => Promise<void>
  /** Runs every shard of `of`; gives the paths of the parts. */
  readonly parts: (
    of: number,
    options: string[],
    make: (shard: string, out: string) => string[],
  ) => Promise<string[]>
  /** Whole, in shards that are merged, and by `--shards`: pairs and clusters have the same bytes. */
  readonly expectSameDedupe: (options: string[], of: number) => Promise<void>
  readonly expectSameLink: (options: string[]) => Promise<void>
}

export const people: ReturnType<typeof testPeople> = testPeople(220, 61)
export const other: ReturnType<typeof testPeople> = testPeople(180, 61, 'q')

export function useShardRuns(): ShardRuns {
  const temp = useTempFolder()
  const at = (name: string): string => join(temp.path, name)
  const read = (name: string): string => readFileSync(at(name), 'utf8')
  const file = (name: string, text: string): string => temp.file(name, text)
  const expectSame = (a: string, b: string): void => {
    expect(read(b).length).toBeGreaterThan(1000)
    expect(read(a) === read(b)).toBe(true)
  }

  async function ok(...args: string[]): Promise<void> {
    expect(await kinmatch(...args)).toMatchObject({ code: 0, stderr: expect.stringMatching(SILENT) })
  }

  /** Runs the command, and gives what it says of its records and their pairs. */
  async function told(...args: string[]): Promise<unknown> {
    const { code, stdout, stderr } = await kinmatch(...args, '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(SILENT) })
    const { records, zones } = JSON.parse(stdout)
    return { records, zones }
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

  async function expectSameDedupe(options: string[], of: number): Promise<void> {
    const input = file('a.csv', people.csv)
    const model = at('model.json')
    await ok('train', input, '--out', model)
    const plan = at(`plan-${of}.json`)
    rmSync(plan, { force: true })
    const flags = options.map((option) => (option === 'PLAN' ? plan : option))
    const withoutPlan = flags.filter((flag, n) => flag !== '--plan' && flags[n - 1] !== '--plan')
    const dedupe = ['dedupe', input, '--model', model]
    await ok(...dedupe, '--out', at('p.csv'), '--clusters', at('c.csv'), ...withoutPlan)
    const names = await parts(of, flags, (shard, out) => [...dedupe, '--shard', shard, '--out', out])
    const merged = ['--out', at('mp.csv'), '--clusters', at('mc.csv'), '--file', input, '--model', model]
    await ok('merge', ...names.toReversed(), ...merged)
    expectSame('mp.csv', 'p.csv')
    expectSame('mc.csv', 'c.csv')
    const inShards = ['--shards', String(of + 1), '--out', at('sp.csv'), '--clusters', at('sc.csv')]
    await ok(...dedupe, ...inShards, ...withoutPlan)
    expectSame('sp.csv', 'p.csv')
    expectSame('sc.csv', 'c.csv')
  }

  async function expectSameLink(options: string[]): Promise<void> {
    const link = ['link', file('a.csv', people.csv), file('b.csv', other.csv)]
    const whole = await told(...link, '--out', at('p.csv'), ...options)
    expect(whole).toMatchObject({
      records: [people.csv, other.csv].map((csv) => csv.trimEnd().split('\n').length - 1),
    })
    const names = await parts(4, options, (shard, out) => [...link, '--shard', shard, '--out', out])
    expect(await told('merge', ...names, '--out', at('mp.csv'))).toEqual(whole)
    expectSame('mp.csv', 'p.csv')
    await ok(...link, '--shards', '3', '--out', at('sp.csv'), ...options)
    expectSame('sp.csv', 'p.csv')
  }

  return { at, read, file, ok, parts, expectSameDedupe, expectSameLink }
}
