import { describe, expect, it } from 'vitest'
import {
  comparePersons,
  createRegistry,
  defaultModel,
  link,
  ModelError,
  parseEditedModel,
  parseModel,
  serialiseModel,
  train,
} from '../../../src/index.ts'
import type { Model } from '../../../src/index.ts'
import { features } from '../../../src/encode/features.ts'
import { isFeature } from '../../../src/encode/is-feature.ts'
import { canonicalJson } from '../../../src/internal/canonical-json.ts'
import { sha256 } from '../../../src/internal/sha256.ts'
import { testPeople } from '../../people.ts'

const people = testPeople(200, 31)
const trained = await train(people.records)
const text = await serialiseModel(trained)

type Json = Record<string, any>

/** The trained model with a change, and a hash that fits the change: only the check of the content can refuse it. */
async function forged(change: (document: Json) => void): Promise<string> {
  const { sha256: _old, ...document } = JSON.parse(text) as Json
  change(document)
  return JSON.stringify({ ...document, sha256: await sha256(canonicalJson(document)) })
}

async function codeOf(json: string): Promise<string> {
  try {
    await parseModel(json)
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError)
    expect((error as Error).message).not.toContain('\n')
    expect((error as Error).message).not.toContain('Zxqv')
    return (error as ModelError).code
  }
  return 'loaded'
}

describe('round trip', () => {
  it.each<[string, Model]>([
    ['built-in', defaultModel()],
    ['trained', trained],
  ])('%s: the same bytes, the same model, the same weights', async (_name, model) => {
    const first = await serialiseModel(model)
    const back = await parseModel(first)
    expect(back).toEqual(model)
    expect(await serialiseModel(back)).toBe(first)
    for (let i = 0; i + 1 < 40; i += 2) {
      const [a, b] = [people.records[i]!, people.records[i + 1]!]
      expect(await comparePersons(a, b, back)).toEqual(await comparePersons(a, b, model))
    }
  })

  it('is read whatever the spaces and the order of keys', async () => {
    const document = JSON.parse(text) as Json
    const turned = Object.fromEntries(Object.entries(document).reverse())
    expect(await parseModel(JSON.stringify(turned))).toEqual(trained)
  })

  it('a forged file with a fitting hash and sane content loads: the tests below refuse the content, not the hash', async () => {
    expect(await codeOf(await forged((d) => (d['prior'] = -12)))).toBe('loaded')
  })
})

describe('a feature that no record has', () => {
  const rename =
    (to: string) =>
    (d: Json): void =>
      void (d['comparisons'][0]['feature'] = to)
  it.each<[string, (document: Json) => void, string]>([
    ['compared', rename('gendre'), '"comparisons.0.feature": records have no feature "gendre"'],
    ['of an e-mail', rename('id.email'), '.feature": records have no feature "id.email"'],
    [
      'in a rule',
      (d) => (d['blocking'][0]['parts'][0]['features'] = ['name', 'surname']),
      '"blocking.0.parts.0.features.1": records have no feature "surname"; it takes given, family,',
    ],
    [
      'that another may be swapped with',
      (d) => (d['comparisons'][0]['levels'][0]['when'] = { kind: 'swapped', with: 'first', atLeast: 0.9 }),
      '"comparisons.0.levels.0.when.with": records have no feature "first"',
    ],
  ])('%s is named', async (_, change, message) => {
    const error = await parseEditedModel(await forged(change)).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'ModelError', code: 'model-invalid' })
    expect((error as Error).message).toContain(message)
  })

  it('is none that records with every field have', async () => {
    const seen = new Set<string>()
    const kinds = [
      'birth',
      'origin',
      'residence',
      'last_seen',
      'separated_at',
      'found_at',
      'current',
    ] as const
    const roles = ['given', 'family', 'father', 'grandfather', 'mother', 'title', 'clan'] as const
    features(
      {
        id: 'r',
        kind: 'sought',
        groupId: 'g',
        groupRole: 'head',
        names: [{ full: 'Anna Holzer', parts: roles.map((role) => ({ role, text: 'Anna' })) }],
        sex: 'female',
        birth: { year: 1990, precision: 'year' },
        places: kinds.map((kind) => ({
          kind,
          city: 'Adré',
          country: 'TCD',
          region: 'Ouaddaï',
          suburb: 'Nord',
          postcode: '1',
          lines: ['1 Long Road', 'Mill Lane'],
          latitude: 13,
          longitude: 22,
          date: { year: 2020, month: 1, day: 2, precision: 'day' },
        })),
        identifiers: ['email', 'phone', 'passport'].map((kind) => ({ kind, value: 'a1234567@b.cd' })),
        relatives: [{ role: 'mother', names: [{ full: 'Rosa Lima' }] }],
        attributes: { 'Class 5': 'b' },
      },
      (feature) => seen.add(feature),
    )
    expect([...seen].filter((feature) => !isFeature(feature))).toEqual([])
    expect(seen.size).toBeGreaterThan(25)
  })
})

describe('damage', () => {
  it.each<[string, string | (() => Promise<string>), string]>([
    ['nothing', '', 'model-format'],
    ['not JSON', 'Zxqv', 'model-format'],
    ['a cut file', text.slice(0, -20), 'model-format'],
    ['another JSON', '{"a":1}', 'model-format'],
    ['null', 'null', 'model-format'],
    ['a list', '[]', 'model-format'],
    ['a changed number', text.replace('"review": 1', '"review": 2'), 'model-hash'],
    ['another format', () => forged((d) => (d['format'] = 'splink')), 'model-format'],
    ['a later version', () => forged((d) => (d['version'] = 999)), 'model-version'],
    ['another normaliser', () => forged((d) => (d['normaliser'] = 0)), 'model-version'],
    ['no hash', () => forged((d) => d).then((s) => s.replace(/,"sha256":"[0-9a-f]+"/, '')), 'model-invalid'],
    ['an unknown key', () => forged((d) => (d['Zxqv'] = 1)), 'model-invalid'],
    [
      'an unknown key inside',
      () => forged((d) => (d['comparisons'][0].levels[0].sql = 'Zxqv')),
      'model-invalid',
    ],
    [
      'an unknown condition',
      () => forged((d) => (d['comparisons'][0].levels[0].when = { kind: 'eval' })),
      'model-invalid',
    ],
    ['m of 0', () => forged((d) => (d['comparisons'][0].levels[0].m = 0)), 'model-invalid'],
    ['u over 1', () => forged((d) => (d['comparisons'][0].levels[0].u = 1.5)), 'model-invalid'],
    ['a negative m', () => forged((d) => (d['comparisons'][0].levels[0].m = -0.1)), 'model-invalid'],
    ['a number as text', () => forged((d) => (d['prior'] = '-10')), 'model-invalid'],
    ['no number', () => forged((d) => (d['prior'] = null)), 'model-invalid'],
    ['no levels', () => forged((d) => (d['comparisons'][0].levels = [])), 'model-invalid'],
    ['no comparisons', () => forged((d) => (d['comparisons'] = [])), 'model-invalid'],
    ['one feature twice', () => forged((d) => d['comparisons'].push(d['comparisons'][0])), 'model-invalid'],
    [
      'an unknown blocking code',
      () => forged((d) => (d['blocking'][0].parts[0].code = 'constructor')),
      'model-invalid',
    ],
    ['a rule without parts', () => forged((d) => (d['blocking'][0].parts = [])), 'model-invalid'],
    ['a frequency of 0', () => forged((d) => (d['termFrequencies'].given.rare = 0)), 'model-invalid'],
    ['a frequency over 1', () => forged((d) => (d['termFrequencies'].given.rare = 2)), 'model-invalid'],
    ['a cost of 0', () => forged((d) => (d['costs'].review = 0)), 'model-invalid'],
    ['negative odds', () => forged((d) => (d['alternatives'][0].odds = -1)), 'model-invalid'],
    [
      'a level without the alternatives',
      () => forged((d) => (d['comparisons'][0].levels[0].alternatives = [])),
      'model-invalid',
    ],
    ['no budget', () => forged((d) => (d['pairsPerRecord'] = 0)), 'model-invalid'],
  ])('%s', async (_what, json, code) => {
    expect(await codeOf(typeof json === 'string' ? json : await json())).toBe(code)
  })

  it('names the place and no value', async () => {
    await expect(parseModel(await forged((d) => (d['comparisons'][1].levels[0].m = 7)))).rejects.toThrow(
      /damaged at "comparisons\.1\.levels\.0\.m": it takes a number up to 1; correct it/,
    )
    await expect(parseModel(await forged((d) => (d['Zxqv'] = 1)))).rejects.toThrow(
      /damaged at its outermost level: it has a field that models do not have; it may have format, version, /,
    )
    // What is frequent are words of records.
    const frequent = parseModel(await forged((d) => (d['termFrequencies'].given.values['Zxqv'] = 7)))
    await expect(frequent).rejects.toThrow(/at "termFrequencies\.given\.values": it takes a number up to 1/)
    await expect(frequent).rejects.not.toThrow(/Zxqv/)
  })

  it('says what it takes to those who pass something else', async () => {
    for (const other of [undefined, JSON.parse(text), new TextEncoder().encode(text)])
      await expect(parseModel(other as never)).rejects.toMatchObject({
        code: 'model-format',
        message: expect.stringContaining('text of its file'),
      })
  })
})

describe('changed by hand', () => {
  it('an editor may put a byte order mark before the text, and other line ends into it', async () => {
    expect(await parseModel(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(await parseModel(text))
  })

  it('needs no hash where it is said to be edited', async () => {
    const { sha256: _hash, ...rest } = JSON.parse(text) as Json
    const edited = await parseEditedModel(JSON.stringify(rest))
    expect(edited.training.warnings).toContain('changed by hand after training')
  })

  // It would be written as null, sealed, and never load again; a run would take NaN for no evidence.
  it.each([
    ['comparisons.0.levels.0.m', Number.NaN],
    ['comparisons.0.levels.0.u', 0],
    ['comparisons.0.levels.0.m', '0.5'],
    ['comparisons.0.levels.0.m', 1.5],
    ['comparisons.0.levels.0.termFrequencyWeight', undefined],
    ['prior', Number.NaN],
    ['pairsPerRecord', -1],
    ['costs.review', null],
  ])('a model with %s of %s in memory is refused by runs, and is not sealed', async (path, value) => {
    const changed = structuredClone(await parseModel(text)) as unknown as Json
    const keys = path.split('.')
    let at: Json = changed
    for (const key of keys.slice(0, -1)) at = at[key] as Json
    at[keys.at(-1)!] = value
    const model = changed as unknown as Model
    const wrong = { name: 'ModelError', code: 'model-invalid', message: expect.stringContaining(path) }
    await expect(serialiseModel(model)).rejects.toMatchObject(wrong)
    await expect(link([], [], model)).rejects.toMatchObject(wrong)
    await expect(createRegistry(model)).rejects.toMatchObject(wrong)
  })
})

it('holds data only: no code, no record id, no value of a rare kind', () => {
  const document = JSON.parse(text) as Json
  expect(text).not.toMatch(/=>|function|\beval\b|select /i)
  const leaves: unknown[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
    else leaves.push(value)
  }
  walk(document)
  expect(leaves.every((leaf) => ['string', 'number', 'boolean'].includes(typeof leaf))).toBe(true)
  const counts = new Map<string, number>()
  for (const { names } of people.records)
    for (const { text: part } of names[0]?.parts ?? []) counts.set(part, (counts.get(part) ?? 0) + 1)
  const rare = [...counts].filter(([part, n]) => n < 5 && part.length > 3).map(([part]) => part)
  expect(rare.length).toBeGreaterThan(50)
  expect(rare.filter((part) => text.includes(`"${part}"`))).toEqual([])
  for (const { id } of people.records) expect(text.includes(`"${id}"`)).toBe(false)
})

describe('a model that was changed in memory', () => {
  const model = defaultModel()
  const level = { m: 0.9, u: 0.001, termFrequencyWeight: 0, alternatives: model.alternatives.map(() => 0.1) }
  const withLevel = (feature: string, change: object = {}): Model => ({
    ...model,
    comparisons: [
      ...model.comparisons,
      {
        feature,
        label: 'badge',
        sharedBy: 'none',
        uExact: 0.001,
        levels: [{ label: 'equal', when: { kind: 'exact' }, ...level, ...change }],
      },
    ],
  })
  const [a, b] = people.records.slice(0, 2) as [(typeof people.records)[0], (typeof people.records)[0]]

  it('compares what records can have', async () => {
    await expect(comparePersons(a, b, withLevel('id.badge'))).resolves.toBeDefined()
  })

  it.each([
    ['of a feature that no record has', withLevel('identifier.badge'), 'id.KIND'],
    ['of a feature that is compared already', withLevel('birth'), 'an earlier comparison has that feature'],
    [
      'with too few alternatives',
      withLevel('id.badge', { alternatives: [] }),
      `it takes ${model.alternatives.length} prob`,
    ],
  ])('is refused where it has a comparison %s', async (_, wrong, says) => {
    for (const refused of [comparePersons(a, b, wrong), link([a], [b], wrong), createRegistry(wrong)])
      await expect(refused).rejects.toMatchObject({
        code: 'model-invalid',
        message: expect.stringContaining(says),
      })
  })
})
