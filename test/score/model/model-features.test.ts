import { expect, it } from 'vitest'
import { dedupePopulation } from '../../../src/decide/dedupe-population.ts'
import { populate } from '../../../src/encode/populate.ts'
import { PopulationBuilder } from '../../../src/encode/population-builder.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { modelFeatures } from '../../../src/score/model/model-features.ts'
import { trainPopulation } from '../../../src/tune/train-population.ts'
import { syntheticPeople } from '../../golden/synthetic-people.ts'

it.each([
  ['names in parts', syntheticPeople(120, 91)],
  ['whole names', syntheticPeople(50, 92, { whole: true })],
])('a run needs no feature but those of its model: %s', async (_, records) => {
  const all = populate(records)
  for (const model of [await trainPopulation(all), defaultModel()]) {
    const features = modelFeatures(model)
    const builder = new PopulationBuilder(features)
    for (const record of records) builder.add(record)
    const some = builder.finish()
    expect([...some.columns.keys()].every((feature) => features.has(feature))).toBe(true)
    const options = { minWeight: -20 }
    expect(await dedupePopulation(model, some, options)).toEqual(await dedupePopulation(model, all, options))
  }
})
