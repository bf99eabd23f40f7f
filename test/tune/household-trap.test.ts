import { expect, it } from 'vitest'
import { evaluate, train } from '../../src/index.ts'
import type { PersonRecord } from '../../src/index.ts'
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
