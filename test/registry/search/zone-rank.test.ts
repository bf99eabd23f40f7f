import { expect, it } from 'vitest'
import { zoneBounds } from '../../../src/decide/zone.ts'
import { zoneRank } from '../../../src/registry/search/zone-rank.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'

it('a weight is of the zone whose bound it reaches', () => {
  const model = defaultModel()
  const { likely, possible } = zoneBounds(model.costs)
  const weights = [likely + 1, likely, likely - 1e-9, possible, possible - 1e-9, Number.NEGATIVE_INFINITY]
  expect(weights.map(zoneRank(model))).toEqual([2, 2, 1, 1, 0, 0])
})
