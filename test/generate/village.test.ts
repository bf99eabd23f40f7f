import { describe, expect, it } from 'vitest'
import { CULTURE_COUNT } from '../../src/generate/culture.ts'
import { relationOf } from '../../src/generate/relation-of.ts'
import { createVillage, VILLAGE_SIZE } from '../../src/generate/village.ts'

const villages = Array.from({ length: CULTURE_COUNT * 3 }, (_, n) => createVillage(5, n, VILLAGE_SIZE))
const people = villages.flatMap((v) => v.people)
const YEAR = 365.25

describe('villages', () => {
  it('number their people without a gap', () => {
    expect(people.map((p) => p.number)).toEqual(people.map((_, n) => n))
  })

  it('depend on seed and number alone, also when cut short', () => {
    const names = (v: (typeof villages)[0]): unknown[] =>
      v.people.map((p) => [p.given.native, p.birth, p.female])
    expect(names(createVillage(5, 4, VILLAGE_SIZE))).toEqual(names(villages[4]!))
    expect(names(createVillage(5, 4, 57))).toEqual(names(villages[4]!).slice(0, 57))
    expect(names(createVillage(6, 4, VILLAGE_SIZE))).not.toEqual(names(villages[4]!))
  })

  it('have parents of a parental age, siblings nine months apart or twins', () => {
    let twins = 0
    for (const person of people) {
      if (person.mother && person.father) {
        const ages = [person.mother, person.father].map((p) => (person.birth - p.birth) / YEAR)
        expect(Math.min(...ages)).toBeGreaterThan(12)
        expect(ages[0]).toBeLessThan(56)
        expect(person.father.female).toBe(false)
        expect(person.mother.female).toBe(true)
      }
      const next = people[person.number + 1]
      if (next?.father && next.father === person.father) {
        const gap = next.birth - person.birth
        if (person.twin && next.twin && gap === 0) twins++
        else expect(gap).toBeGreaterThan(270)
      }
    }
    expect(twins).toBeGreaterThan(20)
  })

  it('give siblings different names', () => {
    for (const { households } of villages)
      for (const household of households) {
        const children = household.filter((p) => p.father === household[0]).map((p) => p.given.native)
        expect(new Set(children).size).toBeGreaterThanOrEqual(children.length - 1)
      }
  })

  it('keep brothers with households of their own apart', () => {
    for (const { households } of villages) {
      const byKindred = new Map<number, (typeof people)[0][]>()
      for (const [head] of households)
        byKindred.set(head!.kindred, [...(byKindred.get(head!.kindred) ?? []), head!])
      for (const brothers of byKindred.values())
        for (let n = 1; n < brothers.length; n++)
          expect(brothers[n]!.birth - brothers[n - 1]!.birth).toBeGreaterThan(270)
    }
  })

  it('hold the hard negatives', () => {
    const arabic = villages.filter((v) => v.culture.id === 'arabic').flatMap((v) => v.people)
    const shared = arabic.filter((p) => p.father && p.given === p.father.fatherName)
    expect(shared.length).toBeGreaterThan(5) // Ali Hassan Ali, son of Hassan Ali
    const clans = new Map<string, number>()
    for (const p of villages[0]!.people)
      if (p.family) clans.set(p.family.native, (clans.get(p.family.native) ?? 0) + 1)
    expect(Math.max(...clans.values())).toBeGreaterThan(VILLAGE_SIZE / 6)
    const cousins = people.filter((p) => p.household !== p.kindred)
    expect(cousins.length).toBeGreaterThan(people.length / 5)
  })
})

describe('relationOf', () => {
  it('is the inverse from the other side', () => {
    const inverse: Record<string, string> = {
      parent: 'child',
      grandparent: 'grandchild',
      child: 'parent',
      grandchild: 'grandparent',
    }
    const seen = new Set<string>()
    for (const { people } of villages.slice(0, 4))
      for (const a of people)
        for (const b of people.slice(0, 120)) {
          const relation = relationOf(a, b)
          if (relation === undefined) {
            expect(a === b || a.kindred !== b.kindred).toBe(true)
            continue
          }
          seen.add(relation)
          expect(relationOf(b, a)).toBe(inverse[relation] ?? relation)
        }
    expect([...seen].sort()).toEqual([
      'child',
      'grandchild',
      'grandparent',
      'parent',
      'relative',
      'sibling',
      'spouse',
    ])
  })
})
