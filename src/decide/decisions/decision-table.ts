import type { Table } from '../../format/tables/table.ts'
import type { DecisionLog } from './decision.ts'
import { decisionState } from './decision-state.ts'

/**
 * What people decided as a table of labels, `left_id,right_id,match`: to train with and to measure by. Relatives are two people. What
 * was undone, inferred or left undetermined is no label; of a pair the last word counts.
 * @param name of the log, for messages; lines are those of its entries
 */
export function decisionTable(name: string, log: DecisionLog): Table {
  const last = new Map<string, { readonly cells: readonly string[]; readonly line: number }>()
  for (const { status, kind, a, b, seq } of decisionState(log).active) {
    if (status !== 'asserted' || kind === 'undetermined') continue
    const [one, two] = a.registry === 'right' ? [b, a] : [a, b]
    const flipped = one.registry === two.registry && one.id > two.id
    const ids = flipped ? [two.id, one.id] : [one.id, two.id]
    const key = JSON.stringify(ids)
    last.set(key, { cells: [...ids, kind === 'same' ? '1' : '0'], line: seq })
  }
  const rows = [...last.values()]
  return {
    name,
    headers: ['left_id', 'right_id', 'match'],
    rows: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
  }
}
