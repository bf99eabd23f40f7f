import type { DecisionLog } from '../decide/decisions/decision.ts'
import { parseDecisions } from '../decide/decisions/decision-log.ts'
import { decisionState, type DecisionState } from '../decide/decisions/decision-state.ts'
import { counted } from '../internal/counted.ts'
import { namingFile } from './io/naming-file.ts'
import { readText } from './io/read-text.ts'

/** Options of commands that respect decisions. */
export interface DecisionFlags {
  readonly decisions?: string
}

/** Reads a log of decisions. @throws {InputError} `no-decisions` if there is no such file */
export async function readDecisions(path: string): Promise<DecisionLog> {
  const says = 'there is no such log of decisions; `kinmatch decide` begins one'
  return namingFile(path, parseDecisions(await readText(path, ['no-decisions', says])))
}

/** What the log of `--decisions` amounts to, if one is given. Says on stderr where it contradicts itself. */
export async function loadDecisions({ decisions }: DecisionFlags): Promise<{ decisions?: DecisionState }> {
  if (decisions === undefined) return {}
  const state = decisionState(await readDecisions(decisions))
  if (state.conflicts.length > 0)
    process.stderr.write(
      `${decisions}: ${counted(state.conflicts.length, 'contradiction')}, taken as undecided; \`kinmatch decide ${decisions}\` lists them\n`,
    )
  return { decisions: state }
}
