import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatePopulation } from '../../src/evaluate/evaluate-population.ts'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { linearScale } from '../../src/report/html/chart.ts'
import { thresholdChart } from '../../src/report/html/quality-charts.ts'
import { type ReportInput, reportHtml } from '../../src/report/html/report-html.ts'
import { recordSummary } from '../../src/report/record-summary.ts'
import { weightHistogram } from '../../src/report/weight-histogram.ts'
import { scoreCandidates } from '../../src/decide/scoring/score-candidates.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { createScorer } from '../../src/score/scorer.ts'

const CANARY = 'Zxqvane'
const EVIL = `<script>alert(1)</script>"'&`
const birth = { year: 1991, month: 7, day: 22, precision: 'day' } as const
const people: PersonRecord[] = [
  { id: 'a', names: [{ full: `${CANARY} Kovalenko` }], birth, sex: 'female' },
  { id: EVIL, names: [{ full: `Kovalenko ${CANARY}` }], birth, sex: 'female' },
  { id: 'c', names: [{ full: 'Chol Deng' }], sex: 'male' },
]
const model = defaultModel()

async function input(): Promise<ReportInput> {
  const population = populate(people)
  const entity = Int32Array.from(population.ids, (id) => (id === 'c' ? 1 : 0))
  const run = await scoreCandidates(model, population, Number.NEGATIVE_INFINITY)
  const [i, j] = [population.ids.indexOf('a'), population.ids.indexOf(EVIL)]
  return {
    model,
    title: `Weights & ${EVIL}`,
    weights: weightHistogram(run.pairs.weight.subarray(0, run.pairs.length), () => true),
    evaluation: await evaluatePopulation(model, population, { entity, complete: true }),
    pairs: [
      {
        leftId: 'a',
        rightId: EVIL,
        zone: 'likely',
        explanation: createScorer(model, population).explain(i, j),
      },
    ],
  }
}

/** Every tag closed, in order; void elements and the doctype aside. */
function expectWellFormed(html: string): void {
  const open: string[] = []
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (name === 'meta') continue
    if (!slash) open.push(name!)
    else expect(open.pop()).toBe(name)
  }
  expect(open).toEqual([])
}

describe('the HTML report', () => {
  it('is one well-formed page that loads and runs nothing', async () => {
    const html = reportHtml(await input())
    expectWellFormed(html)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import|\son[a-z]+=|javascript:/i)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('has every chart with a name, a way to read it and its numbers', async () => {
    const html = reportHtml(await input())
    const titles = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Quality',
      'a and &lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;',
      'Weights of the compared pairs',
      'Precision and recall by threshold',
      'Reliability',
      'For whom',
      'Blocking',
      'What each field can say',
      'Levels: weight, m and u',
    ])
    const charts = [...html.matchAll(/<svg [^>]*>/g)].map(([svg]) => svg)
    expect(charts.length).toBe(5)
    for (const svg of charts) expect(svg).toMatch(/role="img" aria-label="[^"]{20,}"/)
    expect([...html.matchAll(/<figure>/g)].length).toBe(
      [...html.matchAll(/<summary>Numbers<\/summary>/g)].length,
    )
  })

  it('holds no value of a record unless they are given', async () => {
    const redacted = await input()
    expect(reportHtml(redacted)).not.toContain(CANARY)
    const pairs = redacted.pairs!.map((pair) => ({ ...pair, values: people.slice(0, 2).map(recordSummary) }))
    const open = reportHtml({ ...redacted, pairs })
    expect(open).toContain(CANARY)
    expect(open).toContain('Keep it as safe as the records')
  })

  it('gives the same bytes for the same input, and works for a model alone', async () => {
    expect(reportHtml(await input())).toBe(reportHtml(await input()))
    expectWellFormed(reportHtml({ model }))
  })

  it('shows a waterfall whose bars end where the weight is', async () => {
    const { pairs } = await input()
    const html = reportHtml({ model, pairs: pairs! })
    const table = /The sum, term by term[\s\S]*?<\/table>/.exec(html)![0]
    const bits = [...table.matchAll(/<td dir="auto">([+\u2212][\d.]+)<\/td>/g)].map(([, text]) =>
      Number(text!.replace('\u2212', '-')),
    )
    const total = bits.pop()!
    expect(bits.reduce((sum, b) => sum + b, 0)).toBeCloseTo(total, 1)
    expect(total).toBeCloseTo(pairs![0]!.explanation.weight, 2)
  })

  it('draws nothing outside its charts', async () => {
    const html = reportHtml(await input())
    for (const [svg, width, height] of html.matchAll(/<svg viewBox="0 0 (\d+) (\d+)"[\s\S]*?<\/svg>/g)) {
      const across = [...svg.matchAll(/ (?:x|x1|x2|cx)="([^"]+)"/g)].map(([, at]) => Number(at))
      const down = [...svg.matchAll(/ (?:y|y1|y2|cy)="([^"]+)"/g)].map(([, at]) => Number(at))
      for (const [, points] of svg.matchAll(/ points="([^"]*)"/g))
        for (const point of points!.split(' ')) {
          const [x, y] = point.split(',').map(Number)
          across.push(x!)
          down.push(y!)
        }
      expect(across.length).toBeGreaterThan(5)
      for (const x of across) expect(x >= 0 && x <= Number(width), `x ${x}`).toBe(true)
      for (const y of down) expect(y >= 0 && y <= Number(height), `y ${y}`).toBe(true)
    }
  })

  it('draws precision and recall over the weights, from the lowest threshold to the highest', async () => {
    const { evaluation } = await input()
    const rows = [
      { threshold: 3, precision: 1, recall: 0.25, f1: 0.4 },
      { threshold: -2, precision: 0.5, recall: 0.75, f1: 0.6 },
      { threshold: 8, precision: 1, recall: 0, f1: 0 },
      { threshold: Number.POSITIVE_INFINITY, precision: 1, recall: 0, f1: 0 },
    ]
    const html = thresholdChart({
      ...evaluation!,
      thresholds: rows.map((row) => ({ ...evaluation!.best, ...row })),
    })
    const pointsOf = (mark: string): number[][] =>
      new RegExp(`class="line ${mark}" points="([^"]*)"`)
        .exec(html)![1]!
        .split(' ')
        .map((point) => point.split(',').map(Number))
    const [precision, recall] = [pointsOf('precision'), pointsOf('recall')]
    const [left, middle, right] = precision.map(([x]) => x!)
    expect([left, right]).toEqual([56, 704])
    expect(middle).toBeCloseTo(56 + (704 - 56) / 2, 1)
    // Half of the height for a precision of a half; less of a share is further down.
    const [bottom, top] = [recall[2]![1]!, precision[2]![1]!]
    expect(precision[0]![1]).toBeCloseTo((bottom + top) / 2, 1)
    expect(recall.map(([, y]) => (bottom - y!) / (bottom - top))).toEqual([0.75, 0.25, 0])
  })

  it('draws each step of a waterfall from the bar above to the bar below', async () => {
    const { pairs } = await input()
    const [waterfall = ''] = /<svg [\s\S]*?<\/svg>/.exec(reportHtml({ model, pairs: pairs! })) ?? []
    const of = (kind: string): Record<string, number>[] =>
      [...waterfall.matchAll(new RegExp(`<${kind} class="(?:for|against|total|step)"([^>]*)>`, 'g'))].map(
        ([, rest]) =>
          Object.fromEntries([...rest!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k!, Number(v)])),
      )
    const [bars, steps] = [of('rect'), of('line')]
    expect(steps.length).toBe(bars.length - 1)
    for (const [k, { x1, x2, y1, y2 }] of steps.entries()) {
      const [above, below] = [bars[k]!, bars[k + 1]!]
      expect(x1).toBe(x2)
      for (const bar of [above, below]) {
        const ends = [bar['x']!, bar['x']! + bar['width']!]
        expect(Math.min(...ends.map((end) => Math.abs(end - x1!)))).toBeLessThanOrEqual(1)
      }
      expect([y1, y2]).toEqual([above['y'], below['y']! + below['height']!])
    }
  })

  it('sets what was written from right to left in its own direction', async () => {
    const { pairs } = await input()
    const values = [[['name', 'سمير (قاسم)']], [['name', 'Samir']]] as const
    const html = reportHtml({ model, pairs: [{ ...pairs![0]!, values }] })
    expect(html).toContain('<td dir="auto">سمير (قاسم)</td>')
  })
})

describe('a linear scale', () => {
  it('has round ticks that hold its domain, in order', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const scale = linearScale([low, high], [0, 100])
        const { ticks } = scale
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(13)
        expect(ticks[0]).toBeLessThanOrEqual(low + 1e-6)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - 1e-6)
        expect(scale(ticks[0]!)).toBeCloseTo(0)
        expect(scale(ticks.at(-1)!)).toBeCloseTo(100)
      }),
    )
  })
})

describe('a linear scale of one point', () => {
  it.each([5, 0, -2.5, 1e9])('is a unit wide, or wide enough to be seen, from %d', (point) => {
    const { ticks } = linearScale([point, point], [0, 100])
    expect(ticks[0]).toBeLessThanOrEqual(point)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(point + 1)
    expect(ticks.length).toBeLessThan(13)
  })
})

describe('a histogram of weights', () => {
  it('counts every pair once, with what lies beyond in the outer bins', () => {
    const weight = Float64Array.of(99, 3.5, 3.1, -0.5, -80)
    const { from, bins } = weightHistogram(weight, (k) => (k === 1 ? true : k === 2 ? false : undefined))
    expect([from, bins.length]).toEqual([-30, 81])
    expect(bins[33]).toEqual({ matches: 1, others: 1, unknown: 0 })
    expect(bins[29]!.unknown + bins[0]!.unknown + bins[80]!.unknown).toBe(3)
    expect(weightHistogram([])).toEqual({ from: 0, bins: [] })
  })
})
