import type { Comparer } from '../../compare/comparer.ts'
import type { Population } from '../../encode/population.ts'
import type { Bounds } from '../bounds/bounds.ts'
import type { SharedReach } from '../bounds/shared-reach.ts'
import type { CompiledComparison } from '../compile.ts'
import type { Aside } from './aside.ts'
import type { HeardWords } from './heard-words.ts'

/** What the looks of a screen go by; each takes what it needs. */
export interface ScreenParts {
  readonly population: Population
  readonly compiled: readonly CompiledComparison[]
  readonly comparers: readonly Comparer[]
  readonly bounds: readonly Bounds[]
  /** The comparisons of the bounds; from number `from` on they are expensive. */
  readonly order: readonly number[]
  readonly from: number
  /** The number of the comparison of whole names; -1 for none. */
  readonly namesAt: number
  /** The bits that a pair has to reach, less rounding, and those that it has when nothing is known, with and without what may come to them. */
  readonly least: number
  readonly ground: number
  readonly ceiling: number
  /** Bits above the minimum under which pairs are put aside. */
  readonly gap: number
  readonly reach: SharedReach | undefined
  readonly heard: HeardWords | undefined
  readonly aside: Aside | undefined
}
