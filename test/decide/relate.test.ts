import { describe, expect, it } from 'vitest'
import { relate } from '../../src/decide/relate/relate.ts'
import type { RelateOptions } from '../../src/decide/relate/relate-records.ts'
import type { RelationProposal } from '../../src/decide/relate/relation-proposal.ts'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import type { PersonRecord, RelationRole, Relative } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

/** `role=name;birth` */
function person(
  id: string,
  full: string,
  birth: string,
  sex: 'female' | 'male',
  ...relatives: string[]
): PersonRecord {
  const date = birth === '' ? undefined : parseDate(birth)
  return {
    id,
    names: full === '' ? [] : [{ full }],
    sex,
    ...(date && { birth: date }),
    relatives: relatives.map((text): Relative => {
      const [role = '', rest = ''] = text.split('=')
      const [name = '', born] = rest.split(';')
      const at = born === undefined ? undefined : parseDate(born)
      return { role: role as RelationRole, names: [{ full: name }], ...(at && { birth: at }) }
    }),
  }
}

const run = async (
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  options: RelateOptions = {},
): Promise<readonly RelationProposal[]> =>
  (await relate(left, right, defaultModel(), { minWeight: Number.NEGATIVE_INFINITY, ...options })).proposals

const CHILDREN = [
  person('c1', 'Tomas Varga', '2012-03-09', 'male', 'mother=Ilona Varga', 'sibling=Bela', 'sibling=Kata'),
  person('c2', 'Nadia Okoye', '2010', 'female', 'parent=Chidi', 'parent=Ngozi Okoye'),
  person('c3', 'Piet Visser', '2014-07-21', 'male'),
]
const ADULTS = [
  person(
    'a1',
    'Ilona Varga',
    '1984-05-02',
    'female',
    'child=Tomas;2012-03-09',
    'child=Katalin;2009',
    'child=Bela;2015-01-30',
  ),
  person('a2', 'Ngozi Okoye', '1980-11-11', 'female', 'spouse=Chidi Okoye', 'child=Nadia Okoye;2010-02-03'),
  person('a3', 'Chidi Okoye', '1977-01-19', 'male', 'child=Nadja;2010-02-03'),
  person('a4', 'Ilona Szabo', '1981-05-02', 'female', 'child=Peter;2012-08-09'),
  person('a5', 'Marko Horvat', '1990-02-12', 'male', 'child=Luka;2014-06-05'),
]
const FILLERS = Array.from({ length: 60 }, (_, k) =>
  person(
    `f${k}`,
    `${['Jonas', 'Petra', 'Goran', 'Sofia', 'Emil', 'Vera'][k % 6]} ${['Novak', 'Klein', 'Rossi', 'Duarte', 'Lind'][k % 5]}`,
    `19${60 + (k % 30)}-0${1 + (k % 9)}-1${k % 10}`,
    k % 2 ? 'female' : 'male',
    `child=${['Ana', 'Max', 'Iva', 'Leo', 'Tea', 'Jan', 'Mia'][k % 7]};20${String(k % 20).padStart(2, '0')}-0${1 + (k % 8)}-2${k % 9}`,
  ),
)

describe('relate', () => {
  it('finds the parents that name the child and that the child names', async () => {
    const found = await run(CHILDREN, [...ADULTS, ...FILLERS])
    const likely = found
      .filter((p) => p.zone === 'likely')
      .map((p) => `${p.leftId} ${p.rightId} ${p.relation}`)
    expect(likely.toSorted()).toEqual(['c1 a1 parent', 'c2 a2 parent', 'c2 a3 parent'])
  })

  it('says the inverse in the other direction, at the same weight', async () => {
    const there = await run(CHILDREN, [...ADULTS, ...FILLERS])
    const back = await run([...ADULTS, ...FILLERS], CHILDREN)
    for (const p of there.filter((x) => x.zone === 'likely')) {
      const q = back.find((x) => x.leftId === p.rightId && x.rightId === p.leftId)
      expect(q?.relation).toBe('child')
      expect(q!.weight).toBeCloseTo(p.weight, 0)
    }
  })

  it('does not depend on the order of records or relatives', async () => {
    const turned = (list: readonly PersonRecord[]): PersonRecord[] =>
      list.toReversed().map((r) => ({ ...r, relatives: r.relatives!.toReversed() }))
    const a = await run(CHILDREN, [...ADULTS, ...FILLERS])
    const b = await run(turned(CHILDREN), turned([...ADULTS, ...FILLERS]))
    const figures = (list: readonly RelationProposal[]): string[] =>
      list.map((p) => `${p.leftId} ${p.rightId} ${p.relation} ${p.weight.toFixed(6)}`).sort()
    expect(figures(b)).toEqual(figures(a))
  })

  it('adds up: the prior and all contributions are the weight', async () => {
    const found = await run(CHILDREN, [...ADULTS, ...FILLERS])
    expect(found.length).toBeGreaterThan(3)
    for (const p of found)
      expect(p.contributions.reduce((sum, c) => sum + c.bits, p.prior)).toBeCloseTo(p.weight, 9)
  })

  it("finds a mother through her children's names in another script", async () => {
    const left = [person('k', 'Layla Hassan', '2013-05-17', 'female', 'mother=Amina Khalil', 'sibling=Omar')]
    const right = [
      person('m', 'أمينة خليل', '1988', 'female', 'child=ليلى حسن;2013-05-17', 'child=عمر حسن;2015'),
      ...FILLERS,
    ]
    const [best] = await run(left, right)
    expect([best?.rightId, best?.relation, best?.zone]).toEqual(['m', 'parent', 'likely'])
  })

  it("reads a father's name as a mention of the father", async () => {
    const left: PersonRecord[] = [
      {
        id: 'k',
        names: [
          {
            parts: [
              { text: 'Dawit', role: 'given' },
              { text: 'Gebremedhin', role: 'father' },
            ],
          },
        ],
        birth: parseDate('2011-09-03')!,
      },
    ]
    const right = [person('f', 'Gebremedhin Tesfaye', '1975', 'male', 'son=Dawit;2011-09-03'), ...FILLERS]
    const [best] = await run(left, right)
    expect([best?.rightId, best?.relation, best?.zone]).toEqual(['f', 'parent', 'likely'])
  })

  it('does not take the child itself for its parent', async () => {
    const self = person('x', 'Tomas Varga', '2012-03-09', 'male', 'mother=Ilona Varga', 'sibling=Bela')
    const found = await run(CHILDREN, [self, ...ADULTS, ...FILLERS])
    expect(found.filter((p) => p.rightId === 'x' && (p.zone === 'likely' || p.zone === 'possible'))).toEqual(
      [],
    )
    const same = await run(CHILDREN, [self, ...ADULTS, ...FILLERS], { relations: ['self'] })
    expect(same[0]).toMatchObject({ leftId: 'c1', rightId: 'x', relation: 'same', zone: 'likely' })
  })

  it('finds siblings who name the same parents', async () => {
    const left = [
      person(
        's1',
        'Bela Varga',
        '2015-01-30',
        'male',
        'mother=Ilona Varga',
        'sibling=Tomas',
        'father=Gabor Varga',
      ),
    ]
    const right = [
      person('s2', 'Tomas Varga', '2012-03-09', 'male', 'mother=Ilona Varga', 'sibling=Bela', 'father=Gabor'),
      ...FILLERS,
    ]
    const [best] = await run(left, right)
    expect([best?.rightId, best?.relation, best?.zone]).toEqual(['s2', 'sibling', 'likely'])
    const back = (await run(right, left)).find(({ leftId }) => leftId === 's2')!
    expect(back.weight).toBeCloseTo(best!.weight, 6)
  })

  it('holds two families that fit equally against each other', async () => {
    const child = person('k', 'Anton', '2012', 'male', 'parent=Maria')
    const one = person('a', 'Maria Lopes', '1985-02-01', 'female', 'child=Anton Lopes;2012-04-05')
    const two = person('b', 'Maria Weiss', '1986-03-07', 'female', 'child=Anton Weiss;2012-09-15')
    const alone = await run([child], [one, ...FILLERS])
    const both = await run([child], [one, two, ...FILLERS])
    const weight = (list: readonly RelationProposal[]): number => list.find((p) => p.rightId === 'a')!.weight
    expect(weight(both)).toBeLessThan(weight(alone) - 0.9)
    expect(both.every((p) => p.zone !== 'likely')).toBe(true)
  })

  it('says by how much the answer is ahead of other relations and of other families, the other parent apart', async () => {
    const found = await run(CHILDREN, [...ADULTS, ...FILLERS])
    const of = (rightId: string): RelationProposal => found.find((p) => p.rightId === rightId)!
    expect(of('a1').second!.margin).toBeGreaterThan(1)
    // Both are the child's parents: neither takes the other's place.
    for (const parent of ['a2', 'a3']) expect(of(parent).margin ?? Infinity).toBeGreaterThan(3)
  })

  it('counts how old the child is once: a birth that the mother lists has said it', async () => {
    const child = person('k', 'Tomas Varga', '2012-03-09', 'male', 'mother=Ilona Varga')
    const ageBits = async (listed: string): Promise<number> => {
      const [best] = await run([child], [person('m', 'Ilona Varga', '1984', 'female', listed), ...FILLERS])
      return best!.contributions.find(({ feature }) => feature === 'age')?.bits ?? 0
    }
    expect(await ageBits('child=Tomas')).toBeGreaterThan(0.5)
    expect(await ageBits('child=Tomas;2012-03-09')).toBe(0)
  })

  it('learns nothing of relatives from people who are on both sides', async () => {
    const model = defaultModel()
    const { weights, proposals } = await relate(CHILDREN, CHILDREN, model, { relations: ['self'] })
    expect(proposals.length).toBeGreaterThan(0)
    expect(weights).toEqual(model.kin)
  })

  it('gives what is worth a look, likely or not', async () => {
    const child = person('k', 'Anton', '2012', 'male', 'parent=Maria')
    const one = person('a', 'Maria Lopes', '1985-02-01', 'female', 'child=Anton Lopes;2012-04-05')
    const two = person('b', 'Maria Weiss', '1986-03-07', 'female', 'child=Anton Weiss;2012-09-15')
    const { proposals } = await relate([child, ...CHILDREN], [one, two, ...FILLERS], defaultModel())
    expect(new Set(proposals.map(({ zone }) => zone))).toEqual(new Set(['possible']))
  })

  it('takes missing lists for nothing, and a list without the child for weak evidence', async () => {
    const child = person('k', 'Tomas Varga', '2012-03-09', 'male', 'mother=Ilona Varga')
    const weight = async (...relatives: string[]): Promise<number> => {
      const found = await run(
        [child],
        [person('m', 'Ilona Varga', '1984', 'female', ...relatives), ...FILLERS],
      )
      return found.find((p) => p.rightId === 'm')!.weight
    }
    const none = await weight()
    const other = await weight('child=Zoltan;2016')
    const named = await weight('child=Tomas;2012')
    expect(other).toBeLessThan(none)
    expect(other).toBeGreaterThan(none - 6)
    expect(named).toBeGreaterThan(none)
  })

  it('is not pushed off the list by a flood of near-copies', async () => {
    const flood = Array.from({ length: 400 }, (_, k) =>
      person(
        `z${k}`,
        `Ilona ${['Varga', 'Vargas', 'Varda'][k % 3]}`,
        `19${50 + (k % 45)}`,
        'female',
        `child=${['Zoltan', 'Eva', 'Mira'][k % 3]};20${10 + (k % 9)}-02-1${k % 9}`,
      ),
    )
    const found = await run(CHILDREN, [...ADULTS, ...flood])
    expect(found.find((p) => p.leftId === 'c1')).toMatchObject({ rightId: 'a1', relation: 'parent' })
  })

  it('leaves out records whose consent is withheld', async () => {
    const closed = { ...ADULTS[0]!, consent: { match: false } }
    const found = await run(CHILDREN, [closed, ...ADULTS.slice(1)])
    expect(found.filter((p) => p.rightId === 'a1')).toEqual([])
  })
})
