import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { mulberry32 } from '../../src/internal/rng.ts'
import type { EmResult } from '../../src/tune/em-types.ts'
import { expectationMaximisation } from '../../src/tune/expectation-maximisation.ts'
import { sampleRandomLevels } from '../../src/tune/random-levels.ts'
import { termFrequencySteps } from '../../src/tune/term-frequencies.ts'
import { testPeople } from '../people.ts'

describe('EM', () => {
  // Three levels a comparison (equal, close, different), four comparisons; 1 % of the pairs are matches.
  const m = [
    [0.9, 0.08, 0.02],
    [0.8, 0.1, 0.1],
    [0.7, 0.2, 0.1],
    [0.95, 0.03, 0.02],
  ]
  const u = [
    [0.01, 0.02, 0.97],
    [0.05, 0.05, 0.9],
    [0.1, 0.1, 0.8],
    [0.002, 0.008, 0.99],
  ]
  const [total, lambda] = [400_000, 0.01]

  function simulated(seed: number): EmResult {
    const random = mulberry32(seed)
    const draw = (shares: readonly number[]): number => {
      let x = random()
      for (let k = 0; k < shares.length; k++) if ((x -= shares[k]!) < 0) return k + 1
      return shares.length
    }
    const counts = new Map<string, number>()
    const shares = m.map((levels) => new Float64Array(levels.length + 1))
    for (let pair = 0; pair < total; pair++) {
      const of = random() < lambda ? m : u
      const codes = of.map((levels) => (random() < 0.05 ? 0 : draw(levels)))
      codes.forEach((code, k) => (shares[k]![code]! += 1 / total))
      const key = codes.join(' ')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const keys = [...counts.keys()].toSorted((a, b) => (a < b ? -1 : 1))
    const patterns = {
      width: 4,
      levels: Uint8Array.from(keys.flatMap((key) => key.split(' ').map(Number))),
      counts: Float64Array.from(keys, (key) => counts.get(key)!),
      common: [],
      isCommon: new Uint8Array(),
      pairs: total,
    }
    const comparison = {
      sharedBy: 'none' as const,
      priorM: [0.6, 0.2, 0.2],
      ordered: [true, true, true],
      joint: [false, false, false],
    }
    const steps = expectationMaximisation(
      patterns,
      { shares, sampled: total, total, exact: [0, 0, 0, 0] },
      m.map(() => comparison),
      { startLambda: 0.001, maxMatches: total, alternatives: [] },
    )
    // An abort is heeded within an iteration.
    for (let rests = 0; ; rests++) {
      const { done, value } = steps.next()
      if (done !== true) continue
      expect(rests).toBeGreaterThanOrEqual(value.iterations)
      return value
    }
  }

  it('recovers the m, u and share of matches that the patterns were drawn with', () => {
    const found = simulated(7)
    expect(found.converged).toBe(true)
    expect(found.lambda).toBeGreaterThan(lambda * 0.93)
    expect(found.lambda).toBeLessThan(lambda * 1.07)
    for (let k = 0; k < 4; k++)
      for (let level = 0; level < 3; level++) {
        expect(Math.abs(found.m[k]![level + 1]! - m[k]![level]!)).toBeLessThan(0.03)
        expect(Math.abs(found.u[k]![level + 1]! - u[k]![level]!)).toBeLessThan(0.003)
      }
  })

  it('weights never rise as similarity falls, and m and u are shares', () => {
    const found = simulated(8)
    for (let k = 0; k < 4; k++) {
      const bits = [1, 2, 3].map((code) => Math.log2(found.m[k]![code]! / found.u[k]![code]!))
      expect(bits[0]!).toBeGreaterThanOrEqual(bits[1]! - 1e-9)
      expect(bits[1]!).toBeGreaterThanOrEqual(bits[2]! - 1e-9)
      for (const levels of [found.m[k]!, found.u[k]!])
        expect(levels.slice(1).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6)
    }
  })
})

describe('random levels', () => {
  const records = testPeople(150, 51).records
  const shapes = [{ feature: 'family', conditions: [{ kind: 'exact' } as const, { kind: 'else' } as const] }]
  it('looks at all pairs where there are few; the chance of equal values is counted', async () => {
    const population = populate(records)
    const all = await sampleRandomLevels(population, shapes)
    expect([all.sampled, all.total]).toEqual([(150 * 149) / 2, (150 * 149) / 2])
    const family = records.map((r) => r.names[0]?.parts?.find((p) => p.role === 'family')?.text)
    let [equal, known] = [0, 0]
    for (let i = 0; i < 150; i++)
      for (let j = i + 1; j < 150; j++)
        if (family[i] && family[j]) {
          known++
          if (family[i] === family[j]) equal++
        }
    expect(all.exact[0]).toBeCloseTo(equal / known, 12)
    expect(all.shares[0]!.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    expect(all.shares[0]![0]).toBeCloseTo(1 - known / all.total, 12)
  })
  it('samples by seed alone where there are many', async () => {
    const population = populate(records)
    const close = [{ kind: 'exact' }, { kind: 'jaroWinkler', atLeast: 0.6 }, { kind: 'else' }] as const
    const shape = { feature: 'family', conditions: close }
    const draw = async (seed: number): Promise<number[]> => {
      const { shares } = await sampleRandomLevels(population, [shape], { maxPairs: 500, seed })
      return [...shares[0]!]
    }
    expect(await draw(1)).toEqual(await draw(1))
    expect(await draw(1)).not.toEqual(await draw(2))
  })
})

it('term frequencies hold no value that fewer than five records share', () => {
  const record = (id: number, text: string) => ({
    id: String(id),
    names: [{ parts: [{ text, role: 'family' as const }] }],
  })
  const names = [...Array(5).fill('Five'), ...Array(4).fill('Four'), ...Array(10).fill('Ten'), 'One']
  const column = populate(names.map((name, i) => record(i, name))).columns.get('family')!
  const table = unpaced(termFrequencySteps(column))
  expect(table.values).toEqual({ five: 5 / 20, ten: 10 / 20 })
  expect(table.rare).toBeCloseTo(5 / 2 / 20, 12)
  // Over two registries, the larger side counts: three here and four there are not five anywhere.
  const linked = populate(
    [1, 2, 3].map((i) => record(i, 'Both')),
    [4, 5, 6, 7].map((i) => record(i, 'Both')),
  )
  expect(unpaced(termFrequencySteps(linked.columns.get('family')!)).values).toEqual({})
})
