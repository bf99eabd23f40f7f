import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { unitTask } from '../../internal/unit-task.ts'
import { fitRule, type RuleBlocks, type RuleIndex } from './rule-index.ts'

export interface FitInput {
  /** Number of records. */
  readonly size: number
  /** A unit is one of them. */
  readonly blocks: readonly RuleBlocks[]
  /** For each, the most pairs that a block may make. */
  readonly largest: readonly number[]
  /** Put what is found into memory that threads share, at once. */
  readonly share: boolean
}

/** The index of one of the rules. */
export interface UnitIndex {
  readonly unit: number
  readonly index: RuleIndex
}

/** Leaves out the blocks over the budget and indexes the others, one rule after another. */
export const FIT_JOB: Job<FitInput, readonly UnitIndex[]> = {
  name: 'fit',
  title: 'indexing blocks',
  pack: ({ blocks, ...rest }): FitInput => ({ ...rest, blocks: toShared(blocks) }),
  unpack: (message) => message as FitInput,
  *open({ size, blocks, largest, share }) {
    yield
    return unitTask(function* (unit): Steps<UnitIndex> {
      const index = yield* fitRule(size, blocks[unit]!, largest[unit]!)
      return { unit, index: share ? toShared(index) : index }
    })
  },
}
