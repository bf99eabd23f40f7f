import type { Comparison, Model } from '../../score/model/model.ts'
import { figure, legend, linearScale, WIDTH, xAxis } from './chart.ts'
import { axisBits, escapeHtml, htmlTable, shareText, signedBits, tag } from './markup.ts'

const ROW = 22
const LABELS = 180

/** What each field can add and take at most: a bar from its worst level to its best. */
export function comparisonChart({ comparisons }: Model): string {
  const rows = comparisons.map((comparison) => ({ label: comparison.label, ...extremes(comparison) }))
  const scale = linearScale(
    [Math.min(0, ...rows.map(({ least }) => least)), Math.max(0, ...rows.map(({ most }) => most))],
    [LABELS + 50, WIDTH - 50],
  )
  const bottom = rows.length * ROW + 8
  const bars = rows.map(({ label, least, most }, k) => {
    const y = k * ROW + 4
    const zero = scale(0)
    return [
      tag('text', { x: LABELS, y: y + 13, 'text-anchor': 'end' }, escapeHtml(label)),
      tag('rect', {
        class: 'against',
        x: scale(least),
        y,
        width: Math.max(0, zero - scale(least)),
        height: ROW - 6,
      }),
      tag('rect', { class: 'for', x: zero, y, width: Math.max(0, scale(most) - zero), height: ROW - 6 }),
      tag(
        'text',
        { class: 'value', x: scale(least) - 4, y: y + 13, 'text-anchor': 'end' },
        signedBits(least),
      ),
      tag('text', { class: 'value', x: scale(most) + 4, y: y + 13 }, signedBits(most)),
    ].join('')
  })
  return figure({
    title: 'What each field can say',
    reading:
      'Match weight in bits of the best and the worst level of each field. One bit doubles the odds that the two are one person.',
    height: bottom + 24,
    body: xAxis(scale, 0, bottom, axisBits) + bars.join(''),
    key: legend([
      ['for', 'speaks for one person'],
      ['against', 'speaks against'],
    ]),
    table: htmlTable(
      'Bits of the best and the worst level',
      ['field', 'best', 'worst', 'shared by'],
      comparisons.map((c) => {
        const { least, most } = extremes(c)
        return [c.label, signedBits(most, 2), signedBits(least, 2), c.sharedBy]
      }),
    ),
  })
}

/** Every level of every field: weight, m and u, with bars. */
export function levelTables({ comparisons }: Model): string {
  const most = Math.max(1, ...comparisons.flatMap((c) => bitsOf(c).map(Math.abs)))
  return tag(
    'section',
    {},
    tag('h2', {}, 'Levels: weight, m and u'),
    tag(
      'p',
      {},
      'm is how often a level is met by pairs of one person, u how often by pairs of strangers; the weight is log2(m / u).',
    ),
    ...comparisons.map((comparison) => {
      const bits = bitsOf(comparison)
      const rows = comparison.levels.map(({ label, m, u, termFrequencyWeight }, k) => {
        const share = (Math.abs(bits[k]!) / most) * 50
        return tag(
          'tr',
          {},
          tag(
            'th',
            { scope: 'row' },
            escapeHtml(label + (termFrequencyWeight > 0 ? ' (rarer counts more)' : '')),
          ),
          tag(
            'td',
            { class: 'meter' },
            tag('span', {
              class: bits[k]! < 0 ? 'against' : 'for',
              style: `inset-inline-start:${(bits[k]! < 0 ? 50 - share : 50).toFixed(1)}%;width:${share.toFixed(1)}%`,
            }),
          ),
          tag('td', {}, signedBits(bits[k]!, 2)),
          bar('m', m),
          bar('u', u),
        )
      })
      const { least, most: best } = extremes(comparison)
      return tag(
        'details',
        {},
        tag(
          'summary',
          {},
          `${escapeHtml(comparison.label)}: ${signedBits(best)} to ${signedBits(least)} bits`,
        ),
        tag(
          'div',
          { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `levels of ${comparison.label}` },
          tag(
            'table',
            {},
            `<thead><tr><th scope="col">level</th><th scope="col"><span class="hidden">weight as a bar</span></th><th scope="col">bits</th><th scope="col">m</th><th scope="col">u</th></tr></thead>`,
            tag('tbody', {}, ...rows),
          ),
        ),
      )
    }),
  )
}

const bitsOf = ({ levels }: Comparison): number[] => levels.map(({ m, u }) => Math.log2(m / u))

function extremes(comparison: Comparison): { least: number; most: number } {
  const bits = bitsOf(comparison)
  return { least: Math.min(0, ...bits), most: Math.max(0, ...bits) }
}

/** A share of 1 as a cell with a bar behind its number. */
function bar(mark: 'm' | 'u', share: number): string {
  return tag(
    'td',
    { class: 'share' },
    tag('span', { class: mark, style: `width:${(share * 100).toFixed(1)}%` }),
    tag('b', {}, shareText(share)),
  )
}
