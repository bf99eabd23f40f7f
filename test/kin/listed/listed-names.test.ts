import { expect, it } from 'vitest'
import { structuredOf } from '../../../src/encode/names/name-value.ts'
import { populate } from '../../../src/encode/populate.ts'
import type { Population } from '../../../src/encode/population.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { createListedNames, type ListedNames } from '../../../src/kin/listed/listed-names.ts'
import { nameWords } from '../../../src/kin/names/name-words.ts'
import { generatedFamilies } from '../../registry/generated-families.ts'

function listedOf({ columns }: Population): ListedNames {
  return createListedNames(columns.get('relatives')!.dictionary, columns.get('name')!.dictionary)
}

/** All that sounds say of names and mentions, in one text. */
function heardBy({ nameOf, ownerOf, mayShareGiven, mayBeCalled }: ListedNames): string {
  const names = [...new Set([...nameOf, ...ownerOf])].sort((a, b) => a - b)
  const shared = names.map((a) => names.map((b) => Number(mayShareGiven(a, b))).join(''))
  const called = [...ownerOf.keys()].map((owner) =>
    [...nameOf.keys()].map((mention) => Number(mayBeCalled(owner, mention))).join(''),
  )
  return [...shared, ...called].join('\n')
}

it('hears of names that others took apart what it hears of those that it takes apart itself', async () => {
  const { requests, camp } = await generatedFamilies(120, 6, 'field')
  const population = populate(requests.slice(0, 60), camp.slice(0, 60))
  const own = heardBy(listedOf(population))
  const { dictionary, ids } = population.columns.get('name')!
  const given = listedOf(population)
  const taken: number[] = []
  unpaced(
    nameWords(dictionary, ids, (id, name) => {
      taken.push(id)
      expect(name).toEqual(structuredOf(dictionary.text(id)))
      given.hear(id, name)
    }),
  )
  expect(taken).toEqual([...taken.keys()])
  expect(taken).toHaveLength(dictionary.size)
  expect(heardBy(given)).toBe(own)
  expect(own).toMatch(/1/u)
  expect(own).toMatch(/0/u)
})
