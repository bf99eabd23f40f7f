/**
 * The few parts that the charts of a report share: a linear scale with round ticks, axes, a figure whose numbers stand
 * below it as a table. Own code of some eighty lines: the page has to be one file that opens offline and runs no script,
 * and a chart package that draws without a browser (vega, 4 MB with its parts) brings far more than bars and lines.
 */
import { escapeHtml, tag } from './markup.ts'

export interface Scale {
  (value: number): number
  readonly ticks: readonly number[]
}

/** A linear scale from data to pixels, its domain widened to round ticks of 1, 2 or 5 times a power of ten. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  wanted: number = 6,
): Scale {
  // A domain of one point, or of two that no tick could tell apart, is shown a unit wide.
  const least = 1e-6 * Math.max(1, Math.abs(low), Math.abs(high))
  const top = high - low > least ? high : low + Math.max(1, least)
  const span = top - low
  const power = Number(`1e${Math.floor(Math.log10(span / wanted))}`)
  const step = power * ([1, 2, 5, 10].find((times) => span / (power * times) <= wanted) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.ceil(top / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, k) =>
    Number(((first + k) * step).toPrecision(12)),
  )
  const [a, b] = [ticks[0]!, ticks.at(-1)!]
  return Object.assign((value: number) => from + ((value - a) / (b - a)) * (to - from), { ticks })
}

export const WIDTH = 720

/** Vertical lines and labels of a horizontal axis. */
export function xAxis(scale: Scale, top: number, bottom: number, text: (value: number) => string): string {
  return scale.ticks
    .map((tick) => {
      const x = scale(tick)
      return (
        tag('line', { class: 'grid', x1: x, x2: x, y1: top, y2: bottom }) +
        tag('text', { x, y: bottom + 16, 'text-anchor': 'middle' }, escapeHtml(text(tick)))
      )
    })
    .join('')
}

/** Horizontal lines and labels of a vertical axis. */
export function yAxis(scale: Scale, left: number, right: number, text: (value: number) => string): string {
  return scale.ticks
    .map((tick) => {
      const y = scale(tick)
      return (
        tag('line', { class: 'grid', x1: left, x2: right, y1: y, y2: y }) +
        tag('text', { x: left - 6, y: y + 4, 'text-anchor': 'end' }, escapeHtml(text(tick)))
      )
    })
    .join('')
}

/** A key of what is drawn how: each entry a class of mark and its name. */
export function legend(entries: readonly (readonly [mark: string, name: string])[]): string {
  return tag(
    'ul',
    { class: 'legend' },
    ...entries.map(([mark, name]) => tag('li', {}, tag('span', { class: `key ${mark}` }), escapeHtml(name))),
  )
}

export interface FigureParts {
  readonly title: string
  /** How to read it, one or two sentences. */
  readonly reading: string
  readonly height: number
  readonly body: string
  readonly key?: string
  /** The same numbers as a table, in markup. */
  readonly table: string
}

/** A chart with its caption, a description for those who do not see it, and its numbers. */
export function figure({ title, reading, height, body, key = '', table }: FigureParts): string {
  const svg = tag(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': `${title}. ${reading}` },
    body,
  )
  return tag(
    'figure',
    {},
    tag('figcaption', {}, tag('h2', {}, escapeHtml(title)), tag('p', {}, escapeHtml(reading))),
    key,
    svg,
    tag('details', {}, tag('summary', {}, 'Numbers'), table),
  )
}
