import { describe, expect, it } from 'vitest'
import { type Listing, relationBetween, relationsAgree } from '../../src/decide/relate/relation-between.ts'
import { inverseKin } from '../../src/record/kinship/relation.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import type { RelationRole } from '../../src/record/types.ts'

const ROLES: readonly RelationRole[] = ['mother', 'son', 'sister', 'nephew', 'relative']

const listing = (name: string, ...listed: readonly (readonly [RelationRole, string])[]): Listing => ({
  person: { names: [structureName(name)] },
  relatives: listed.map(([role, of]) => ({ role, name: structureName(of) })),
})

describe('relationBetween', () => {
  it('is what either list calls the other, said from the first', () => {
    const mother = listing('Amina Yusuf', ['son', 'Bilal Idris'])
    const son = listing('Bilal Idris')
    expect(relationBetween(mother, son)).toBe('child')
    expect(relationBetween(son, mother)).toBe('parent')
    expect(relationBetween(son, listing('Deng Garang', ['son', 'Majok Garang']))).toBeUndefined()
  })

  it('is what the list says that has the name more exactly', () => {
    const exact = listing('Bilal Idris', ['mother', 'Amina Yusuf'])
    const loose = listing('Amina Yusuf', ['brother', 'Bilal'])
    expect(relationBetween(exact, loose)).toBe('parent')
    expect(relationBetween(loose, exact)).toBe('child')
  })

  it('is the nearer relation where both have the name as exactly, and none where each says the opposite', () => {
    const aunt = listing('Amina Yusuf', ['nephew', 'Bilal Idris'])
    const child = listing('Bilal Idris', ['mother', 'Amina Yusuf'])
    expect(relationBetween(aunt, child)).toBe('child')
    expect(relationBetween(child, aunt)).toBe('parent')
    expect(relationBetween(listing('Amina Yusuf', ['mother', 'Bilal Idris']), child)).toBeUndefined()
  })

  it('is the inverse of what it is from the other', () => {
    const names = ['Amina Yusuf', 'Amina', 'Bilal Idris', 'Bilal']
    const listings = names.flatMap((name) =>
      ROLES.flatMap((role) => names.map((listed) => listing(name, [role, listed]))),
    )
    for (const a of listings)
      for (const b of listings) {
        const there = relationBetween(a, b)
        expect(relationBetween(b, a)).toBe(there === undefined ? undefined : inverseKin(there))
      }
  })
})

describe('relationsAgree', () => {
  it('knows which words go together, and nothing where one is unknown', () => {
    expect(relationsAgree('parent', 'parent')).toBe(true)
    expect(relationsAgree('parent', 'relative')).toBe(true)
    expect(relationsAgree('parent', 'spouse')).toBe(false)
    expect(relationsAgree('parent', undefined)).toBeUndefined()
  })
})
