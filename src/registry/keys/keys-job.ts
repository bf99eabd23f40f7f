import type { BlockingRule } from '../../block/rule.ts'
import type { Job } from '../../internal/job.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { addKeys } from './add-keys.ts'
import { PendingKeys, type PendingState } from './pending-keys.ts'
import { type PackedValues, unpackValues } from '../store/packed-values.ts'
import { createRuleKeys } from './rule-keys.ts'

/** People of a unit, and of a step. */
export const UNIT = 256
const STEP = 64

export interface KeysInput {
  readonly rules: readonly BlockingRule[]
  /** Those whose keys are wanted, and their values: a unit is {@link UNIT} of them in a row. */
  readonly slots: Int32Array
  readonly values: PackedValues
}

/** The keys of some people. */
export interface UnitKeys {
  readonly unit: number
  /** By rule. */
  readonly keys: readonly PendingState[]
}

/** Makes the keys of people of a registry under its rules. */
export const KEYS_JOB: Job<KeysInput, readonly UnitKeys[]> = {
  name: 'registry-keys',
  title: 'making the keys of the registry',
  pack: (input) => toShared(input),
  unpack: (message) => message as KeysInput,
  *open({ rules, slots, values }) {
    const ruleKeys = createRuleKeys(rules)
    const done: UnitKeys[] = []
    let made: PendingKeys[] | undefined
    let at = 0
    yield
    return {
      step(unit) {
        made ??= rules.map(() => new PendingKeys())
        const end = Math.min(slots.length, (unit + 1) * UNIT)
        const from = unit * UNIT + at
        const to = Math.min(end, from + STEP)
        for (let n = from; n < to; n++) addKeys(ruleKeys, unpackValues(values, n), slots[n]!, made)
        at += STEP
        if (to < end) return true
        done.push({ unit, keys: made.map((keys) => keys.state()) })
        made = undefined
        at = 0
        return false
      },
      finish: () => done,
    }
  },
}
