/**
 * Two records' lists of relatives as one comparison, so that a family counts once however many of it are listed. Role by role
 * (PIRL compares a household member's name; Fu, Christen and Zhou, PAKDD 2014, align households): each mention gets at most
 * one of the other list, best first; the bits of the names that agree are summed up with a cap each. A parent whom both
 * know under different names speaks against, a relative whom only one lists hardly does, since lists are incomplete, and one who is derived
 * from a household (encode/derived-mentions.ts) doesn't. The sum is
 * only an order: its levels get their weights from m and u like those of any other comparison, whatever relatives' names depend on
 * one another. Beside it stands a contradiction: who is listed as a relative by the other record is not the other person.
 */
import type { Comparer } from '../../compare/comparer.ts'
import { NO_LEVEL } from '../../compare/grader.ts'
import type { Column, Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import { createListedNames, type ListedNames, type ListedTables } from './listed-names.ts'
import { createTouchLists } from './touch-lists.ts'
import { type RelativesCondition, relativesLevels } from './relatives-levels.ts'
import { createRelativesSum } from './relatives-sum.ts'

/** A comparer of any comparison, with what another thread may begin with where that takes long to make. */
export interface PairComparer extends Comparer {
  readonly tables?: () => Steps<ListedTables>
  /** The names that it compares, where these are those of lists. */
  readonly listed?: ListedNames
}

/**
 * `MISSING` where no relation is listed by both and neither lists the other. Symmetric.
 *
 * @param made tables of the same population, made by another thread
 */
export function createRelativesComparer(
  population: Population,
  conditions: readonly RelativesCondition[],
  made?: ListedTables,
): PairComparer {
  const column = population.columns.get('relatives')
  if (column === undefined) throw new RangeError('No record lists relatives')
  const names = population.columns.get('name')
  const listed = createListedNames(column.dictionary, names?.dictionary, made)
  const sum = createRelativesSum(column, listed)
  const touchLists = createTouchLists(column, listed)
  const { codeOf, codesUpTo, contradicting, leastFor } = relativesLevels(conditions)
  /** Is a name that of a close relative whom record j lists, and who is not j? */
  const isAnother = (name: number, mention: number, j: number): boolean => {
    if (!listed.isCalled(name, mention)) return false
    for (let own = names!.offsets[j]!; own < names!.offsets[j + 1]!; own++)
      if (listed.isSame(names!.ids[own]!, mention)) return false
    return true
  }
  /** Is one of the two, by name, a relative whom the other lists? */
  const areListed = (i: number, j: number): boolean =>
    names !== undefined && (lists(names, column, isAnother, i, j) || lists(names, column, isAnother, j, i))
  const level = (i: number, j: number): number => codeOf(sum.of(i, j), areListed(i, j))
  /** {@link level}, or {@link NO_LEVEL} for one that isn't wanted: names of lists are compared as far as they can tell. */
  const wantedLevel = (i: number, j: number, wanted: number): number => {
    const evidence = sum.of(i, j, leastFor(wanted))
    if (evidence === Number.NEGATIVE_INFINITY)
      return (wanted & contradicting) !== 0 && areListed(i, j) ? codeOf(sum.of(i, j), true) : NO_LEVEL
    const codes = (1 << codeOf(evidence, false)) | (1 << codeOf(evidence, true))
    return (codes & wanted) === 0 ? NO_LEVEL : codeOf(evidence, areListed(i, j))
  }
  /** Codes that the level may be, as bits by code. */
  const possible = (i: number, j: number): number => {
    const most = sum.atMost(i, j)
    const mayBeListed =
      names !== undefined &&
      (lists(names, column, listed.mayBeCalled, i, j) || lists(names, column, listed.mayBeCalled, j, i))
    return codesUpTo(most, sum.mayBeNaN(), mayBeListed)
  }
  return {
    leftId: -1,
    rightId: -1,
    level,
    levels({ left, right }, places, count, out, _limits, wanted) {
      for (let q = 0; q < count; q++) {
        const p = places[q]!
        out[p] = wanted ? wantedLevel(left[p]!, right[p]!, wanted[p]!) : level(left[p]!, right[p]!)
      }
    },
    possible({ left, right }, places, count, out) {
      touchLists(right, places, count)
      for (let q = 0; q < count; q++) {
        const p = places[q]!
        out[p] = possible(left[p]!, right[p]!)
      }
    },
    locate: () => {},
    tables: listed.tables,
    listed,
  }
}

/** Is the person of record i, by their own name, among the close relatives that j lists? */
function lists(
  names: Column,
  column: Column,
  isCalled: (name: number, mention: number, j: number) => boolean,
  i: number,
  j: number,
): boolean {
  for (let x = names.offsets[i]!; x < names.offsets[i + 1]!; x++)
    for (let y = column.offsets[j]!; y < column.offsets[j + 1]!; y++)
      if (isCalled(names.ids[x]!, column.ids[y]!, j)) return true
  return false
}
