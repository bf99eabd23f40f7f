import { expect, it } from 'vitest'
import { makeReunion } from '../../bench/families/make-reunion.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { KinEvidence, kinStatistics } from '../../src/kin/evidence/kin-evidence.ts'
import { kinGraph } from '../../src/kin/graph/kin-graph.ts'
import { withNameAncestors } from '../../src/kin/graph/name-ancestors.ts'
import { KIN_WEIGHTS } from '../../src/kin/kin-weights.ts'
import { NameTable } from '../../src/kin/names/name-table.ts'
import { KINS } from '../../src/record/kinship/relation.ts'
import { RelationScorer } from '../../src/kin/evidence/relation-score.ts'

it.each([
  ['relatives as listed', false],
  ['those whom names may hold as well', true],
])('bounds the bits of every relation from above, at a quick look and at a close one: %s', (_, ofNames) => {
  const tables = { given: new NameTable('given'), family: new NameTable('family') }
  const { left, right } = makeReunion(22)
  const listed = [left, right].map((side) => side.map((record) => kinGraph(record, tables)))
  const [lefts, rights] = ofNames ? unpaced(withNameAncestors(listed, tables)) : listed
  const scorer = new RelationScorer(
    new KinEvidence(unpaced(kinStatistics(lefts!, rights!, tables)), KIN_WEIGHTS),
    KIN_WEIGHTS,
  )
  let ruledOut = 0
  for (const a of lefts!)
    for (const b of rights!) {
      const bounds = [false, true].map((closely) => {
        scorer.load(a, b)
        scorer.look(closely)
        return KINS.map((kin) => scorer.atMost(kin))
      })
      scorer.load(a, b)
      for (const [k, kin] of KINS.entries()) {
        const bits = scorer.bits(kin)
        if (bounds[0]![k]! < 0) ruledOut++
        for (const bound of bounds) expect(bits - bound[k]!).toBeLessThan(1e-9)
      }
    }
  expect(ruledOut).toBeGreaterThan(300)
})
