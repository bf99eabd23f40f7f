import type { Population } from '../../encode/population.ts'
import { runJob, type WithWorkers } from '../../internal/job.ts'
import { type CodeGroup, type CodeGroupShape, codedTogether, codeGroups, groupKey } from './code-groups.ts'
import { CODES_JOB } from './codes-job.ts'
import type { BlockingRule } from '../rule.ts'

/** Codes for which a name is taken apart: microseconds a value, where others take a tenth of one. */
const EXPENSIVE = new Set(['nameKeys', 'nameTokens', 'tokenPairs'])

/**
 * The expensive codes of some rules, each worked out once for all rules, threads and ranges of a run; with threads also those that several rules
 * ask for, since no two threads share what they work out. Others are worked out where they are needed.
 *
 * @param options `hashed`: for ranges of keys
 */
export async function nameCodes(
  population: Population,
  rules: readonly Pick<BlockingRule, 'parts' | 'unordered'>[],
  options: WithWorkers & { readonly hashed: boolean },
): Promise<readonly CodeGroup[]> {
  const isShared = ({ key, values }: CodeGroupShape): boolean =>
    values.some(({ code }) => code !== 'exact') &&
    rules.filter((rule) => rule.parts.some((_, p) => groupKey(population, rule, p) === key)).length > 1
  const shapes = codeGroups(population, rules).filter(
    (shape) =>
      shape.values.some(({ code }) => EXPENSIVE.has(code)) || (options.workers?.size && isShared(shape)),
  )
  if (shapes.length === 0) return []
  const units = codedTogether(shapes)
  const input = { population, shapes: units, hashed: options.hashed }
  const found = await runJob(CODES_JOB, input, units.length, options)
  return found.flat()
}
