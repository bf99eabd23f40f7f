/** A report as one page: charts as inline SVG, numbers as tables, no script, nothing loaded from anywhere. No I/O. */
import { InputError } from '../../record/errors.ts'
import { requireModel } from '../../score/model/require-model.ts'
import type { BlockingReport } from '../../decide/scoring/blocking-report.ts'
import { zoneBounds } from '../../decide/zone.ts'
import type { Evaluation } from '../../evaluate/evaluate-population.ts'
import type { Model } from '../../score/model/model.ts'
import { recordsText } from '../records-text.ts'
import type { WeightHistogram } from '../weight-histogram.ts'
import { comparisonChart, levelTables } from './comparison-charts.ts'
import { countText, escapeHtml, htmlTable, signedBits, tag } from './markup.ts'
import { distributionChart, reliabilityChart, thresholdChart } from './quality-charts.ts'
import { STYLE } from './style.ts'
import { type ReportPair, waterfallChart } from './waterfall-chart.ts'

/** What a page shows; the model is always on it. */
export interface ReportInput {
  /** The model: its weights are charted. */
  readonly model: Model
  /** The heading. Default `kinmatch report`. */
  readonly title?: string | undefined
  /** Weights of the pairs of a run. */
  readonly weights?: WeightHistogram | undefined
  /** What blocking made, as a run gives it. */
  readonly blocking?: BlockingReport | undefined
  /** Quality where truth is known. */
  readonly evaluation?: Evaluation | undefined
  /** Pairs to be explained; without `values` the page holds no value of any field. */
  readonly pairs?: readonly ReportPair[] | undefined
}

/**
 * Charts of a model, and of a run, its quality and single pairs where they are given, as one HTML page: no script, nothing loaded from
 * anywhere. The same input gives the same bytes.
 *
 * @returns the whole page, to be written to a file
 * @throws {ModelError} `model-invalid` where `input` has no model; {InputError} `bad-pair` for a pair without an explanation
 *
 * @example
 * ```ts
 * import { defaultModel, reportHtml } from 'kinmatch'
 *
 * reportHtml({ model: defaultModel() }).startsWith('<!doctype html>') //=> true
 * ```
 */
export function reportHtml(input: ReportInput): string {
  requireModel(input?.model)
  for (const { explanation } of input.pairs ?? [])
    if (!Array.isArray(explanation?.contributions))
      throw new InputError(
        'bad-pair',
        'a pair of a report needs its explanation: await comparePersons(left, right, model)',
      )
  const { model, title = 'kinmatch report', weights, blocking, evaluation, pairs = [] } = input
  const blocked = blocking ?? evaluation?.blocking
  const shows = pairs.some(({ values }) => values !== undefined)
  const parts = [
    tag('h1', {}, escapeHtml(title)),
    tag('p', { class: 'note' }, escapeHtml(modelLine(model))),
    tag(
      'p',
      { class: 'note' },
      shows
        ? 'This page holds values of records. Keep it as safe as the records.'
        : 'This page holds no names, dates or places of anybody: record ids, labels and numbers only. Every match is a proposal for a person to confirm.',
    ),
    ...model.training.warnings.map((warning) => tag('p', {}, `Note: ${escapeHtml(warning)}`)),
    ...(evaluation ? [qualityTable(evaluation)] : []),
    ...pairs.map(waterfallChart),
    ...(weights && weights.bins.length > 0 ? [distributionChart(weights, zoneBounds(model.costs))] : []),
    ...(evaluation ? [thresholdChart(evaluation), reliabilityChart(evaluation), sliceTable(evaluation)] : []),
    ...(blocked ? [blockingTable(blocked)] : []),
    comparisonChart(model),
    levelTables(model),
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>
${parts.join('\n')}
</main></body></html>
`
}

function modelLine({ training, prior }: Model): string {
  const made =
    training.method === 'default'
      ? 'The built-in model.'
      : `A model trained on ${recordsText(training.records)}${training.date ? ` on ${training.date}` : ''}, ${training.method}.`
  return `${made} A random pair starts at ${signedBits(prior)} bits.`
}

function qualityTable({ pairs, best, scoringRecall, blocking }: Evaluation): string {
  const f = (share: number): string => share.toFixed(4)
  return section(
    'Quality',
    `True pairs found: ${pairs.truePositives}; wrong ones: ${pairs.falsePositives}; missed: ${pairs.falseNegatives}. Blocking made ${f(blocking.recall)} of the true pairs; of these scoring found ${f(scoringRecall)}.`,
    htmlTable(
      'Pairs',
      ['threshold', 'F1', 'precision', 'recall'],
      [
        ["the model's own, p >= 0.5", f(pairs.f1), f(pairs.precision), f(pairs.recall)],
        [`best, ${signedBits(best.threshold)} bits`, f(best.f1), f(best.precision), f(best.recall)],
      ],
    ),
  )
}

function sliceTable({ slices }: Evaluation): string {
  return section(
    'For whom',
    'Quality by group: one number for all hides whom it fails. At the model\u2019s own threshold.',
    htmlTable(
      'Quality by group',
      ['group', 'of', 'F1', 'precision', 'recall', 'true pairs'],
      slices.map((s) => [
        s.group,
        s.by,
        s.f1.toFixed(4),
        s.precision.toFixed(4),
        s.recall.toFixed(4),
        String(s.truePositives + s.falseNegatives),
      ]),
    ),
  )
}

function blockingTable({ candidates, perRecord, reductionRatio, rules }: BlockingReport): string {
  return section(
    'Blocking',
    `${countText(candidates)} candidate pair${candidates === 1 ? '' : 's'}, ${perRecord.toFixed(1)} a record; ${(reductionRatio * 100).toPrecision(4)} % of all pairs were never compared.`,
    htmlTable(
      'Pairs by rule, in order',
      ['rule', 'pairs', 'made first here', 'largest block', 'blocks dropped'],
      rules.map((r) => [r.name, ...[r.pairs, r.first, r.largestBlock, r.dropped.blocks].map(countText)]),
    ),
  )
}

function section(title: string, text: string, body: string): string {
  return tag('section', {}, tag('h2', {}, escapeHtml(title)), tag('p', {}, escapeHtml(text)), body)
}
