import { counted } from '../internal/counted.ts'
import type { DecisionEntry, DecisionLog, RecordRef } from '../decide/decisions/decision.ts'
import type { DecisionState } from '../decide/decisions/decision-state.ts'

/** What a log of decisions amounts to: what was added, counts, groups, contradictions. Ids only. */
export function decisionsText(log: DecisionLog, state: DecisionState, added: DecisionLog): string {
  const counts = new Map<string, number>()
  for (const { status, kind } of state.active) {
    const key = `${kind}${status === 'inferred' ? ' (inferred)' : ''}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [
    ...added.map((entry) => `added ${line(entry)}`),
    `${counted(log.length, 'entry', 'entries')}, ${state.active.length} in force${counts.size > 0 ? ': ' : ''}${[
      ...counts,
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', ')}`,
    ...state.groups.map((group) => `one person: ${group.map(refText).join(', ')}`),
    ...state.conflicts.map(
      ({ same, different }) =>
        `contradiction: ${same.map((seq) => `#${seq}`).join(', ')} make one person of what #${different} says are two; undo one of them`,
    ),
  ].join('\n')
}

function line({ seq, status, kind, a, b, relation, undoes }: DecisionEntry): string {
  const what =
    status === 'retracted' ? `undoes #${undoes}` : relation === undefined ? kind : `${kind} (${relation})`
  return `#${seq}: ${refText(a)} and ${refText(b)}: ${what}`
}

const refText = ({ registry, id }: RecordRef): string => (registry === '' ? id : `${registry}:${id}`)
