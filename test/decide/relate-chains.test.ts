import { describe, expect, it } from 'vitest'
import { relate } from '../../src/decide/relate/relate.ts'
import type { RelationProposal } from '../../src/decide/relate/relation-proposal.ts'
import type { PersonRecord, RelationRole } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

const WOMEN = [
  'Hawa Adam Ishaq',
  'Zahra Omar Bakhit',
  'Fatima Abdallah Yahya',
  'Khadija Musa Abakar',
  'Mariam Abdallah Hassan',
  'Halima Ishaq Adam',
]

/** A child that lists one relative, among others; and women under names of three words without roles. */
async function proposal(
  listed: string,
  written: string,
  role: RelationRole = 'mother',
): Promise<RelationProposal | undefined> {
  const child: PersonRecord = {
    id: 'c',
    names: [{ full: 'Hodan' }],
    birth: { year: 2012, precision: 'year' },
    relatives: [{ role, names: [{ full: listed }] }],
  }
  const left = WOMEN.map(
    (name, n): PersonRecord => ({
      id: `c${n}`,
      names: [{ full: ['Ali', 'Idris', 'Omda'][n % 3]! }],
      relatives: [{ role: 'mother', names: [{ full: name.split(' ')[0]! }] }],
    }),
  )
  const right = WOMEN.map(
    (full, n): PersonRecord => ({
      id: `w${n}`,
      names: [{ full }],
      sex: 'female',
      birth: { year: 1980 + n, precision: 'year' },
    }),
  )
  const mother: PersonRecord = {
    id: 'm',
    names: [{ full: written }],
    sex: 'female',
    birth: { year: 1984, precision: 'year' },
  }
  const { proposals } = await relate([child, ...left], [mother, ...right], defaultModel(), {
    minWeight: Number.NEGATIVE_INFINITY,
  })
  return proposals.find(({ leftId, rightId }) => leftId === 'c' && rightId === 'm')
}

const bits = (found: RelationProposal | undefined, feature: string): number | undefined =>
  found?.contributions.find((c) => c.feature === feature)?.bits

describe('a mother whose record has a chain of names without roles', () => {
  it.each([
    ['Amina', 'Amina Abdallah Musa'],
    ['Amina Abdallah', 'Amina Abdallah Musa'],
    ['Amina Abdallah Musa', 'Amina'],
    ['Amina Abdallah Musa', 'Amina Abdallah'],
  ])('is listed as %s and registered as %s', async (listed, written) => {
    const found = await proposal(listed, written)
    expect(found?.relation).toBe('parent')
    // One first name that many women have says a little, and no more.
    expect(bits(found, 'listedByLeft')).toBeGreaterThan(1)
    expect(bits(found, 'listedByLeft')).toBeLessThan(3)
    expect(bits(found, 'family') ?? 0).toBeGreaterThanOrEqual(0)
  })

  it('is another woman where the words behind her name differ', async () => {
    const found = await proposal('Amina Bakhit Omar', 'Amina Abdallah Musa')
    expect(bits(found, 'listedByLeft')).toBeLessThan(2)
    expect(bits(found, 'family')).toBeLessThan(-2)
  })

  it('is found by one name, and where the list does not say that she is the mother', async () => {
    expect((await proposal('Amina', 'Amina', 'relative'))?.relation).toBe('parent')
    expect((await proposal('Amina', 'Amina Abdallah Musa', 'relative'))?.relation).toBe('parent')
  })
})

it('proposes nobody for a record of whom nothing is known', async () => {
  const empty: PersonRecord = { id: 'e', names: [] }
  const mothers: PersonRecord[] = [
    { id: 'm', names: [{ full: 'Amina Musa' }], relatives: [{ role: 'child', names: [{ full: 'Ali' }] }] },
    { id: 'n', names: [{ full: 'Hawa Adam' }] },
  ]
  expect((await relate([empty], mothers, defaultModel())).proposals).toEqual([])
  const [asked] = (await relate([empty], mothers, defaultModel(), { pair: ['e', 'm'] })).proposals
  expect(asked?.zone ?? 'insufficient').toBe('insufficient')
})
