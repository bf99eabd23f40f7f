import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../src/compare/condition.ts'
import { populate } from '../../../src/encode/populate.ts'
import { createPairComparer } from '../../../src/kin/listed/pair-comparer.ts'
import type { GroupRole, PersonRecord, RelationRole, Sex } from '../../../src/record/types.ts'
import { RELATIVES_SHAPES } from '../../../src/score/model/default-comparisons.ts'

const conditions: readonly Condition[] = RELATIVES_SHAPES.map(([, when]) => when)
const labels = ['missing', ...RELATIVES_SHAPES.map(([label]) => label)]

function person(
  id: string,
  full: string,
  relatives: readonly (readonly [RelationRole, string])[],
): PersonRecord {
  return {
    id,
    names: [{ full }],
    relatives: relatives.map(([role, name]) => ({ role, names: [{ full: name }] })),
  }
}

function level(a: PersonRecord, b: PersonRecord): string {
  return labels[createPairComparer(populate([a], [b]), { feature: 'relatives', conditions }).level(0, 1)]!
}

const rank = (label: string): number => labels.indexOf(label)

describe('lists of relatives', () => {
  const mother = ['mother', 'Halima Nasir'] as const
  const father = ['father', 'Bashir Karim'] as const
  const brother = ['brother', 'Yusuf Bashir'] as const

  it('agree across scripts, spellings and loose words, the more of them the better', () => {
    const one = level(
      person('a', 'Leila Bashir', [mother]),
      person('b', 'Layla Basheer', [['mother', 'حليمة ناصر']]),
    )
    const two = level(
      person('a', 'Leila Bashir', [mother, brother]),
      person('b', 'Layla Basheer', [
        ['mother', 'Haleema'],
        ['cousin', 'Youssef Basheer'],
      ]),
    )
    const three = level(
      person('a', 'Leila Bashir', [mother, father, brother]),
      person('b', 'Layla', [mother, father, brother]),
    )
    expect(rank(one)).toBeLessThanOrEqual(rank('a relative agrees, common name'))
    const first = level(
      person('a', 'Leila Bashir', [mother]),
      person('b', 'Layla Basheer', [['mother', 'Haleema']]),
    )
    expect(rank(two)).toBeLessThan(rank(first))
    expect(rank(three)).toBeLessThan(rank('relatives agree'))
  })

  it('that name the person among the siblings, as lists of all of a mother’s children do, say no more than without', () => {
    const asks = person('a', 'Leila Bashir', [mother, brother])
    const all = [mother, brother, ['sibling', 'leila  BASHIR'] as const]
    const plain = level(asks, person('b', 'Leila Bashir', [mother, brother]))
    expect(level(asks, person('b', 'Leila Bashir', all))).toBe(plain)
    expect(level(person('a', 'ليلى بشير', [mother, brother]), person('b', 'Leila Bashir', all))).toBe(plain)
    // Her brother is still another person.
    const other = level(person('a', 'Yusuf Bashir', [mother]), person('b', 'Leila Bashir', all))
    expect(other).toMatch(/listed among the other's relatives/)
    // And a child may be called as its mother is.
    expect(level(asks, person('b', 'Leila Bashir', [['daughter', 'Leila Bashir']]))).toMatch(/^listed/)
  })

  it.each([
    ['Omar', 'Omar Osman'],
    ['ኣብርሃም', 'Abraham Haile'],
    ['Mohammad Ali', 'Md Ali'],
    ['Trần Văn Dũng', 'Dung'],
    ['Chukwuemeka', 'Emeka'],
    ['Ramadan', 'Ramzan'],
    ['ဦးအောင်မြင့်', 'U Aung Myint'],
    ['زهراء فاضل محمد البياتي', 'Zahra'],
    ['نورية ناجي الصبري', 'Nuria'],
    ['Fatime', 'فاطمة زكريا خميس'],
  ])('do not speak against where one name is a part or a form of the other: %s, %s', (a, b) => {
    const label = level(person('a', 'Leila', [['father', a]]), person('b', 'Layla', [['father', b]]))
    expect(rank(label)).toBeLessThanOrEqual(rank('a relative is similar'))
    expect(level(person('b', 'Layla', [['father', b]]), person('a', 'Leila', [['father', a]]))).toBe(label)
  })

  it.each([
    ['Omar', 'Osman Omar'],
    ['Hassan Ali', 'Hussein Ali'],
    ['Wang Wei', 'Wang Gang'],
    ['Maria Lopez', 'Ana Lopez'],
    ['زهراء فاضل البياتي', 'Salma'],
  ])('speak against where a parent has another name: %s, %s', (a, b) => {
    const label = level(person('a', 'Leila', [['father', a]]), person('b', 'Layla', [['father', b]]))
    expect(label).toBe('a parent differs')
  })

  it('are missing where one side lists nobody, or relations that the other cannot have listed', () => {
    expect(level(person('a', 'Leila Bashir', [mother]), person('b', 'Layla Basheer', []))).toBe('missing')
    expect(
      level(person('a', 'Leila Bashir', [mother]), person('b', 'Layla Basheer', [['child', 'Omar']])),
    ).toBe('missing')
  })

  it('speak against where both name a mother, and hardly where a sister is not listed by both', () => {
    const other = level(person('a', 'Leila', [mother]), person('b', 'Leila', [['mother', 'Olena Petrenko']]))
    expect(rank(other)).toBeGreaterThanOrEqual(rank('a parent differs'))
    const more = level(person('a', 'Leila', [mother]), person('b', 'Leila', [mother, ['sister', 'Nadia']]))
    expect(more).toBe(level(person('a', 'Leila', [mother]), person('b', 'Leila', [mother])))
  })

  it('contradict where one stands in the list of the other', () => {
    const brothers = level(
      person('a', 'Yusuf Bashir', [mother, ['brother', 'Karim Bashir']]),
      person('b', 'Karim Bashir', [mother]),
    )
    expect(brothers).toBe("listed among the other's relatives, who agree")
    // Also where the listed one lists nobody.
    expect(
      level(person('a', 'Yusuf Bashir', [['brother', 'Karim Bashir']]), person('b', 'Karim Bashir', [])),
    ).toBe("listed among the other's relatives")
    // A grandfather's namesake is no contradiction.
    expect(
      level(
        person('a', 'Karim Bashir', [mother]),
        person('b', 'Karim Bashir', [mother, ['grandparent', 'Karim']]),
      ),
    ).toBe(level(person('a', 'Karim Bashir', [mother]), person('b', 'Karim Bashir', [mother])))
  })

  it('are compared the same from either side and in any order', () => {
    const word = fc.constantFrom(
      'Halima',
      'حليمة',
      'Bashir Karim',
      'Yusuf',
      'Yousuf',
      'Aye',
      'Mya Aye',
      'Олена',
    )
    const role = fc.constantFrom<RelationRole>(
      'mother',
      'father',
      'spouse',
      'brother',
      'sibling',
      'cousin',
      'child',
      'relative',
    )
    const list = fc.array(fc.tuple(role, word), { maxLength: 5 })
    fc.assert(
      fc.property(word, list, word, list, (nameA, listA, nameB, listB) => {
        const forth = level(person('a', nameA, listA), person('b', nameB, listB))
        expect(level(person('a', nameB, listB), person('b', nameA, listA))).toBe(forth)
        expect(level(person('a', nameA, listA.toReversed()), person('b', nameB, listB))).toBe(forth)
      }),
      { numRuns: 200 },
    )
  })

  describe('of a household, through its head', () => {
    const member = (id: string, full: string, groupRole: GroupRole, sex?: Sex): PersonRecord => ({
      ...person(id, full, []),
      groupId: 'h',
      groupRole,
      sex,
    })
    const household = [
      member('b', 'Leila Bashir', 'daughter'),
      member('c', 'Bashir Karim', 'head', 'male'),
      member('d', 'Halima Nasir', 'wife'),
    ]
    const levelOfChild = (a: PersonRecord): string => {
      const comparer = createPairComparer(populate([a], household), { feature: 'relatives', conditions })
      return labels[comparer.level(0, 1)]!
    }

    it('agree as those that a record lists', () => {
      const listed = level(
        person('a', 'Leila', [mother, father]),
        person('b', 'Leila Bashir', [father, mother]),
      )
      expect(levelOfChild(person('a', 'Leila', [mother, father]))).toBe(listed)
    })

    it('never differ, and tell nobody apart', () => {
      expect(levelOfChild(person('a', 'Leila', [['mother', 'Zainab Mansour']]))).toBe('missing')
      expect(levelOfChild(person('a', 'Leila', [['daughter', 'Zainab']]))).toBe('missing')
      expect(levelOfChild(person('a', 'Halima Nasir', []))).toBe('missing')
    })
  })
})
