import type { Population } from '../../encode/population.ts'
import type { WantedPairs } from './find-rules.ts'

/**
 * Every pair of records of one entity, lower index (or left record) first, each with weight 1.
 *
 * @param entity an entity for each record, -1 where nothing is known
 */
export function truePairs({ split, linking }: Population, entity: Int32Array): WantedPairs {
  const members = new Map<number, number[]>()
  entity.forEach((of, i) => {
    if (of < 0) return
    const list = members.get(of)
    if (list) list.push(i)
    else members.set(of, [i])
  })
  const [left, right]: [number[], number[]] = [[], []]
  for (const list of members.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        if (linking && (list[x]! >= split || list[y]! < split)) continue
        left.push(list[x]!)
        right.push(list[y]!)
      }
  return { left, right, weight: left.map(() => 1) }
}
