import { bitsText } from '../bits-text.ts'

/** Text that stands between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** One element; attributes are escaped, children are markup already. Undefined attributes are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(typeof value === 'number' ? short(value) : value!)}"`)
    .join('')
  return `<${name}${own}>${children.join('')}</${name}>`
}

/** A number for a coordinate: two decimals at most, so that equal charts have equal bytes. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Bits with their sign, and a minus that is one. */
export function signedBits(bits: number, digits: number = 1): string {
  return bitsText(bits, digits).replace('-', '\u2212')
}

/** Whole bits at the mark of an axis; nought has no sign. */
export function axisBits(bits: number): string {
  return Math.round(bits) === 0 ? '0' : signedBits(bits, 0)
}

/** A count with its digits in groups of three. */
export function countText(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202f')
}

/** A probability or share in as many digits as it takes to tell it from 0 and 1. */
export function shareText(share: number): string {
  if (share === 0 || share === 1) return String(share)
  return share < 0.001 ? share.toExponential(0) : share > 0.999 ? share.toFixed(5) : share.toPrecision(3)
}

/** A table with a caption; the first column holds the row's name. Cells are text, each in the direction of its own script. */
export function htmlTable(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = tag('tr', {}, ...headers.map((header) => tag('th', { scope: 'col' }, escapeHtml(header))))
  const body = rows.map((row) =>
    tag(
      'tr',
      {},
      ...row.map((cell, c) =>
        c === 0
          ? tag('th', { scope: 'row', dir: 'auto' }, escapeHtml(cell))
          : tag('td', { dir: 'auto' }, escapeHtml(cell)),
      ),
    ),
  )
  return tag(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    tag(
      'table',
      {},
      tag('caption', {}, escapeHtml(caption)),
      tag('thead', {}, head),
      tag('tbody', {}, ...body),
    ),
  )
}
