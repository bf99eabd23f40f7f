import { expect, it } from 'vitest'
import { decisionTable } from '../../src/decide/decisions/decision-table.ts'
import {
  assertDecision,
  type DecisionLog,
  inferDecision,
  type NewDecision,
  retractDecision,
} from '../../src/index.ts'

const signed = { by: 'reviewer-7', at: '2026-01-02' }
const pair = (a: string, b: string, registries = ['left', 'right']): NewDecision['pair'] => [
  { registry: registries[0]!, id: a },
  { registry: registries[1]!, id: b },
]

it('what people decided is a table of labels', async () => {
  let log: DecisionLog = []
  const decide = async (kind: NewDecision['kind'], of: NewDecision['pair']): Promise<void> => {
    log = await assertDecision(log, { kind, pair: of, ...signed })
  }
  await decide('same', pair('a', 'b'))
  await decide('related', pair('r', 'l', ['right', 'left']))
  await decide('undetermined', pair('a', 'c'))
  await decide('different', pair('x', 'y'))
  log = await retractDecision(log, 4, signed)
  log = await inferDecision(log, { kind: 'same', pair: pair('p', 'q'), ...signed })
  await decide('different', pair('b', 'a', ['', '']))
  await decide('same', pair('a', 'b', ['', '']))
  expect(decisionTable('log.ndjson', log)).toEqual({
    name: 'log.ndjson',
    headers: ['left_id', 'right_id', 'match'],
    rows: [
      ['a', 'b', '1'],
      ['l', 'r', '0'],
    ],
    lines: [8, 2],
  })
})
