import { beforeAll, describe, expect, it } from 'vitest'
import { colleagues, offices } from '../../bench/training/sets.ts'
import { measure, type TrainingFigures } from '../../bench/training/measure.ts'
import { createFiles, createWorld, type TrainingFiles } from '../../bench/training/world.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { parseModel, serialiseModel } from '../../src/score/model/model-file.ts'
import type { Model } from '../../src/score/model/model.ts'
import { train } from '../../src/tune/train.ts'

/** People whose e-mails are at one of three domains, with a blood group. */
function strangers(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < 500; k++) {
    const { given, family, city, email } = world.person()
    const blood = world.pick(['A', 'B', 'AB', '0'])
    for (let n = world.chance(0.4) ? 2 : 1; n > 0; n--)
      files.add(0, String(k), { first_name: world.slip(given), last_name: family, city, email, blood })
  }
  return files.done()
}
const trained = async ({ left }: TrainingFiles): Promise<Model> =>
  train((await recordsFromRows(left)).records)
const alternativeOf = ({ alternatives }: Model): number =>
  alternatives.findIndex(({ shares }) => shares === 'organisation')

describe('people of one organisation', () => {
  let figures: TrainingFigures
  let model: Model
  beforeAll(async () => {
    figures = await measure(colleagues(11, 80, 14))
    model = figures.model
  }, 60_000)

  it('are not one person, at the threshold of the model’s own', () => {
    expect(figures.f1).toBeGreaterThan(0.98)
    expect(figures.f1).toBeGreaterThan(figures.best - 0.02)
    expect(figures.likely).toBeGreaterThan(0.97)
  })

  it('are a hypothesis, of which training learns what they have in common', () => {
    const c = alternativeOf(model)
    const level = (feature: string, label: string): { alternatives: readonly number[]; u: number } =>
      model.comparisons.find((one) => one.feature === feature)!.levels.find((one) => one.label === label)!
    expect(level('email', 'same domain').alternatives[c]).toBeGreaterThan(0.5)
    expect(level('attribute.company', 'equal').alternatives[c]).toBeGreaterThan(0.7)
    expect(level('city', 'equal').alternatives[c]).toBeGreaterThan(0.7)
    const given = level('given', 'equal')
    expect(given.alternatives[c]).toBe(given.u)
  })

  it('share the rarity of their company, and a warning tells of them', async () => {
    const company = model.comparisons.find(({ feature }) => feature === 'attribute.company')!
    expect(company.sharedBy).toBe('organisation')
    expect(model.training.warnings.join('\n')).toMatch(/people of one organisation/)
    expect(await parseModel(await serialiseModel(model))).toEqual(model)
  })

  it('may have one e-mail, which no model holds', async () => {
    const found = await measure(offices(4, 1200))
    expect(found.f1).toBeGreaterThan(0.98)
    expect(found.f1).toBeGreaterThan(found.best - 0.01)
    expect(found.likelyPairs).toBeGreaterThan(200)
    const c = alternativeOf(found.model)
    expect(found.model.alternatives[c]!.odds).toBeGreaterThan(0)
    const [equal] = found.model.comparisons.find(({ feature }) => feature === 'email')!.levels
    expect(equal!.alternatives[c]).toBeGreaterThan(0.5)
    expect(await serialiseModel(found.model)).not.toContain('.example')
  })

  it('are not looked for where nothing names an organisation', async () => {
    expect(alternativeOf(await trained(strangers(3)))).toBe(-1)
  })
})

it('one domain of e-mails is bounded among matches, whoever shares it', async () => {
  for (const files of [colleagues(12, 80, 14), strangers(4)]) {
    const { levels } = (await trained(files)).comparisons.find(({ feature }) => feature === 'email')!
    expect(levels.find(({ label }) => label === 'same domain')!.m).toBeLessThan(0.11)
  }
})
