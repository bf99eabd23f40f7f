import type { Evaluation } from '../../evaluate/evaluate-population.ts'
import type { ZoneBounds } from '../../decide/zone.ts'
import type { WeightHistogram } from '../weight-histogram.ts'
import { figure, legend, linearScale, type Scale, WIDTH, xAxis, yAxis } from './chart.ts'
import { axisBits, countText, htmlTable, shareText, signedBits, tag } from './markup.ts'

const LEFT = 56
const RIGHT = WIDTH - 16
const TOP = 12
const BOTTOM = 260
const HEIGHT = BOTTOM + 40

/** How many pairs have which weight, with the bounds of the zones. Counts on a logarithmic scale. */
export function distributionChart({ from, bins }: WeightHistogram, bounds: ZoneBounds): string {
  const totals = bins.map(({ matches, others, unknown }) => matches + others + unknown)
  const x = linearScale([from, from + bins.length], [LEFT, RIGHT], 10)
  const tens = Math.max(1, Math.ceil(Math.log10(Math.max(1, ...totals))))
  const y = (count: number): number =>
    BOTTOM - (Math.log10(count + 1) / Math.log10(10 ** tens + 1)) * (BOTTOM - TOP)
  const width = Math.max(1, x(from + 1) - x(from) - 1)
  const bars = bins.map(({ matches, others, unknown }, k) => {
    const left = x(from + k)
    let base = 0
    return (
      [
        ['others', others],
        ['unknown', unknown],
        ['matches', matches],
      ] as const
    )
      .map(([mark, count]) => {
        if (count === 0) return ''
        const [low, high] = [y(base), y(base + count)]
        base += count
        return tag('rect', { class: mark, x: left, y: high, width, height: Math.max(1, low - high) })
      })
      .join('')
  })
  const counts = Array.from({ length: tens + 1 }, (_, power) => 10 ** power)
  const axis = counts
    .map((count) => {
      const at = y(count)
      return (
        tag('line', { class: 'grid', x1: LEFT, x2: RIGHT, y1: at, y2: at }) +
        tag('text', { x: LEFT - 6, y: at + 4, 'text-anchor': 'end' }, countText(count))
      )
    })
    .join('')
  const known = bins.some(({ matches, others }) => matches + others > 0)
  return figure({
    title: 'Weights of the compared pairs',
    reading:
      'Pairs by match weight in bits, counts on a logarithmic scale. The upright lines are the bounds of possible and likely.',
    height: HEIGHT,
    body: axis + xAxis(x, TOP, BOTTOM, axisBits) + bars.join('') + zoneLines(x, bounds),
    key: legend(
      known
        ? [
            ['matches', 'one person'],
            ['others', 'two persons'],
            ['unknown', 'truth not known'],
          ]
        : [['unknown', 'compared pairs']],
    ),
    table: htmlTable(
      'Pairs by weight',
      ['bits from', 'one person', 'two persons', 'not known'],
      bins.map(({ matches, others, unknown }, k) => [
        signedBits(from + k, 0),
        ...[matches, others, unknown].map(countText),
      ]),
    ),
  })
}

function zoneLines(x: Scale, { likely, possible }: ZoneBounds): string {
  return (
    [
      ['likely', likely],
      ['possible', possible],
    ] as const
  )
    .filter(([, bits]) => x(bits) >= LEFT && x(bits) <= RIGHT)
    .map(
      ([zone, bits]) =>
        tag('line', { class: 'bound', x1: x(bits), x2: x(bits), y1: TOP, y2: BOTTOM }) +
        tag(
          'text',
          { class: 'strong', x: x(bits) + 4, y: zone === 'likely' ? TOP + 12 : TOP + 28 },
          `${zone} \u2192`,
        ),
    )
    .join('')
}

/** Precision and recall, if every pair from a weight up were taken as a match. */
export function thresholdChart({ thresholds, best }: Evaluation): string {
  const rows = thresholds
    .filter(({ threshold }) => Number.isFinite(threshold))
    .toSorted((a, b) => a.threshold - b.threshold)
  const x = linearScale([rows[0]?.threshold ?? 0, rows.at(-1)?.threshold ?? 1], [LEFT, RIGHT], 10)
  const y = linearScale([0, 1], [BOTTOM, TOP], 5)
  const line = (mark: string, of: (row: (typeof rows)[number]) => number): string =>
    tag('polyline', {
      class: `line ${mark}`,
      points: rows.map((row) => `${x(row.threshold).toFixed(1)},${y(of(row)).toFixed(1)}`).join(' '),
    })
  return figure({
    title: 'Precision and recall by threshold',
    reading: `What would follow if every pair from a weight up were taken as one person. Best F1 ${best.f1.toFixed(4)} at ${signedBits(best.threshold)} bits.`,
    height: HEIGHT,
    body:
      yAxis(y, LEFT, RIGHT, (share) => share.toFixed(1)) +
      xAxis(x, TOP, BOTTOM, axisBits) +
      line('precision', ({ precision }) => precision) +
      line('recall', ({ recall }) => recall) +
      line('f1', ({ f1 }) => f1),
    key: legend([
      ['precision', 'precision'],
      ['recall', 'recall'],
      ['f1', 'F1'],
    ]),
    table: htmlTable(
      'Quality by threshold',
      ['bits', 'precision', 'recall', 'F1'],
      rows.map(({ threshold, precision, recall, f1 }) => [
        signedBits(threshold),
        ...[precision, recall, f1].map((share) => share.toFixed(4)),
      ]),
    ),
  })
}

/** Are pairs with probability p matches in a share p of the cases? */
export function reliabilityChart({ calibration }: Evaluation): string {
  const bins = calibration.bins.filter(({ pairs }) => pairs > 0)
  const x = linearScale([0, 1], [LEFT, LEFT + 320], 5)
  const y = linearScale([0, 1], [BOTTOM, TOP], 5)
  const most = Math.max(1, ...bins.map(({ pairs }) => pairs))
  return figure({
    title: 'Reliability',
    reading: `Points on the slanting line are right: of the pairs with that probability, that share is one person. Larger points stand for more pairs. Calibration error ${calibration.error.toFixed(4)}.`,
    height: HEIGHT,
    body:
      yAxis(y, LEFT, LEFT + 320, (share) => share.toFixed(1)) +
      xAxis(x, TOP, BOTTOM, (share) => share.toFixed(1)) +
      tag('line', { class: 'bound', x1: x(0), y1: y(0), x2: x(1), y2: y(1) }) +
      bins
        .map(({ predicted, observed, pairs }) =>
          tag('circle', {
            class: 'matches',
            cx: x(predicted),
            cy: y(observed),
            r: 3 + 9 * Math.sqrt(Math.log(pairs + 1) / Math.log(most + 1)),
          }),
        )
        .join(''),
    table: htmlTable(
      'Predicted and observed share of matches',
      ['probability', 'pairs', 'predicted', 'observed'],
      bins.map(({ from, to, pairs, predicted, observed }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(pairs),
        shareText(predicted),
        shareText(observed),
      ]),
    ),
  })
}
