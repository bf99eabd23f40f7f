import { describe, expect, it } from 'vitest'
import { kinGraph, type KinGraph } from '../../../src/kin/graph/kin-graph.ts'
import { NameTable } from '../../../src/kin/names/name-table.ts'
import { reachableRelation } from '../../../src/kin/graph/reachable-relation.ts'
import type { PersonRecord } from '../../../src/record/types.ts'

const tables = { given: new NameTable('given'), family: new NameTable('family') }
const graph = (record: Omit<PersonRecord, 'id'>): KinGraph => kinGraph({ id: 'x', ...record }, tables)
const nobody = graph({ names: [] })
const mother = graph({ names: [{ full: 'Ilona Varga' }] })
const child = graph({
  names: [{ full: 'Tomas Varga' }],
  relatives: [{ role: 'mother', names: [{ full: 'Ilona' }] }],
})

describe('reachableRelation', () => {
  it('is nothing where a side knows nothing', () => {
    expect(reachableRelation('parent', child, nobody)).toBe(0)
    expect(reachableRelation('parent', nobody, nobody)).toBe(0)
  })

  it('grows with what both know, and is the same from either side', () => {
    const listed = reachableRelation('parent', child, mother)
    const unlisted = reachableRelation('sibling', child, mother)
    expect(listed).toBeGreaterThan(unlisted)
    expect(unlisted).toBeGreaterThan(0)
    expect(reachableRelation('child', mother, child)).toBe(listed)
  })
})
