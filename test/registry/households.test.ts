import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { createRegistry } from '../../src/registry/create-registry.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { createScorer } from '../../src/score/scorer.ts'

const model = defaultModel()
const member = (id: string, full: string, groupRole: PersonRecord['groupRole']): PersonRecord => ({
  id,
  names: [{ full }],
  groupId: 'h1',
  groupRole,
  sex: groupRole === 'wife' ? 'female' : 'male',
})
const household = [
  member('head', 'Bashir Omar Tijani', 'head'),
  member('wife', 'Halima Musa Garang', 'wife'),
  member('son', 'Idris Bashir', 'son'),
]
const stranger: PersonRecord = { id: 'other', names: [{ full: 'Idris Bashir' }], sex: 'male' }
const sought: PersonRecord = {
  id: 'sought',
  names: [{ full: 'Idris Bashir' }],
  sex: 'male',
  relatives: [{ role: 'mother', names: [{ full: 'Halima Musa' }] }],
}

describe('a registry of households', () => {
  const people = [...household, stranger]

  it('weighs relatives through the head as a batch run does, whoever else is a candidate', async () => {
    const registry = await createRegistry(model)
    await registry.addAll(people)
    const population = populate([sought], people)
    const scorer = createScorer(model, population, people.length)
    const weightOf = (id: string): number =>
      scorer.explain(0, population.ids.indexOf(id, population.split)).weight
    const { hits } = registry.search(sought)
    expect(hits.map(({ id }) => id).slice(0, 2)).toEqual(['son', 'other'])
    for (const { id, weight } of hits) {
      expect(weight).toBeCloseTo(weightOf(id), 9)
      expect(registry.explain(sought, id)?.weight).toBeCloseTo(weight, 9)
    }
  })

  it('no longer knows a mother who has left', async () => {
    const registry = await createRegistry(model)
    await registry.addAll(people)
    const before = registry.explain(sought, 'son')!.weight
    registry.forget('wife')
    const alone = populate([sought], [household[0]!, household[2]!, stranger])
    const now = createScorer(model, alone, 3).explain(0, alone.ids.indexOf('son')).weight
    expect(registry.explain(sought, 'son')?.weight).toBeCloseTo(now, 9)
    expect(now).toBeLessThan(before)
  })
})
