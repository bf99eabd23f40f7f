import { describe, expect, it } from 'vitest'
import { dedupePopulation } from '../../src/decide/dedupe-population.ts'
import { linkPopulation } from '../../src/decide/link-population.ts'
import { runRules } from '../../src/decide/run-rules.ts'
import { populate } from '../../src/encode/populate.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { shuffled, testPeople } from '../people.ts'
import { generatedFamilies } from '../registry/generated-families.ts'

const model = defaultModel()

describe('rules found for a run', () => {
  it('make nearly the same matches of families at a fraction of the candidates', async () => {
    const { requests, camp } = await generatedFamilies(600, 3, 'field')
    const population = populate(requests, camp)
    const usual = await linkPopulation(model, population)
    const found = await linkPopulation(model, population, { rules: 'found' })
    const pairsOf = ({ matches }: typeof usual): Set<string> =>
      new Set(
        matches.filter(({ zone }) => zone === 'likely').map(({ leftId, rightId }) => `${leftId} ${rightId}`),
      )
    const [a, b] = [pairsOf(usual), pairsOf(found)]
    expect([...a].filter((pair) => b.has(pair)).length).toBeGreaterThan(0.97 * a.size)
    expect(found.blocking.candidates).toBeLessThan(usual.blocking.candidates / 2)
    expect(found.blocking.found?.records).toBe(population.size)
    expect(found.blocking.found?.recall).toBeGreaterThan(0.96)
    expect(usual.blocking.found).toBeUndefined()
  })

  it('are the same for any order of the records', async () => {
    const { records } = testPeople(500, 71)
    const [one, other] = [populate(records), populate(shuffled(records, 5))]
    const rules = await runRules(model, one, { rules: 'found' })
    expect((await runRules(model, other, { rules: 'found' })).model).toEqual(rules.model)
    expect(rules.model).toEqual({ ...model, blocking: rules.model.blocking })
    const [a, b] = [
      await dedupePopulation(model, one, { rules: 'found' }),
      await dedupePopulation(model, other, { rules: 'found' }),
    ]
    expect(b.matches).toEqual(a.matches)
  })

  it('are not looked for unless that is asked for', async () => {
    const population = populate(testPeople(50, 71).records)
    expect((await runRules(model, population, {})).model).toBe(model)
    expect((await runRules(model, population, { rules: 'usual' })).model).toBe(model)
  })

  it('are given up when the signal is aborted', async () => {
    const population = populate(testPeople(800, 71).records)
    const controller = new AbortController()
    const run = linkPopulation(model, population, {
      rules: 'found',
      signal: controller.signal,
      onProgress: (done) => {
        if (done > 0.01) controller.abort(new Error('enough'))
      },
    })
    await expect(run).rejects.toThrow('enough')
  })

  it('say their progress, which never falls', async () => {
    const seen: number[] = []
    await dedupePopulation(model, populate(testPeople(300, 71).records), {
      rules: 'found',
      onProgress: (done) => void seen.push(done),
    })
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
  })
})
