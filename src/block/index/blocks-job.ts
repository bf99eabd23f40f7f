import type { Population } from '../../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../../encode/shared-input.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { unitTask } from '../../internal/unit-task.ts'
import type { CodeGroup } from '../codes/code-groups.ts'
import { createKeyGrouper } from './group-keys.ts'
import { createRuleParts } from '../codes/id-codes.ts'
import type { KeyRange } from './key-range.ts'
import type { BlockingRule } from '../rule.ts'
import { blocksOf, type RuleBlocks } from './rule-index.ts'

export interface BlocksInput {
  readonly population: Population
  /** A unit is one of them. */
  readonly rules: readonly BlockingRule[]
  /** Only keys in this range. Default: all. */
  readonly range?: KeyRange
  /** Codes that are worked out already. */
  readonly made?: readonly CodeGroup[] | undefined
  /** Tell how large the blocks are, and drop them. */
  readonly sizesOnly?: boolean
  /** Put what is found into memory that threads share, at once. */
  readonly share: boolean
}

/** The blocks of one of the rules. */
export interface UnitBlocks {
  readonly unit: number
  readonly blocks: RuleBlocks
}

const NO_BLOCKS = {
  blocks: { offsets: new Int32Array(1), members: new Int32Array(0) },
  lefts: undefined,
}

/** Groups the records by the keys of one rule after another. */
export const BLOCKS_JOB: Job<BlocksInput, readonly UnitBlocks[]> = {
  name: 'blocks',
  title: 'finding blocks',
  pack: (input) => shareInput({ ...input, made: input.made && toShared(input.made) }),
  unpack: (message) => openInput(message as SharedInput<BlocksInput>),
  *open({ population, rules, range, made, sizesOnly = false, share }) {
    const partsOf = createRuleParts(population, rules, range !== undefined && range.of > 1, made)
    const group = createKeyGrouper(population)
    yield
    return unitTask(function* (unit): Steps<UnitBlocks> {
      const rule = rules[unit]!
      const blocks = yield* blocksOf(population, rule, yield* partsOf(rule), group, range)
      const kept = sizesOnly ? { ...blocks, ...NO_BLOCKS } : blocks
      return { unit, blocks: share ? toShared(kept) : kept }
    })
  },
}
