import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseModel } from '../../../src/score/model/model-file.ts'
import { testPeople } from '../../people.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch, SILENT } from './run-cli.ts'

const temp = useTempFolder()
const made = testPeople(500, 19)
const people = temp.file('people.csv', made.csv)
const truth = temp.file('truth.csv', made.truthCsv)
const model = join(temp.path, 'model.json')

interface Analysis {
  readonly rules: readonly { readonly rule: string; readonly largest: readonly number[] }[]
  readonly truth?: { readonly recall: number; readonly pairs: number }
  readonly missed?: { readonly recallLow: number; readonly recallHigh: number }
  readonly proposed?: { readonly rules: readonly { readonly name: string }[]; readonly recall: number }
}

describe('kinmatch block', () => {
  it('counts before anything is compared, and prints no value', async () => {
    const { code, stdout, stderr } = await kinmatch('block', people)
    expect([code, stderr]).toEqual([0, expect.stringMatching(SILENT)])
    expect(stdout).toContain('500 records')
    expect(stdout).toContain('both names')
    const cells = made.csv
      .split('\n')
      .slice(1, 100)
      .flatMap((row) => row.split(',').slice(1, 3))
    for (const cell of cells) if (cell.length > 6) expect(stdout).not.toContain(cell)
  })

  it('--json: truth, estimate and proposal, and a model that link can use', async () => {
    const { code, stdout } = await kinmatch(
      'block',
      people,
      '--truth',
      truth,
      '--missed',
      '--find',
      '--recall',
      '0.95',
      '--out',
      model,
      '--json',
    )
    expect(code).toBe(0)
    const data = JSON.parse(stdout) as Analysis
    expect(data.truth!.recall).toBeGreaterThan(0.97)
    expect(data.missed!.recallLow).toBeLessThanOrEqual(data.truth!.recall)
    expect(data.missed!.recallHigh).toBeGreaterThanOrEqual(data.truth!.recall)
    expect(data.proposed!.recall).toBeGreaterThanOrEqual(0.95)
    const { blocking } = await parseModel(readFileSync(model, 'utf8'))
    expect(blocking.map(({ name }) => name)).toEqual(data.proposed!.rules.map(({ name }) => name))
    const out = join(temp.path, 'pairs.csv')
    expect((await kinmatch('dedupe', people, '--model', model, '--out', out)).code).toBe(0)
    expect(readFileSync(out, 'utf8').split('\n').length).toBeGreaterThan(100)
  })

  it('proposes without labels as well', async () => {
    const { stdout } = await kinmatch('block', people, '--find', '--recall', '0.9')
    expect(stdout).toMatch(/\d rules proposed, .* recall 0\.9/)
  })

  it.each([[['--out', join('x', 'm.json')]], [['--recall', 'much', '--find']], [['--truth', 'none.csv']]])(
    'wrong use: %j',
    async (args) => {
      expect((await kinmatch('block', people, ...args)).code).toBe(2)
    },
  )
})
