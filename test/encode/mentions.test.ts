import { describe, expect, it } from 'vitest'
import { features } from '../../src/encode/features.ts'
import { mentionOf } from '../../src/encode/names/name-value.ts'
import type { RelationRole } from '../../src/record/types.ts'

const mentions = (relatives: readonly (readonly [role: RelationRole, ...names: string[]])[]): string[] => {
  const out: string[] = []
  const listed = relatives.map(([role, ...names]) => ({ role, names: names.map((full) => ({ full })) }))
  features({ id: '1', names: [], relatives: listed }, (_, value) => void out.push(value))
  return out
}

describe('relatives of one role and name', () => {
  it('are two people where one has several', () => {
    const values = mentions([
      ['sibling', 'Bilal'],
      ['sibling', 'Bilal'],
      ['sibling', 'Zahra'],
    ])
    expect(new Set(values).size).toBe(3)
    expect(values.map((value) => mentionOf(value))).toEqual(
      ['bilal', 'bilal', 'zahra'].map((name) => ({ role: 'sibling', name, isDerived: false })),
    )
  })

  it('are one person where one has one, and where one relative is called so twice', () => {
    expect(
      new Set(
        mentions([
          ['mother', 'Amina'],
          ['mother', 'Amina'],
        ]),
      ).size,
    ).toBe(1)
    expect(new Set(mentions([['brother', 'Bilal', 'Bilal']])).size).toBe(1)
  })
})
