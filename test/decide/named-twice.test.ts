import { describe, expect, it } from 'vitest'
import { link, parseRecords } from '../../src/index.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

/** A mother asks for Bilal; a Bilal of the same parents, town and nearly the same age is registered with a sister. */
const records = (side: 'asks' | 'camp', birth: number, siblings: readonly string[]) => {
  const of = (id: string, name: string, year: number, more: object) => ({
    id: `${side}-${id}`,
    names: [{ full: name }],
    birth: { year, precision: 'year' as const },
    places: [{ kind: 'birth' as const, city: 'Kebkabiya' }],
    groupId: side,
    ...more,
  })
  const parents = [
    { role: 'mother' as const, names: [{ full: 'Halima Yagoub Nahar' }] },
    { role: 'father' as const, names: [{ full: 'Idris Bashir Shogar' }] },
  ]
  const listed = siblings.map((full) => ({ role: 'sibling' as const, names: [{ full }] }))
  return parseRecords([
    of('bilal', 'Bilal Idris Bashir Shogar', birth, {
      kind: side === 'asks' ? 'sought' : 'registered',
      sex: 'male',
      relatives: [...parents, ...listed.filter(({ names }) => names[0]!.full !== 'Bilal')],
    }),
    of('zahra', 'Zahra Idris Bashir Shogar', 2008, {
      kind: side === 'asks' ? 'enquirer' : 'registered',
      sex: 'female',
      relatives: [...parents, ...listed.filter(({ names }) => names[0]!.full !== 'Zahra')],
    }),
  ]).records
}
const zones = async (birth: number, siblings: readonly string[]) => {
  const { matches } = await link(
    records('asks', 2012, ['Zahra', 'Bilal']),
    records('camp', birth, siblings),
    defaultModel(),
  )
  return matches
    .filter(({ leftId, rightId }) => leftId === 'asks-bilal' && rightId === 'camp-bilal')
    .map(({ zone }) => zone)
}

describe("a dead child's name given again", () => {
  it('is no more than possible where a list names two of that name, unless the year of birth says which', async () => {
    expect(await zones(2013, ['Zahra', 'Bilal'])).toEqual(['likely'])
    expect(await zones(2013, ['Zahra', 'Bilal', 'Bilal'])).toEqual(['possible'])
    expect(await zones(2012, ['Zahra', 'Bilal', 'Bilal'])).toEqual(['likely'])
  })
})
