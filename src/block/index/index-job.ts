import type { Population } from '../../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../../encode/shared-input.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { unitTask } from '../../internal/unit-task.ts'
import type { CodeGroup } from '../codes/code-groups.ts'
import type { UnitIndex } from './fit-job.ts'
import { createKeyGrouper } from './group-keys.ts'
import { createRuleParts } from '../codes/id-codes.ts'
import type { KeyRange } from './key-range.ts'
import type { BlockingRule } from '../rule.ts'
import { blocksOf, fitRule } from './rule-index.ts'

export interface IndexInput {
  readonly population: Population
  /** A unit is one of them. */
  readonly rules: readonly BlockingRule[]
  /** For each, the most pairs that a block may make. */
  readonly largest: readonly number[]
  /** Only keys in this range. */
  readonly range: KeyRange
  /** Codes that are worked out already. */
  readonly made?: readonly CodeGroup[] | undefined
  /** Put what is found into memory that threads share, at once. */
  readonly share: boolean
}

/** Indexes one rule after another under a budget that is known: of no rule more is kept than what it may make. */
export const INDEX_JOB: Job<IndexInput, readonly UnitIndex[]> = {
  name: 'index',
  title: 'indexing blocks',
  pack: (input) => shareInput({ ...input, made: input.made && toShared(input.made) }),
  unpack: (message) => openInput(message as SharedInput<IndexInput>),
  *open({ population, rules, largest, range, made, share }) {
    const partsOf = createRuleParts(population, rules, range.of > 1, made)
    const group = createKeyGrouper(population)
    yield
    return unitTask(function* (unit): Steps<UnitIndex> {
      const rule = rules[unit]!
      const blocks = yield* blocksOf(population, rule, yield* partsOf(rule), group, range)
      const index = yield* fitRule(population.size, blocks, largest[unit]!)
      return { unit, index: share ? toShared(index) : index }
    })
  },
}
