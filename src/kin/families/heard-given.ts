import type { Population } from '../../encode/population.ts'
import type { ListedNames } from '../listed/listed-names.ts'

/** Whether two records may have one given name, by how their names sound; so may who has none. Symmetric. */
export type HeardGiven = (i: number, j: number) => boolean

/** Asks for no name to be taken apart or compared: a look at one takes a hundredth of that. */
export function createHeardGiven(
  { columns }: Population,
  { ownerOf, mayShareGiven }: Pick<ListedNames, 'ownerOf' | 'mayShareGiven'>,
): HeardGiven {
  const names = columns.get('name')
  if (names === undefined) return () => true
  const { offsets, ids } = names
  return (i, j) => {
    if (offsets[i] === offsets[i + 1] || offsets[j] === offsets[j + 1]) return true
    for (let x = offsets[i]!; x < offsets[i + 1]!; x++)
      for (let y = offsets[j]!; y < offsets[j + 1]!; y++)
        if (mayShareGiven(ownerOf[ids[x]!]!, ownerOf[ids[y]!]!)) return true
    return false
  }
}
