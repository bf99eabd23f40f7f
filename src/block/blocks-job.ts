import type { Population } from '../encode/population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../encode/shared-population.ts'
import type { Job } from '../internal/job.ts'
import { toShared } from '../internal/shared-arrays.ts'
import { createRuleParts } from './id-codes.ts'
import type { BlockingRule } from './rule.ts'
import { blocksOf, type RuleBlocks } from './rule-index.ts'

export interface BlocksInput {
  readonly population: Population
  /** A unit is one of them. */
  readonly rules: readonly BlockingRule[]
  /** Put what is found into shared memory at once. */
  readonly share?: boolean
}

/** The blocks of one of the rules. */
export interface UnitBlocks {
  readonly unit: number
  readonly blocks: RuleBlocks
}

type Message = Omit<BlocksInput, 'population'> & { readonly population: SharedPopulation }

/** Groups the records by the keys of one rule after another. */
export const BLOCKS_JOB: Job<BlocksInput, readonly UnitBlocks[]> = {
  name: 'blocks',
  title: 'finding blocks',
  pack: ({ population, rules }): Message => ({ population: sharePopulation(population), rules, share: true }),
  unpack(message) {
    const { population, ...rest } = message as Message
    return { ...rest, population: openPopulation(population) }
  },
  open({ population, rules, share = false }) {
    const partsOf = createRuleParts(population)
    const found: UnitBlocks[] = []
    return {
      step(unit) {
        const blocks = blocksOf(population, rules[unit]!, partsOf(rules[unit]!))
        found.push({ unit, blocks: share ? toShared(blocks) : blocks })
        return false
      },
      finish: () => found,
    }
  },
}
