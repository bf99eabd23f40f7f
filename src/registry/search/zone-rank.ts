import { zoneBounds } from '../../decide/zone.ts'
import type { Model } from '../../score/model/model.ts'

/** Of a model, the rank of the zone that a weight reaches: 2 likely, 1 possible, 0 neither. */
export function zoneRank({ costs }: Model): (weight: number) => number {
  const { likely, possible } = zoneBounds(costs)
  return (weight) => (weight >= likely ? 2 : weight >= possible ? 1 : 0)
}
