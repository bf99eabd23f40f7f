/** The records of each label, those below 0 left out. */
function groups(labels: ArrayLike<number>): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! < 0) continue
    const list = members.get(labels[i]!)
    if (list) list.push(i)
    else members.set(labels[i]!, [i])
  }
  return members
}

/** Visits every pair that clusters imply. */
export function eachClusterPair(labels: Int32Array, visit: (i: number, j: number) => void): void {
  for (const list of groups(labels).values())
    for (let x = 0; x < list.length; x++) for (let y = x + 1; y < list.length; y++) visit(list[x]!, list[y]!)
}

/** Visits every pair of records of one entity; in linking only those of both sides, the left record first. */
export function eachTruePair(
  entity: Int32Array,
  linking: boolean,
  split: number,
  visit: (i: number, j: number) => void,
): void {
  for (const list of groups(entity).values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++)
        if (!linking || (list[x]! < split && list[y]! >= split)) visit(list[x]!, list[y]!)
}

/** How many pairs {@link eachTruePair} visits. */
export function countTruePairs(entity: Int32Array, linking: boolean, split: number): number {
  let total = 0
  eachTruePair(entity, linking, split, () => total++)
  return total
}
