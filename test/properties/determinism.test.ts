import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dedupe, defaultModel, evaluate, link, serialiseModel, train } from '../../src/index.ts'
import { kinmatch, SILENT } from '../cli/commands/run-cli.ts'
import { useTempFolder } from '../cli/io/temp-folder.ts'
import { shuffled, shuffledCsv, testPeople } from '../people.ts'

const temp = useTempFolder()
const at = (name: string): string => join(temp.path, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')
const people = testPeople(240, 5)
const other = testPeople(200, 5, 'q')
const SEEDS = [1, 2]

/** Everything the commands write for one order of the rows. */
async function runAll(order: number): Promise<Record<string, string>> {
  const mix = (csv: string, seed: number): string => (order === 0 ? csv : shuffledCsv(csv, seed))
  const a = temp.file('a.csv', mix(people.csv, order))
  const b = temp.file('b.csv', mix(other.csv, order + 100))
  const truth = temp.file('t.csv', mix(people.truthCsv, order + 200))
  const model = at('model.json')
  for (const args of [
    ['train', a, b, '--out', at('link-model.json')],
    ['train', a, '--out', model],
    ['dedupe', a, '--model', model, '--out', at('d.csv'), '--clusters', at('c.csv'), '--min-weight', '-12'],
    ['link', a, b, '--model', model, '--out', at('l.csv'), '--min-weight', '-12'],
    ['link', a, b, '--model', model, '--one-to-one', '--out', at('o.csv')],
    ['search', b, '--queries', a, '--out', at('s.csv')],
    ['evaluate', a, '--model', model, '--truth', truth, '--metrics', at('m.json')],
  ])
    expect(await kinmatch(...args)).toMatchObject({ code: 0, stderr: expect.stringMatching(SILENT) })
  const names = ['link-model.json', 'model.json', 'd.csv', 'c.csv', 'l.csv', 'o.csv', 's.csv', 'm.json']
  return Object.fromEntries(names.map((name) => [name, read(name)]))
}

describe('the order of the input changes no byte', () => {
  it('of any file that a command writes', async () => {
    const first = await runAll(0)
    expect(first['d.csv']!.length).toBeGreaterThan(2000)
    expect(first['l.csv']!.length).toBeGreaterThan(2000)
    for (const seed of SEEDS) {
      const again = await runAll(seed)
      for (const [name, bytes] of Object.entries(first)) expect(again[name] === bytes, name).toBe(true)
    }
  })

  it('of what the library gives, with several names a record', async () => {
    // Every third record has an alias, and aliases in either order: rarity must not depend on which comes first seen.
    const records = people.records.map((record, i) =>
      i % 3 === 0 ? { ...record, names: [...record.names, ...people.records[(i * 7) % 240]!.names] } : record,
    )
    const results = []
    for (const seed of [0, ...SEEDS]) {
      const mine = seed === 0 ? records : shuffled(records, seed)
      const model = await train(mine)
      results.push(
        JSON.stringify([
          await serialiseModel(model),
          await dedupe(mine, model),
          await link(mine.slice(), shuffled(other.records, seed + 9), defaultModel(), { minWeight: -20 }),
          await evaluate(mine, undefined, model, (id) => people.personOf.get(id)),
        ]),
      )
    }
    for (const result of results) expect(result === results[0]).toBe(true)
  })
})
