import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { clusters } from '../../src/decide/clusters.ts'
import { scoreCandidates } from '../../src/decide/scoring/score-candidates.ts'
import { type Population } from '../../src/encode/population.ts'
import { populate } from '../../src/encode/populate.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { serialiseModel } from '../../src/score/model/model-file.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { syntheticPeople } from './synthetic-people.ts'

/**
 * What training and scoring give on invented people, as hashes of every byte: a change that only makes things
 * faster leaves the files beside this test as they are. They were written by the first, slow pipeline. A change of
 * the model (levels, rules, EM) rewrites them: `npx vitest run --project unit test/golden -u`, said in the commit.
 */
async function fingerprint(population: Population): Promise<string> {
  const sha = (bytes: string | Uint8Array): string =>
    createHash('sha256').update(bytes).digest('hex').slice(0, 24)
  const model = await trainPopulation(population)
  const { pairs, scorer, blocking } = await scoreCandidates(model, population, Number.NEGATIVE_INFINITY)
  const weight = (i: number, j: number): number => scorer.weight(i, j)
  const bytes = (array: Int32Array | Float64Array): Uint8Array =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  return `${JSON.stringify(
    {
      records: population.size,
      features: model.comparisons.map((c) => c.feature),
      patterns: model.training.patterns,
      candidates: blocking.candidates,
      rules: blocking.rules.map(({ name, pairs, first, largestBlock, dropped }) =>
        [name, pairs, first, largestBlock, dropped.blocks].join(' '),
      ),
      model: sha(await serialiseModel(model)),
      left: sha(bytes(pairs.left)),
      right: sha(bytes(pairs.right)),
      weights: sha(bytes(pairs.weight)),
      clusters: sha(bytes(unpaced(clusters(pairs, population.size, weight)))),
    },
    null,
    2,
  )}\n`
}

describe('golden', () => {
  it('de-duplicates names in parts', async () => {
    await expect(await fingerprint(populate(syntheticPeople(1200, 5)))).toMatchFileSnapshot('parts.json')
  })

  it('links whole names', async () => {
    const people = syntheticPeople(360, 6, { whole: true })
    const population = populate(people.slice(0, 180), people.slice(180))
    await expect(await fingerprint(population)).toMatchFileSnapshot('whole.json')
  })
})
