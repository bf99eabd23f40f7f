import { describe, expect, it } from 'vitest'
import { dedupe, defaultModel, evaluate, link, type PersonRecord } from '../../src/index.ts'

/** A mother, of whom one name is known, and her two children; where they were registered somebody heard other letters. */
function family(n: number, side: 'l' | 'r'): PersonRecord[] {
  const [father, given] = [
    ['Bakhit', 'Haroun', 'Zakaria', 'Tahir'][n % 4]!,
    ['Idris', 'Salma', 'Musa', 'Hawa', 'Adam', 'Asha', 'Omer', 'Nura'],
  ]
  const child = (k: number): PersonRecord => {
    const name = given[(n * 2 + k) % given.length]!
    return {
      id: `${side}${n}-${k}`,
      groupId: `${side}${n}`,
      kind: 'registered',
      names: [{ full: side === 'l' ? `${name} ${father}` : `${name}h ${father}` }],
      sex: k === 0 ? 'male' : 'female',
      birth: {
        year: 2001 + ((n * 3 + k) % 17),
        month: 1 + ((n + k) % 12),
        day: 1 + ((n * 5) % 28),
        precision: 'day',
      },
    }
  }
  const mother: PersonRecord = {
    id: `${side}${n}-m`,
    groupId: `${side}${n}`,
    kind: 'registered',
    names: [{ full: side === 'l' ? 'Zeinab' : `Zeinab Yahya ${father}` }],
    sex: 'female',
    birth: { year: 1970 + (n % 15), precision: 'year' },
  }
  return [mother, child(0), child(1)]
}
const families = (side: 'l' | 'r'): PersonRecord[] =>
  Array.from({ length: 14 }, (_, n) => family(n, side)).flat()
const entityOf = (id: string): string => id.slice(1)
const model = defaultModel()

describe('what is measured is what runs write, families included', () => {
  const [left, right] = [families('l'), families('r')]

  it('linking', async () => {
    const { pairs, scoringRecall, thresholds } = await evaluate(left, right, model, entityOf)
    const { matches } = await link(left, right, model, { minWeight: 0 })
    const alone = await link(
      left.map((record) => ({ ...record, groupId: undefined })),
      right.map((record) => ({ ...record, groupId: undefined })),
      model,
      { minWeight: 0 },
    )
    const isTrue = ({ leftId, rightId }: { leftId: string; rightId: string }): boolean =>
      entityOf(leftId) === entityOf(rightId)
    const found = matches.filter(isTrue).length
    // Else families say nothing here, and nothing is tested.
    expect(found).toBeGreaterThan(alone.matches.filter(isTrue).length)
    expect([pairs.truePositives, pairs.falsePositives]).toEqual([found, matches.length - found])
    expect(scoringRecall).toBeGreaterThanOrEqual(found / left.length)
    expect(thresholds.find(({ threshold }) => threshold === 0)).toMatchObject({
      precision: pairs.precision,
      recall: pairs.recall,
    })
  })

  it('de-duplicating', async () => {
    const all = [...left, ...right]
    const { pairs } = await evaluate(all, undefined, model, entityOf)
    const { clusters, ids } = await dedupe(all, model)
    const count = { same: 0, other: 0 }
    for (let i = 0; i < ids.length; i++)
      for (let j = i + 1; j < ids.length; j++)
        if (clusters[i] === clusters[j]) count[entityOf(ids[i]!) === entityOf(ids[j]!) ? 'same' : 'other']++
    expect([pairs.truePositives, pairs.falsePositives]).toEqual([count.same, count.other])
  })
})
