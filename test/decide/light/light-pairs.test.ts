import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worthComparing } from '../../../src/decide/light/worth-comparing.ts'
import { dedupePopulation } from '../../../src/decide/dedupe-population.ts'
import { matchFamilies } from '../../../src/decide/families/match-families.ts'
import { familyReach } from '../../../src/decide/families/who-meets.ts'
import { describe as inWords, linkPopulation } from '../../../src/decide/link-population.ts'
import { scoreCandidates } from '../../../src/decide/scoring/score-candidates.ts'
import { zoneBounds } from '../../../src/decide/zone.ts'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { generatedFamilies } from '../../registry/generated-families.ts'

describe('light pairs', () => {
  it('are compared if, and only if, families may meet by them', () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11))
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 12, maxLength: 12 }),
        fc.array(fc.nat(1), { minLength: 12, maxLength: 12 }),
        fc.array(pair, { maxLength: 30 }),
        fc.array(fc.tuple(pair, fc.integer({ min: -8, max: 4 })), { maxLength: 8 }),
        (families, asked, light, heavy) => {
          const columns = (list: readonly (readonly [number, number])[]) => ({
            left: Int32Array.from(list, ([i]) => i),
            right: Int32Array.from(list, ([, j]) => j),
          })
          const kept = unpaced(
            worthComparing(
              { below: -3, familyOf: Int32Array.from(families), sought: Uint8Array.from(asked) },
              [columns(light)],
              [
                {
                  ...columns(heavy.map(([p]) => p)),
                  length: heavy.length,
                  weight: Float64Array.from(heavy, ([, w]) => w),
                },
              ],
            ),
          )
          const key = (i: number, j: number): string | undefined => {
            const [a, b] = [families[i]!, families[j]!]
            return a < 0 || b < 0 || a === b ? undefined : `${Math.min(a, b)} ${Math.max(a, b)}`
          }
          const inOrder = (i: number, j: number) => (families[i]! < families[j]! ? [i, j] : [j, i])
          const expected = light.filter(([i, j]) => {
            const own = key(i, j)
            if (own === undefined) return false
            if (heavy.some(([[p, q], weight]) => weight >= -3 && key(p, q) === own)) return false
            const of = [...light, ...heavy.map(([p]) => p)].filter(([p, q]) => key(p, q) === own)
            const cells = of.map(([p, q]) => inOrder(p, q))
            const several = (n: number) => new Set(cells.map((cell) => cell[n])).size > 1
            return (several(0) && several(1)) || (asked[i] === 1 && asked[j] === 1)
          })
          const texts = (list: Iterable<readonly [number, number]>): string[] =>
            [...new Set([...list].map(([i, j]) => `${i} ${j}`))].toSorted()
          expect([...kept.left].map((i, k) => `${i} ${kept.right[k]}`).toSorted()).toEqual(texts(expected))
        },
      ),
    )
  })

  it.each([true, false])('that are left out change no match: linking %s', async (isLinking) => {
    const { requests, camp } = await generatedFamilies(400, 3, 'field')
    const population = isLinking ? populate(requests, camp) : populate([...requests, ...camp])
    const model = defaultModel()
    const { possible } = zoneBounds(model.costs)
    const reach = familyReach(model, population)
    const run = await scoreCandidates(model, population, reach)
    const families = unpaced(matchFamilies(model, population, run.scorer, run.pairs, reach))
    const all = unpaced(inWords(model, population, families.pairs, possible, families))
    const made = population.linking ? linkPopulation : dedupePopulation
    const { matches } = await made(model, population)
    expect(all.length).toBeGreaterThan(5)
    expect(matches).toEqual(all)
  })
})
