import type { DecisionEvidence, DecisionKind, DecisionLog } from '../../decide/decisions/decision.ts'
import { decisionEvidence } from '../../decide/decisions/decision-evidence.ts'
import {
  assertDecision,
  decisionLine,
  type NewDecision,
  retractDecision,
} from '../../decide/decisions/decision-log.ts'
import { decisionState } from '../../decide/decisions/decision-state.ts'
import { InputError } from '../../record/errors.ts'
import { decisionsText } from '../../report/decisions-text.ts'
import { createScorer } from '../../score/scorer.ts'
import { readDecisions } from '../decisions.ts'
import { appendAlone } from '../io/append-alone.ts'
import { checkOutput } from '../io/atomic-write.ts'
import { findPair } from '../find-pair.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { pairIds } from '../pair-ids.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'

export interface DecideFlags extends PeopleFlags {
  readonly pair?: string
  readonly as?: DecisionKind
  readonly relation?: string
  readonly undo?: number
  readonly by?: string
  readonly at?: string
  readonly reason?: string
  readonly model?: string
  readonly json?: boolean
}

/** Puts one decision on file, undoes one, or without either shows what the log amounts to. */
export async function decide(path: string, files: readonly string[], flags: DecideFlags): Promise<void> {
  await checkOutput(path)
  if (flags.undo !== undefined && flags.pair !== undefined)
    throw new InputError('two-decisions', 'Either --pair or --undo: one entry at a time')
  const decision = flags.pair === undefined ? undefined : await newDecision(flags.pair, files, flags)
  const read = (): Promise<DecisionLog> =>
    readDecisions(path).catch((error: unknown): DecisionLog => {
      if (error instanceof InputError && error.code === 'no-decisions' && decision !== undefined) return []
      throw error
    })
  const { log, next } =
    decision === undefined && flags.undo === undefined
      ? await read().then((log) => ({ log, next: log }))
      : await appendAlone(path, async () => {
          const log = await read()
          const next =
            decision === undefined
              ? await retractDecision(log, flags.undo!, signed(flags))
              : await assertDecision(log, decision)
          return { log, next, lines: next.slice(log.length).map(decisionLine).join('') }
        })
  const state = decisionState(next)
  print(
    flags,
    { entries: next.length, added: next.slice(log.length), groups: state.groups, conflicts: state.conflicts },
    () => decisionsText(next, state, next.slice(log.length)),
  )
}

async function newDecision(
  written: string,
  files: readonly string[],
  flags: DecideFlags,
): Promise<NewDecision> {
  const ids = pairIds(written, files.length)
  if (flags.as === undefined)
    throw new InputError(
      'no-decision',
      '--as says what the two are: same, related, different or undetermined',
    )
  if (files.length > 2) throw new InputError('too-many-files', 'Give one file of people, or two')
  const [left, right] = files.length === 2 ? ['left', 'right'] : ['', '']
  const pair = [
    { registry: left, id: ids[0] },
    { registry: right, id: ids[1] },
  ] as const
  const evidence = files.length === 0 ? undefined : await evidenceOf(ids, files, flags)
  return {
    kind: flags.as,
    pair,
    ...signed(flags),
    ...(flags.relation !== undefined && { relation: flags.relation }),
    ...(evidence && { evidence }),
  }
}

async function evidenceOf(
  ids: readonly [left: string, right: string],
  files: readonly string[],
  flags: DecideFlags,
): Promise<DecisionEvidence> {
  const model = await loadModel(flags.model)
  const { population } = await loadPeople(files, flags)
  const [i, j] = findPair(population, ids, files)
  return decisionEvidence(createScorer(model, population).explain(i, j), model.training.dataHash)
}

function signed({ by, at, reason }: DecideFlags): { by: string; at: string; reason?: string } {
  if (by === undefined || at === undefined)
    throw new InputError(
      'no-reviewer',
      'a decision needs --by REVIEWER and --at TIME (ISO 8601): a person decides',
    )
  return { by, at, ...(reason !== undefined && { reason }) }
}
