import { expect, it } from 'vitest'
import { namedByKin } from '../../src/format/names/named-by-kin.ts'
import { comparePersons, defaultModel, recordsFromRows } from '../../src/index.ts'

it.each([
  ['Baby of Amina Yusuf', 'parent'],
  ['New born baby girl of Amina Yusuf', 'parent'],
  ['B/O Amina Yusuf', 'parent'],
  ['Hijo de Amina Yusuf', 'parent'],
  ['wife of Amina Yusuf', 'husband'],
  ['épouse de Amina Yusuf', 'husband'],
  ['زوجة Amina Yusuf', 'husband'],
  ['Mother of Amina Yusuf', 'child'],
])('%s', (text, role) => {
  expect(namedByKin(text)).toEqual({ role, names: [{ full: 'Amina Yusuf' }] })
})

it.each(['Ali s/o Hassan', 'Maria de la Cruz', 'De Souza Ana', 'Baby Santos', 'زهرة علي', 'Rose of Lima'])(
  '%s is a name',
  (text) => {
    expect(namedByKin(text)).toBeUndefined()
  },
)

it('is not taken for the mother, and her child is not another one', async () => {
  const row = (id: string, name: string, mother: string) => ({
    id,
    name,
    mother,
    sex: 'F',
    birth_place: 'Nyala',
  })
  const of = async (...cells: [string, string, string]) =>
    (await recordsFromRows([row(...cells)])).records[0]!
  const baby = await of('b', 'Baby of Amina Yusuf', '')
  expect(baby.names).toEqual([])
  const inParts = await recordsFromRows([{ id: 'b', given_name: 'B/O Amina', family_name: 'Yusuf' }])
  expect(inParts.records[0]).toMatchObject({ names: [], relatives: [{ names: [{ full: 'Amina Yusuf' }] }] })
  const weight = async (other: typeof baby) => (await comparePersons(baby, other, defaultModel())).weight
  const [mother, child] = [await of('m', 'Amina Yusuf', ''), await of('c', 'Hawa Adam', 'Amina Yusuf')]
  expect(await weight(child)).toBeGreaterThan((await weight(mother)) + 5)
})
