/** Writing to and reading from a log of decisions: one JSON object a line, each chained to the one before by SHA-256. */
import { requireLog } from './require-log.ts'
import { canonicalJson } from '../../internal/canonical-json.ts'
import { sha256 } from '../../internal/sha256.ts'
import type {
  DecisionEntry,
  DecisionEvidence,
  DecisionKind,
  DecisionLog,
  DecisionStatus,
  RecordRef,
} from './decision.ts'
import { DecisionError } from './decision-error.ts'
import { entryIssue } from './decision-schema.ts'
import { decisionState } from './decision-state.ts'

/** A decision to be put on file. */
export interface NewDecision {
  /** What was decided. */
  readonly kind: DecisionKind
  /** The two records. */
  readonly pair: readonly [RecordRef, RecordRef]
  /** For `related`: what the second record of the pair is to the first. */
  readonly relation?: string | undefined
  /** Who decided: an opaque id. */
  readonly by: string
  /** When: an ISO 8601 instant (`2026-01-02T10:00:00Z`). The library reads no clock. */
  readonly at: string
  /** A code of yours, or what is needed to decide. No personal data. */
  readonly reason?: string | undefined
  /** From {@link decisionEvidence}, so that the pair comes back when its evidence grows. */
  readonly evidence?: DecisionEvidence | undefined
}

/**
 * Puts a person's decision on file. Nothing before it is changed.
 *
 * @returns the log with one entry more
 * @throws DecisionError `conflict` if it says that two records are one person which others say are two, or the other way
 *   round; `entries` are those to look at, and to retract where wrong. `bad-decision` if it isn't complete.
 *
 * @example
 * ```ts
 * import { assertDecision, decisionState, retractDecision } from 'kinmatch'
 *
 * const pair = [{ registry: 'left', id: 'T01' }, { registry: 'right', id: 'C101' }] as const
 * const at = '2026-01-02T10:00:00Z'
 * let log = await assertDecision([], { kind: 'different', pair, by: 'reviewer-7', at, reason: 'interviewed' })
 * decisionState(log).verdict(...pair)?.kind //=> 'different'
 * log = await retractDecision(log, 1, { by: 'reviewer-7', at, reason: 'wrong pair' })
 * decisionState(log).verdict(...pair) //=> undefined
 * ```
 */
export async function assertDecision(log: DecisionLog, decision: NewDecision): Promise<DecisionLog> {
  requireLog(log)
  const next = await chained(log, entryOf(decision, 'asserted'))
  const before = decisionState(log).conflicts.length
  const conflict = decisionState([...log, next]).conflicts[before]
  if (conflict !== undefined) {
    const entries = [...conflict.same, conflict.different]
      .filter((seq) => seq !== next.seq)
      .sort((x, y) => x - y)
    throw new DecisionError(
      'conflict',
      `this contradicts ${entries.length === 1 ? 'entry' : 'entries'} ${entries.join(', ')}; retract what is wrong first`,
      entries,
    )
  }
  return [...log, next]
}

/**
 * Puts a run's proposal on file as `inferred`: it never overrides a person, joins no records, and implies nothing.
 *
 * @returns the log with one entry more
 * @throws DecisionError `bad-decision` if it isn't complete
 *
 * @example
 * ```ts
 * import { decisionState, inferDecision } from 'kinmatch'
 *
 * const pair = [{ registry: 'left', id: 'T01' }, { registry: 'right', id: 'C101' }] as const
 * const log = await inferDecision([], { kind: 'same', pair, by: 'nightly run', at: '2026-01-02T10:00:00Z' })
 * decisionState(log).verdict(...pair)?.status //=> 'inferred'
 * decisionState(log).groups //=> []
 * ```
 */
export async function inferDecision(log: DecisionLog, decision: NewDecision): Promise<DecisionLog> {
  requireLog(log)
  return [...log, await chained(log, entryOf(decision, 'inferred'))]
}

/**
 * Undoes an entry, a decision or an earlier undoing. The entry stays on file; what held before it holds again.
 *
 * @param seq the number of the entry
 * @returns the log with one entry more
 * @throws DecisionError `unknown-entry`, `already-undone`
 *
 * @example
 * ```ts
 * import { assertDecision, decisionState, retractDecision } from 'kinmatch'
 *
 * const pair = [{ registry: 'left', id: 'T01' }, { registry: 'right', id: 'C101' }] as const
 * const signed = { by: 'reviewer-7', at: '2026-01-02T10:00:00Z' }
 * const log = await assertDecision([], { kind: 'same', pair, ...signed })
 * const undone = await retractDecision(log, log[0]!.seq, signed)
 * undone.length //=> 2
 * decisionState(undone).active //=> []
 * ```
 */
export async function retractDecision(
  log: DecisionLog,
  seq: number,
  signed: Pick<NewDecision, 'by' | 'at' | 'reason'>,
): Promise<DecisionLog> {
  requireLog(log)
  if (!Number.isInteger(seq))
    throw new DecisionError('unknown-entry', 'an entry is named by its number, `seq`')
  const { by, at, reason } = signed ?? {}
  const entry = log.find((e) => e.seq === seq)
  if (entry === undefined) throw new DecisionError('unknown-entry', `the log has no entry ${seq}`)
  const { kind, a, b } = entry
  const next = {
    status: 'retracted',
    kind,
    a,
    b,
    by,
    at,
    ...(reason !== undefined && { reason }),
    undoes: seq,
  } as const
  const undone = log.findLast((e) => e.undoes === seq)
  if (undone !== undefined && isInForce(log, undone))
    throw new DecisionError('already-undone', `entry ${seq} was undone by entry ${undone.seq}`, [undone.seq])
  return [...log, await chained(log, next)]
}

/** An undoing is in force unless something in force undoes it. */
function isInForce(log: DecisionLog, entry: DecisionEntry): boolean {
  return !log.some((e) => e.undoes === entry.seq && isInForce(log, e))
}

function entryOf(decision: NewDecision, status: DecisionStatus): Unchained {
  if (
    !Array.isArray(decision?.pair) ||
    !decision.pair.every((one) => typeof one === 'object' && one !== null)
  )
    throw new DecisionError(
      'bad-decision',
      'a decision needs two records, as `pair: [{ registry, id }, { registry, id }]`',
    )
  const {
    pair: [a, b],
    relation,
    reason,
    evidence,
    ...rest
  } = decision
  if (a?.id === b?.id && a?.registry === b?.registry)
    throw new DecisionError('bad-decision', 'a decision is about two records, and this is one')
  if (relation !== undefined && rest.kind !== 'related')
    throw new DecisionError('bad-decision', 'only a decision of the kind related has a relation')
  return {
    ...rest,
    ...(relation !== undefined && { relation }),
    ...(reason !== undefined && { reason }),
    ...(evidence !== undefined && { evidence }),
    status,
    a,
    b,
  }
}

type Unchained = Omit<DecisionEntry, 'seq' | 'hash'>

async function chained(log: DecisionLog, entry: Unchained): Promise<DecisionEntry> {
  const last = log.at(-1)
  const numbered = { seq: (last?.seq ?? 0) + 1, ...entry }
  const next = { ...numbered, hash: await link(last?.hash ?? '', numbered) }
  const issue = entryIssue(next)
  if (issue !== undefined)
    throw new DecisionError('bad-decision', `a decision needs two records, by, at and a kind: ${issue}`)
  return next
}

const link = (before: string, entry: object): Promise<string> => sha256(before + canonicalJson(entry))

/**
 * An entry as one line of the log's file, its line end included.
 *
 * @throws DecisionError `bad-decision` for what is no entry of a log
 *
 * @example
 * ```ts
 * import { assertDecision, decisionLine, parseDecisions } from 'kinmatch'
 *
 * const pair = [{ registry: 'left', id: 'T01' }, { registry: 'right', id: 'C101' }] as const
 * const log = await assertDecision([], { kind: 'same', pair, by: 'reviewer-7', at: '2026-01-02T10:00:00Z' })
 * await parseDecisions(log.map(decisionLine).join('')) //=> log
 * ```
 */
export function decisionLine(entry: DecisionEntry): string {
  const issue = entryIssue(entry)
  if (issue !== undefined) throw new DecisionError('bad-decision', `this is no entry of a log: ${issue}`)
  return `${canonicalJson(entry)}\n`
}

/**
 * Reads a log, and checks that no line was changed, left out or put in between.
 *
 * @param text NDJSON as {@link decisionLine} writes it
 * @throws DecisionError `bad-log` with the line, `broken-chain` with the first line that doesn't follow
 *
 * @example
 * ```ts
 * import { assertDecision, decisionLine, parseDecisions } from 'kinmatch'
 *
 * const pair = [{ registry: 'left', id: 'T01' }, { registry: 'right', id: 'C101' }] as const
 * const log = await assertDecision([], { kind: 'same', pair, by: 'reviewer-7', at: '2026-01-02T10:00:00Z' })
 * const line = decisionLine(log[0]!)
 * const changed = await parseDecisions(line.replace('same', 'different')).catch((error) => error)
 * changed.code //=> 'broken-chain'
 * ```
 */
export async function parseDecisions(text: string): Promise<DecisionLog> {
  if (typeof text !== 'string')
    throw new DecisionError('bad-log', 'parseDecisions takes the text of a log: await readFile(path, "utf8")')
  const log: DecisionEntry[] = []
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const entry = parsed(line)
    const issue = entryIssue(entry)
    if (issue !== undefined)
      throw new DecisionError(
        'bad-log',
        entry === undefined && at === lines.length - 1 && at > 0
          ? `line ${at + 1}, the last one, is cut off, as it is where a run or a disk stopped in the middle of writing it: delete that line, and say again what was decided last`
          : `line ${at + 1} is no decision: ${issue}`,
      )
    const { hash, ...rest } = entry as DecisionEntry
    const last = log.at(-1)
    if (rest.seq !== (last?.seq ?? 0) + 1 || hash !== (await link(last?.hash ?? '', rest)))
      throw new DecisionError(
        'broken-chain',
        `line ${at + 1} does not follow the one before: the log was changed by hand or by two writers; restore it from a copy`,
        [rest.seq],
      )
    log.push(entry as DecisionEntry)
  }
  return log
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
