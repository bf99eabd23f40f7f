import { describe, expect, it } from 'vitest'
import { evaluate, train } from '../../src/index.ts'
import type { PersonRecord } from '../../src/index.ts'
import { measure } from '../../bench/training/measure.ts'
import { TRAINING_SETS, type TrainingSet } from '../../bench/training/sets.ts'
import { createWords } from '../../bench/generate-people.ts'
import { mulberry32 } from '../../src/internal/rng.ts'

/**
 * Two registers of households: everybody of a house has its family name, street and town. Each register misses some and
 * errs now and then. Pairs of one household are several times as many as pairs of one person, and agree on more fields
 * than they differ in: EM with two classes converges on "same household".
 */
function registers(
  households: number,
  seed: number,
): { left: PersonRecord[]; right: PersonRecord[]; of: Map<string, string> } {
  const random = mulberry32(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const [given, family, streets, towns] = [
    createWords(1, 150, 2, 2),
    createWords(2, 300, 2, 3),
    createWords(3, 120, 2, 3),
    createWords(4, 12, 2, 3),
  ]
  const sides: [PersonRecord[], PersonRecord[]] = [[], []]
  const of = new Map<string, string>()
  for (let house = 0; house < households; house++) {
    const [name, street, town, number] = [
      pick(family),
      pick(streets),
      pick(towns),
      String(1 + Math.floor(random() * 90)),
    ]
    for (let member = 0; member < 2 + Math.floor(random() * 5); member++) {
      const [first, year, month, day] = [
        pick(given),
        1930 + Math.floor(random() * 80),
        1 + Math.floor(random() * 12),
        1 + Math.floor(random() * 28),
      ]
      for (const [side, list] of sides.entries()) {
        if (random() < 0.15) continue
        const id = `${'ab'[side]}${Math.floor(random() * 1e9)}`
        of.set(id, `${house}.${member}`)
        list.push({
          id,
          names: [
            {
              parts: [
                { text: random() < 0.07 ? first.slice(1) : first, role: 'given' },
                { text: random() < 0.05 ? `${name}s` : name, role: 'family' },
              ],
            },
          ],
          birth: {
            year,
            month,
            day: random() < 0.08 ? 1 + Math.floor(random() * 28) : day,
            precision: 'day',
          },
          places: [{ kind: 'residence', city: town, lines: [street], houseNumber: number }],
        })
      }
    }
  }
  return { left: sides[0], right: sides[1], of }
}

it('the same household is not the same person: the own threshold holds, and a warning tells', async () => {
  const { left, right, of } = registers(220, 3)
  const model = await train(left, right)
  const { pairs, best } = await evaluate(left, right, model, (id) => of.get(id))
  expect(pairs.truePositives + pairs.falseNegatives).toBeGreaterThan(500)
  expect(best.f1).toBeGreaterThan(0.97)
  expect(pairs.f1).toBeGreaterThan(best.f1 - 0.02)
  // The matches it expects are those of persons; pairs of one household are some four times as many.
  const persons = pairs.truePositives + pairs.falseNegatives
  expect(model.training.expectedMatches).toBeGreaterThan(persons * 0.8)
  expect(model.training.expectedMatches).toBeLessThan(persons * 1.2)
  expect(model.training.warnings.join('\n')).toMatch(/household/)
})

/** One file: houses with one telephone, one in twelve of them with twins; one person in seven has two records. */
function oneTelephone(
  households: number,
  seed: number,
): { records: PersonRecord[]; of: Map<string, string> } {
  const random = mulberry32(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const digits = (n: number): string => Array.from({ length: n }, () => Math.floor(random() * 10)).join('')
  const [given, family, streets, towns] = [
    createWords(1, 300, 2, 2),
    createWords(2, 500, 2, 3),
    createWords(3, 120, 2, 3),
    createWords(4, 30, 2, 3),
  ]
  const records: PersonRecord[] = []
  const of = new Map<string, string>()
  for (let house = 0; house < households; house++) {
    const [name, street, city, houseNumber, phone] = [
      pick(family),
      pick(streets),
      pick(towns),
      String(1 + Math.floor(random() * 90)),
      `07${digits(8)}`,
    ]
    const members = 2 + Math.floor(random() * 5)
    const twins = random() < 0.08
    let birth: PersonRecord['birth']
    for (let member = 0; member < members; member++) {
      const first = pick(given)
      if (birth === undefined || !(twins && member === members - 1 && members > 3))
        birth = {
          year: 1930 + Math.floor(random() * 80),
          month: 1 + Math.floor(random() * 12),
          day: 1 + Math.floor(random() * 28),
          precision: 'day',
        }
      for (let copy = 0; copy < (random() < 0.15 ? 2 : 1); copy++) {
        const id = `R${Math.floor(random() * 1e9)}`
        of.set(id, `${house}.${member}`)
        const text = copy === 1 && random() < 0.15 ? first.slice(1) : first
        records.push({
          id,
          names: [
            {
              parts: [
                { text, role: 'given' },
                { text: name, role: 'family' },
              ],
            },
          ],
          birth: copy === 1 && random() < 0.1 ? { ...birth, day: 1 + Math.floor(random() * 28) } : birth,
          places: [{ kind: 'residence', city, lines: [street], houseNumber }],
          identifiers: [{ kind: 'phone', value: phone }],
        })
      }
    }
  }
  return { records, of }
}

it('the telephone of a household is nobody’s alone, and twins are two people', async () => {
  const { records, of } = oneTelephone(500, 5)
  const model = await train(records)
  const { pairs, best } = await evaluate(records, undefined, model, (id) => of.get(id))
  expect(pairs.truePositives + pairs.falseNegatives).toBeGreaterThan(200)
  expect(best.f1).toBeGreaterThan(0.98)
  expect(pairs.f1).toBeGreaterThan(best.f1 - 0.02)
  expect(model.training.expectedMatches).toBeLessThan((pairs.truePositives + pairs.falseNegatives) * 1.2)
  const phone = model.comparisons.find(({ feature }) => feature === 'phone')!
  const household = model.alternatives.findIndex(({ label }) => label === 'members of one household')
  expect(phone.levels[0]!.alternatives[household]).toBeGreaterThan(0.9)
})

describe('members of one household who are much alike', () => {
  const of = (name: string): TrainingSet => TRAINING_SETS.find((set) => set.name === name)!

  it('are two people where they are twins, who may be as many as one in eight', async () => {
    const { f1, likely, model } = await measure(of('twins, 12 %').make(21))
    expect(f1).toBeGreaterThan(0.98)
    expect(likely).toBeGreaterThan(0.99)
    const [all, twins] = ['members of one household', 'twins'].map(
      (label) => model.alternatives.find((alternative) => alternative.label === label)!,
    )
    expect(twins!.odds / all!.odds).toBeGreaterThan(0.03)
  }, 60_000)

  it('are two people where they are a father and his namesake, and a warning tells of them', async () => {
    const { f1, likely, model } = await measure(of('fathers and sons of one name').make(21))
    expect(model.training.warnings.join('\n')).toMatch(/parents and children of one name/)
    expect(f1).toBeGreaterThan(0.96)
    expect(likely).toBeGreaterThan(0.99)
    const birth = model.comparisons.find(({ feature }) => feature === 'birth')!
    expect(birth.levels.at(-1)!.m).toBeLessThan(0.02)
    expect(model.alternatives.find(({ shares }) => shares === 'name')!.label).toBe('namesakes')
  }, 60_000)
})
