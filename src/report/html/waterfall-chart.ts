import type { Zone } from '../../decide/zone.ts'
import type { Explanation } from '../../score/explanation.ts'
import { figure, linearScale, WIDTH, xAxis } from './chart.ts'
import { axisBits, escapeHtml, htmlTable, signedBits, tag } from './markup.ts'
import { probabilityLabel } from '../probability-label.ts'

/** One pair to be shown. */
export interface ReportPair {
  /** Id of the left record. */
  readonly leftId: string
  /** Id of the right record. */
  readonly rightId: string
  /** The zone of the pair. */
  readonly zone: Zone
  /** From {@link comparePersons}. */
  readonly explanation: Explanation
  /** For each record its lines of field and text, where the reader may see them; left out by default. */
  readonly values?: readonly (readonly (readonly [field: string, text: string])[])[] | undefined
}

const ROW = 24
const LABELS = 170

/** How the weight of one pair comes about, from the prior through every field to the sum. */
export function waterfallChart({ leftId, rightId, zone, explanation, values }: ReportPair): string {
  const { prior, contributions, sharedBits, weight, probability } = explanation
  const known = contributions
    .filter(({ level }) => level !== 'missing')
    .map((c) => ({ label: c.label, why: c.level, bits: c.bits + c.termFrequencyBits }))
    .sort((a, b) => b.bits - a.bits || (a.label < b.label ? -1 : 1))
  const steps = [
    { label: 'before looking', why: 'a random pair', bits: prior },
    ...known,
    ...(Math.abs(sharedBits) >= 0.05
      ? [{ label: 'shared by relatives', why: 'kin would agree too', bits: sharedBits }]
      : []),
  ]
  let sum = 0
  const spans = steps.map((step) => {
    const from = sum
    sum += step.bits
    return { ...step, from, to: sum }
  })
  const ends = [0, ...spans.map(({ to }) => to)]
  const scale = linearScale([Math.min(...ends), Math.max(...ends)], [LABELS + 10, WIDTH - 240])
  const rows = [
    ...spans,
    { label: 'together', why: probabilityLabel(probability), bits: weight, from: 0, to: weight },
  ]
  const bottom = rows.length * ROW + 6
  const body = rows.map(({ label, why, bits, from, to }, k) => {
    const y = k * ROW + 4
    const last = k === rows.length - 1
    return [
      tag(
        'text',
        { class: last ? 'strong' : undefined, x: LABELS, y: y + 14, 'text-anchor': 'end' },
        escapeHtml(label),
      ),
      tag('rect', {
        class: last ? 'total' : bits < 0 ? 'against' : 'for',
        x: Math.min(scale(from), scale(to)),
        y,
        width: Math.max(1, Math.abs(scale(to) - scale(from))),
        height: ROW - 7,
      }),
      k + 1 < rows.length
        ? tag('line', { class: 'step', x1: scale(to), x2: scale(to), y1: y, y2: y + ROW + (ROW - 7) })
        : '',
      tag('text', { class: 'value', x: WIDTH - 232, y: y + 14 }, `${signedBits(bits)}  ${escapeHtml(why)}`),
    ].join('')
  })
  const missing = contributions.filter(({ level }) => level === 'missing').map(({ label }) => label)
  const reading = `${zone}. Bits add up from the top; each bar begins where the one above ends.${
    missing.length > 0 ? ` Not known to both: ${missing.join(', ')}.` : ''
  }`
  return figure({
    title: `${leftId} and ${rightId}`,
    reading,
    height: bottom + 24,
    body: xAxis(scale, 0, bottom, axisBits) + body.join(''),
    table:
      htmlTable(
        'The sum, term by term',
        ['term', 'bits', 'because'],
        rows.map(({ label, bits, why }) => [label, signedBits(bits, 3), why]),
      ) +
      (values ?? [])
        .map((lines, side) => htmlTable(side === 0 ? leftId : rightId, ['field', 'as written'], lines))
        .join(''),
  })
}
