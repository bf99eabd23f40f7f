import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dedupe, train } from '../../src/index.ts'
import { SILENT } from '../cli/commands/run-cli.ts'
import { useTempFolder } from '../cli/io/temp-folder.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'
import { testPeople } from '../people.ts'
import { useCompiled } from './compiled.ts'
import { testPool } from './test-pool.ts'

const compiled = useCompiled()

describe('any number of workers gives the same', () => {
  const people = syntheticPeople(150, 21)

  it.each([1, 7])('pairs, weights and clusters: %d', async (size) => {
    const model = await train(people)
    const workers = testPool(size, compiled.path)
    try {
      const made = await dedupe(people, model, { workers, minWeight: -15 })
      expect(made).toEqual(await dedupe(people, model, { minWeight: -15 }))
    } finally {
      await workers.close()
    }
  })
})

describe('the command line', () => {
  const folder = useTempFolder()
  const people = testPeople(260, 71)

  it('writes the same bytes with any number of workers', () => {
    const file = folder.file('people.csv', people.csv)
    const main = join(compiled.path, 'cli/main.js')
    const run = (...args: string[]): void => {
      const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
      expect([status, stderr]).toEqual([0, expect.stringMatching(SILENT)])
    }
    const sizes = [0, 3]
    const all = sizes.map((size) => {
      const at = (name: string): string => join(folder.path, `${name}-${size}`)
      const workers = ['--workers', String(size)]
      run('train', file, '--out', at('model'), ...workers)
      run(
        'dedupe',
        file,
        '--model',
        at('model'),
        '--out',
        at('pairs'),
        '--clusters',
        at('clusters'),
        ...workers,
      )
      return ['model', 'pairs', 'clusters'].map((name) => readFileSync(at(name), 'utf8'))
    })
    for (const text of all[0]!) expect(text.length).toBeGreaterThan(1000)
    for (const [n, texts] of all.entries())
      for (const [k, text] of texts.entries())
        expect(text === all[0]![k], `${sizes[n]} workers, file ${k}`).toBe(true)
  })
})
