import type { DecisionLog } from './decision.ts'
import { DecisionError } from './decision-error.ts'

/**
 * For functions that take a log, to which the text of its file is handed easily. `parseDecisions` looks at everything.
 * @throws {DecisionError} `bad-log`
 */
export function requireLog(log: DecisionLog): void {
  if (
    Array.isArray(log) &&
    log.every((entry) => typeof entry?.seq === 'number' && isRef(entry.a) && isRef(entry.b))
  )
    return
  throw new DecisionError(
    'bad-log',
    'a log is a list of entries; of the text of its file make one with `await parseDecisions(text)`, and begin with []',
  )
}

const isRef = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value
