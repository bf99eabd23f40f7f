import type { Population } from '../encode/population.ts'
import { InputError } from '../record/errors.ts'

/**
 * The positions of the two records of `--pair L,R` in a population of one file or two.
 * @param files the paths of these files
 * @throws {InputError} `unknown-id` where one of them isn't in its file
 */
export function findPair(
  { ids, split, linking }: Pick<Population, 'ids' | 'split' | 'linking'>,
  pair: readonly [left: string, right: string],
  files: readonly string[],
): readonly [i: number, j: number] {
  const start = linking ? split : 0
  const sides = [ids.slice(0, split), ids.slice(start)]
  const [i, j] = pair.map((id, side) => sides[side]!.indexOf(id)) as [number, number]
  const missing = i < 0 ? 0 : j < 0 ? 1 : undefined
  if (missing !== undefined) {
    const which = missing === 0 ? 'first' : 'second'
    const file = files[missing] ?? files[0]
    if (linking && sides[1 - missing]!.includes(pair[missing]))
      throw new InputError(
        'unknown-id',
        `--pair: the ${which} id is one of ${files[1 - missing]} and not of ${file}. The first id is that of ${files[0]}, the second that of ${files[1]}`,
      )
    throw new InputError(
      'unknown-id',
      `--pair: the ${which} id is not in ${file}, or its record takes no part in matching`,
    )
  }
  return [i, start + j]
}
