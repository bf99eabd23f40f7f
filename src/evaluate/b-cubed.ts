/** Quality of clusters, an average over records: how pure is a record's cluster, how much of its entity is in it. */
export interface BCubed {
  /** Share of a record's cluster that is its entity's. */
  readonly precision: number
  /** Share of a record's entity that is in its cluster. */
  readonly recall: number
  /** Their harmonic mean. */
  readonly f1: number
}

/**
 * B-cubed (Bagga and Baldwin, 1998).
 *
 * @param cluster a cluster label per record
 * @param entity the true entity per record; records with -1 are left out
 */
export function bCubed(cluster: ArrayLike<number>, entity: ArrayLike<number>): BCubed {
  const clusterSizes = new Map<number, number>()
  const entitySizes = new Map<number, number>()
  const shared = new Map<string, number>()
  const bump = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (let i = 0; i < entity.length; i++) {
    if (entity[i]! < 0) continue
    bump(clusterSizes, cluster[i]!)
    bump(entitySizes, entity[i]!)
    bump(shared, `${cluster[i]} ${entity[i]}`)
  }
  let precision = 0
  let recall = 0
  let records = 0
  for (const [key, n] of shared) {
    const [c, e] = key.split(' ').map(Number) as [number, number]
    precision += (n * n) / clusterSizes.get(c)!
    recall += (n * n) / entitySizes.get(e)!
    records += n
  }
  if (records === 0) return { precision: 1, recall: 1, f1: 1 }
  precision /= records
  recall /= records
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
