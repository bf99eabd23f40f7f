import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/evaluate/evaluate-population.ts'
import type { RelationProposal } from '../../src/decide/relate/relation-proposal.ts'
import { pairMetrics } from '../../src/evaluate/metrics.ts'
import { evaluationText } from '../../src/report/evaluation-text.ts'
import { explanationText } from '../../src/report/explanation-text.ts'
import { relationText } from '../../src/report/relation-text.ts'

const blocking = [
  { rule: 'birth', outcome: 'apart' as const },
  { rule: 'one name', outcome: 'dropped' as const },
]
const explanation = {
  prior: -10,
  contributions: [
    { feature: 'given', label: 'given name', level: 'equal', bits: 6, termFrequencyBits: 2 },
    { feature: 'sex', label: 'sex', level: 'different', bits: -5, termFrequencyBits: 0 },
    { feature: 'city', label: 'town', level: 'missing', bits: 0, termFrequencyBits: 0 },
  ],
  sharedBits: -1,
  sharedWith: 'brothers and sisters',
  weight: -8,
  probability: 1 / 257,
}

describe('the waterfall in words', () => {
  const pair = { leftId: 'L', rightId: 'R', zone: 'unlikely', explanation, blocking } as const
  const text = explanationText(pair)
  it('best first, the sum last, bits that add up to it', () => {
    const bits = [...text.matchAll(/^(.+?) +([+-]\d+\.\d) /gm)].map((m) => [m[1], Number(m[2])])
    expect(bits).toEqual([
      ['before looking', -10],
      ['given name', 8],
      ['sex', -5],
      ['shared with others', -1],
      ['together', -8],
    ])
    expect(text).toContain('equal (rare, +2.0)')
    expect(text.split('\n').find((line) => line.startsWith('sex'))).toMatch(/different$/)
    expect(text).toContain('not known to both: town')
    expect(text.startsWith('L  and  R: unlikely')).toBe(true)
  })
  it('says why it was not compared', () => {
    expect(text).toContain('never compared in a run: they share one name, but with too many others')
    const met = [...blocking, { rule: 'phone', outcome: 'met' as const }]
    expect(explanationText({ ...pair, blocking: met })).toContain('compared, since they share: phone')
    expect(explanationText({ ...pair, blocking: blocking.slice(0, 1) })).toContain('no blocking rule')
  })
  it('names the narrowest rules that made it', () => {
    const rules = ['name + place + year', 'name + relative', 'name + place', 'name', 'phone']
    const met = rules.map((rule) => ({ rule, outcome: 'met' as const }))
    expect(explanationText({ ...pair, blocking: met })).toContain(
      'compared, since they share: name + place + year; name + relative; phone',
    )
  })
  it('says why a pair is held under the zone of its weight', () => {
    expect(explanationText({ ...pair, zone: 'possible', byWeight: 'likely' })).toMatch(
      /^L {2}and {2}R: possible, not likely: neither gives a name/,
    )
    expect(explanationText({ ...pair, zone: 'possible', byWeight: 'possible' })).toMatch(
      /^L {2}and {2}R: possible\n/,
    )
  })

  it('isolates the direction of values', () => {
    const open = explanationText({ ...pair, values: [[['name', 'حسن']], []] })
    expect(open).toContain('\u2068حسن\u2069')
  })
})

describe('rarity in words', () => {
  it.each([
    [2, 'equal (rare, +2.0)'],
    [-0.5, 'equal (common, -0.5)'],
    [0.04, 'equal'],
  ])('%s bits', (termFrequencyBits, words) => {
    const [given] = explanation.contributions
    const text = explanationText({
      leftId: 'L',
      rightId: 'R',
      zone: 'unlikely',
      explanation: { ...explanation, contributions: [{ ...given!, termFrequencyBits }] },
      blocking,
    })
    expect(
      text
        .split('\n')
        .find((line) => line.startsWith('given name'))
        ?.endsWith(words),
    ).toBe(true)
  })
})

describe('a proposal of relatives in words', () => {
  const proposal: RelationProposal = {
    leftId: 'L',
    rightId: 'R',
    relation: 'parent',
    probability: 0.5,
    weight: 0,
    zone: 'possible',
    prior: -10,
    contributions: [],
    conflicts: [],
  }
  it.each([
    [undefined, 'no other parent of L was found'],
    [2.5, 'next best parent of L from another household: 2.5 bits behind'],
    [0, 'next best parent of L from another household: 0.0 bits behind'],
    [-2.5, 'another household has a better parent of L, by 2.5 bits'],
  ])('with %s bits over the next: %s', (margin, words) => {
    expect(relationText({ ...proposal, ...(margin !== undefined && { margin }) })).toContain(words)
  })

  it('says who met whom, and who met nobody', () => {
    const lines = (met: object): string =>
      relationText({
        ...proposal,
        contributions: [{ feature: 'listedByLeft', label: 'a relative', level: 'named', bits: 1, ...met }],
      })
    const mother = { kin: 'parent', relative: 0 } as const
    expect(lines({ left: mother, right: { kin: 'self' } })).toContain(
      'left: parent, relative 1, right: the person',
    )
    expect(lines({ left: mother })).toContain('left: parent, relative 1, right: nobody')
    expect(lines({})).not.toContain('left:')
  })
})

const evaluation: Evaluation = {
  pairs: pairMetrics(90, 10, 10),
  best: { threshold: 2.5, precision: 0.95, recall: 0.9, f1: 0.924_32 },
  blocking: { recall: 0.98, candidates: 1000, perRecord: 10, reductionRatio: 0.9, rules: [] },
  scoringRecall: 0.92,
  thresholds: [],
  calibration: { bins: [], error: 0.03 },
  slices: [
    { by: 'sex', group: 'female', ...pairMetrics(50, 0, 10) },
    { by: 'sex', group: 'male', ...pairMetrics(4, 0, 6) },
  ],
}

it('an evaluation in words has its figures', () => {
  const text = evaluationText(evaluation)
  expect(text).toMatch(/own threshold +0\.9000 +0\.9000 +0\.9000/)
  expect(text).toContain('90 found, 10 wrong, 10 missed')
  expect(text).toMatch(/sex +male +0\.5714 +1\.0000 +0\.4000 +10/)
})

it('an evaluation against a truth without a true pair says that its recall means nothing', () => {
  const best = { ...evaluation.best, threshold: Number.POSITIVE_INFINITY }
  const text = evaluationText({ ...evaluation, pairs: pairMetrics(0, 10, 0), best })
  expect(text).toMatch(/best .* no pair at all/)
  expect(text).toContain('0 found, 10 wrong, 0 missed\nthe truth has no pair of one person')
  expect(evaluationText(evaluation)).toMatch(/best .* 2\.5 bits/)
  expect(evaluationText(evaluation)).not.toContain('the truth has no pair')
})
