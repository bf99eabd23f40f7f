import { describe, expect, it } from 'vitest'
import { isOnePerson } from '../../src/evaluate/entity-truth.ts'
import { entityPair } from '../../src/format/truth/entity-pair.ts'

describe('what truth says of two records', () => {
  const entity = Int32Array.of(0, 0, 1, -1, -1)
  const said = (complete: boolean, i: number, j: number): boolean | undefined =>
    isOnePerson({ entity, complete }, i, j)

  it.each([true, false])('one entity is one person, two entities are two (complete: %s)', (complete) => {
    expect([said(complete, 0, 1), said(complete, 0, 2)]).toEqual([true, false])
  })

  it('nothing of a record without an entity, be it the one, the other or both', () => {
    expect([said(false, 0, 3), said(false, 3, 0), said(false, 3, 4)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('that a record without an entity has no match, where truth names all that there are', () => {
    expect([said(true, 0, 3), said(true, 3, 0), said(true, 3, 4)]).toEqual([false, false, false])
  })

  it('of labels, that two entities are two where somebody said so, and nothing of others', () => {
    const apart = new Set([entityPair(1, 0)])
    const labels = { entity: Int32Array.of(0, 0, 1, 2, -1), complete: false, apart }
    const said = (i: number, j: number): boolean | undefined => isOnePerson(labels, i, j)
    expect([said(0, 1), said(0, 2), said(2, 1)]).toEqual([true, false, false])
    expect([said(0, 3), said(2, 3), said(0, 4)]).toEqual([undefined, undefined, undefined])
  })
})
