import { describe, expect, it } from 'vitest'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { type TrainingFindings, trainingWarnings } from '../../src/tune/training-warnings.ts'

const total = 1_000_000
const ordinary: TrainingFindings = {
  em: { lambda: 1000 / total, iterations: 30, converged: true },
  total,
  comparisons: defaultModel().comparisons.filter(({ feature }) =>
    ['name', 'sex', 'birth', 'city', 'region', 'country'].includes(feature),
  ),
  household: 0,
  organisation: 0,
  namesakes: 0,
  unlearned: [],
  crowded: [],
}
const warned = (found: Partial<TrainingFindings>): string =>
  trainingWarnings({ ...ordinary, ...found }).join('\n')
const em = (matches: number): Pick<TrainingFindings, 'em'> => ({
  em: { ...ordinary.em, lambda: matches / total },
})

describe('what training warns of', () => {
  it('nothing where there is nothing', () => {
    expect(warned({})).toBe('')
  })

  it.each([
    ['household', 0.2, /about 210 pairs look like members of one household/],
    ['organisation', 0.2, /about 210 pairs look like people of one organisation/],
    ['namesakes', 0.02, /about 30 pairs have one name and births far apart/],
  ] as const)('%s: pairs that are many beside the matches', (kind, share, words) => {
    expect(warned({ [kind]: (share * 1000 + 10) / total })).toMatch(words)
    expect(warned({ [kind]: (share * 1000 - 1) / total })).toBe('')
  })

  it.each(['household', 'organisation', 'namesakes'] as const)(
    '%s: not of a handful, even without matches',
    (kind) => {
      const few = /only about 1 match expected/
      expect(warned({ ...em(0.5), [kind]: 5 / total })).toMatch(new RegExp(`^${few.source}[^\\n]*$`))
      expect(warned({ ...em(0.5), [kind]: 6 / total })).toContain('about 6 pairs')
    },
  )

  it('few matches, from twenty on enough', () => {
    expect(warned(em(19))).toMatch(/only about 19 matches expected/)
    expect(warned(em(20))).toBe('')
  })

  it('what EM, single fields and values showed', () => {
    expect(warned({ em: { ...ordinary.em, converged: false, iterations: 200 } })).toMatch(
      /did not settle in 200/,
    )
    expect(warned({ unlearned: ['town', 'birth'] })).toMatch(/no pair agrees on town, birth/)
    const crowded = [{ label: 'telephone', records: 40, share: 0.123 }]
    expect(warned({ crowded })).toMatch(/one telephone stands in 40 records, 12 % of those/)
  })

  it('fields that are too few to tell people apart', () => {
    const only = (...features: readonly string[]): string =>
      warned({ comparisons: ordinary.comparisons.filter(({ feature }) => features.includes(feature)) })
    expect(only('name', 'birth')).toMatch(/^fewer than three fields[^\n]*$/)
    expect(only('city', 'region', 'country')).toMatch(/^no field tells members of one household apart[^\n]*$/)
    expect(only('name', 'city', 'region')).toMatch(/^nothing but names and addresses is compared[^\n]*$/)
    expect(only('name', 'city', 'birth')).toBe('')
  })
})
