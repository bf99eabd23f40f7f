import { describe, expect, it } from 'vitest'
import { derivedMentions, type HouseholdMember } from '../../src/encode/derived-mentions.ts'
import { derivedMention } from '../../src/encode/names/name-value.ts'
import type { GroupRole } from '../../src/record/types.ts'

const member = (role: GroupRole, name: string, more: Partial<HouseholdMember> = {}): HouseholdMember => ({
  role,
  sex: undefined,
  born: undefined,
  names: [name],
  listed: [],
  ...more,
})

const head = member('head', 'bashir', { sex: 'male' })
const wife = member('wife', 'halima')
const son = member('son', 'idris')

describe('relatives by what the members of a household are to its head', () => {
  it('are parents, brothers and sisters, spouses and children, nearest first', () => {
    expect(derivedMentions([head, wife, son, member('daughter', 'zahra')])).toEqual([
      [derivedMention('daughter', 'zahra'), derivedMention('son', 'idris'), derivedMention('wife', 'halima')],
      [
        derivedMention('daughter', 'zahra'),
        derivedMention('son', 'idris'),
        derivedMention('husband', 'bashir'),
      ],
      [
        derivedMention('father', 'bashir'),
        derivedMention('mother', 'halima'),
        derivedMention('sister', 'zahra'),
      ],
      [
        derivedMention('father', 'bashir'),
        derivedMention('mother', 'halima'),
        derivedMention('brother', 'idris'),
      ],
    ])
  })

  it('are parents of no said sex where nobody says the sex of the head', () => {
    const [, own] = derivedMentions([member('head', 'nur'), son])
    expect(own).toEqual([derivedMention('parent', 'nur')])
  })

  it('have no mother among two wives, and nobody among two heads', () => {
    const [, , own] = derivedMentions([head, wife, son, member('wife', 'maryam')])
    expect(own).toEqual([derivedMention('father', 'bashir')])
    expect(derivedMentions([head, head, son])).toEqual([[], [], []])
  })

  it('have no mother of nearly their own age, and no father younger than they are', () => {
    const grown = member('son', 'idris', { born: [1999, 2000] })
    const young = member('wife', 'halima', { born: [1996, 1997] })
    expect(derivedMentions([head, young, grown])[2]).toEqual([derivedMention('father', 'bashir')])
    const boy = member('head', 'bashir', { sex: 'male', born: [2005, 2005] })
    expect(derivedMentions([boy, grown])[1]).toEqual([])
  })

  it('give way to whom the record lists itself, a parent of the same sex or a row of brothers', () => {
    const own = member('son', 'idris', { listed: ['mother', 'sibling'] })
    expect(derivedMentions([head, wife, own, member('daughter', 'zahra')])[2]).toEqual([
      derivedMention('father', 'bashir'),
    ])
    const ofEither = member('son', 'idris', { listed: ['parent'] })
    expect(derivedMentions([head, wife, ofEither])[2]).toEqual([])
  })

  it('are called by each of their names, and nobody twice', () => {
    const known = member('head', 'bashir', { sex: 'male', names: ['bashir', 'بشير', 'bashir'] })
    expect(derivedMentions([known, son])[1]).toEqual([
      derivedMention('father', 'bashir'),
      derivedMention('father', 'بشير'),
    ])
  })
})
