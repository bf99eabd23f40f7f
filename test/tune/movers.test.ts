import { beforeAll, describe, expect, it } from 'vitest'
import { dedupe } from '../../src/decide/dedupe.ts'
import { mulberry32 } from '../../src/internal/rng.ts'
import { populate } from '../../src/encode/populate.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { modelText } from '../../src/report/model-text.ts'
import { parseModel, serialiseModel } from '../../src/score/model/model-file.ts'
import type { Model } from '../../src/score/model/model.ts'
import { createScorer } from '../../src/score/scorer.ts'
import { applyLabels } from '../../src/tune/apply-labels.ts'
import { train } from '../../src/tune/train.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ke', 'li', 'mo', 'na', 'pe', 'ri', 'so', 'tu', 'va', 'zo']

/** People of whom many are in the file twice, some of these at another address; telephones stay. */
async function file(share: number, people = 500): Promise<PersonRecord[]> {
  const random = mulberry32(7)
  const pick = (n: number): number => Math.floor(random() * n)
  const word = (n: number): string => Array.from({ length: n }, () => SYLLABLES[pick(14)]).join('')
  const streets = Array.from({ length: 150 }, () => `${word(3)} road`)
  const address = (): object => {
    const town = pick(40)
    return {
      street: `${1 + pick(90)} ${streets[pick(150)]}`,
      city: `${SYLLABLES[town % 14]}${SYLLABLES[(town * 5) % 13]}ton`,
      postcode: String(10_000 + town * 97 + pick(9)),
    }
  }
  const given = Array.from({ length: 120 }, () => word(2))
  const family = Array.from({ length: 400 }, () => word(3))
  const rows: object[] = []
  for (let i = 0; i < people; i++) {
    const person = {
      first_name: given[pick(120)],
      last_name: family[pick(400)],
      phone: random() < 0.6 ? `07${String(1e8 + pick(9e8))}` : '',
    }
    const home = address()
    rows.push({ id: `${i}a`, ...person, ...home })
    if (random() < 0.6) rows.push({ id: `${i}b`, ...person, ...(random() < share ? address() : home) })
  }
  return (await recordsFromRows(rows)).records.slice()
}
const isOne = (a: string, b: string): boolean => a.slice(0, -1) === b.slice(0, -1)

describe('people who moved', () => {
  let records: PersonRecord[]
  let model: Model
  beforeAll(async () => {
    records = await file(0.4)
    model = await train(records)
  }, 60_000)

  it('are a share of the matches that training learns, with what changes together', () => {
    expect(model.moved?.features).toEqual(expect.arrayContaining(['street', 'city', 'postcode']))
    expect(model.moved!.share).toBeGreaterThan(0.28)
    expect(model.moved!.share).toBeLessThan(0.5)
    expect(modelText(model)).toMatch(/have moved: .*postcode/)
  })

  it('are found as others are, and few strangers with them', async () => {
    const { matches } = await dedupe(records, model, { minWeight: 0 })
    const right = matches.filter(({ leftId, rightId }) => isOne(leftId, rightId)).length
    const all = records.filter(({ id }) => id.endsWith('b')).length
    expect(right / all).toBeGreaterThan(0.9)
    expect(right / matches.length).toBeGreaterThan(0.95)
  })

  it('weigh what the mixture says: at most the sum of the parts, and the same in blocks, explanations and pair by pair', () => {
    const population = populate(records)
    // Without households, which may have moved as well.
    const alone = {
      ...model,
      alternatives: [],
      comparisons: model.comparisons.map((c) => ({
        ...c,
        levels: c.levels.map((level) => ({ ...level, alternatives: [] })),
      })),
    }
    const scorer = createScorer(alone, population)
    const { share, features } = model.moved!
    const rest = { ...alone, moved: undefined }
    const independent = createScorer(rest, population)
    let differing = 0
    for (let i = 0; i < 60; i++)
      for (let j = i + 1; j < 60; j++) {
        const { contributions, prior, sharedBits, weight } = scorer.explain(i, j)
        expect(scorer.weight(i, j)).toBe(weight)
        const sum = contributions.reduce((bits, c) => bits + c.bits + c.termFrequencyBits, prior) + sharedBits
        expect(sum).toBeCloseTo(weight, 9)
        const plain = independent.explain(i, j)
        const parts = plain.contributions.filter((c) => features.includes(c.feature) && c.level !== 'missing')
        const ratio = parts.reduce((product, c) => product * Math.exp(c.bits * Math.LN2), 1)
        const together = parts.length === 0 ? 0 : Math.log2((1 - share) * ratio + share)
        expect(weight - independent.weight(i, j)).toBeCloseTo(together - Math.log2(ratio), 6)
        if (together > Math.log2(ratio) + 1) differing++
      }
    expect(differing).toBeGreaterThan(500)
  })

  it('are told from strangers and households together, in explanations as in weights', () => {
    const scorer = createScorer(model, populate(records))
    for (let i = 0; i < 30; i++)
      for (let j = i + 1; j < 30; j++) {
        const { contributions, prior, sharedBits, weight } = scorer.explain(i, j)
        expect(scorer.weight(i, j)).toBe(weight)
        const sum = contributions.reduce((bits, c) => bits + c.bits + c.termFrequencyBits, prior) + sharedBits
        expect(sum).toBeCloseTo(weight, 9)
      }
  })

  it('are found the same with a minimum as without one', async () => {
    const every = (await dedupe(records, model, { minWeight: -30 })).matches
    for (const minWeight of [-8, -2, 0, 5]) {
      const { matches } = await dedupe(records, model, { minWeight })
      expect(matches.map(({ leftId, rightId, weight }) => [leftId, rightId, weight])).toEqual(
        every
          .filter(({ weight }) => weight >= minWeight)
          .map(({ leftId, rightId, weight }) => [leftId, rightId, weight]),
      )
    }
  })

  it('stand in the model file, which takes only features that are compared', async () => {
    expect(await parseModel(await serialiseModel(model))).toEqual(model)
    const stray = { ...model, moved: { share: 0.1, features: ['city', 'suburb'] } }
    await expect(serialiseModel(stray).then((text) => parseModel(text))).rejects.toThrow(/features/)
  })

  it('are counted among labelled matches', () => {
    const population = populate(records)
    const at = new Map(Array.from(population.ids, (id, i) => [id, i]))
    const pairs = records.filter(({ id }) => id.endsWith('b'))
    const labels = {
      left: pairs.map(({ id }) => at.get(id.replace('b', 'a'))!),
      right: pairs.map(({ id }) => at.get(id)!),
      match: pairs.map(() => 1),
    }
    const labelled = applyLabels(model, population, labels)
    expect(labelled.moved!.share).toBeGreaterThan(0.33)
    expect(labelled.moved!.share).toBeLessThan(0.47)
    const city = labelled.comparisons.find(({ feature }) => feature === 'city')!
    expect(city.levels[0]!.m).toBeGreaterThan(0.9)
  })

  it('are none where nobody moved, nor where only names could tell', async () => {
    expect((await train(await file(0, 300))).moved).toBeUndefined()
    const nameless = records.map(({ identifiers: _ids, ...record }) => record)
    const unsure = await train(nameless)
    expect(unsure.moved).toBeUndefined()
    expect(unsure.training.warnings.join()).toMatch(/names and addresses/)
    expect(model.training.warnings.join()).not.toMatch(/names and addresses/)
  })
})
