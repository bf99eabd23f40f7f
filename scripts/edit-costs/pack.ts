/** Edit costs as text, the way src/data/edit-costs.ts reads them. */
import { CHUNKS } from '../../src/compare/names/learned-table.ts'

const CHARS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_|}~"'
/** The first character, in bits. */
const LOWEST = -6

const name = (chunk: number): string =>
  chunk === 0
    ? ''
    : chunk < 27
      ? String.fromCharCode(96 + chunk)
      : String.fromCharCode(97 + Math.floor((chunk - 27) / 26)) +
        String.fromCharCode(97 + ((chunk - 27) % 26))

/** A line a first chunk: it, a space and, for each second chunk, its letters and one character of value (1/4 bit). */
function packed(size: number, bits: (a: number, b: number) => number): string {
  const lines: string[] = []
  for (let a = 0; a < size; a++) {
    let line = ''
    for (let b = 0; b < size; b++) {
      const x = bits(a, b)
      if (!Number.isNaN(x)) line += name(b) + CHARS[Math.max(0, Math.min(CHARS.length - 1, steps(x)))]
    }
    if (line !== '') lines.push(`${name(a)} ${line}`)
  }
  return lines.join('\n')
}

/** By way of eighths. */
function steps(bits: number): number {
  return Math.round(Math.round(8 * bits) / 2) - 4 * LOWEST
}

/** Single letters that cost the least that can be said are not written. */
export function packOperations(bits: Float64Array): string {
  return packed(CHUNKS, (a, b) => {
    const x = bits[a * CHUNKS + b]!
    return a < 27 && b < 27 && steps(x) <= 0 ? Number.NaN : x
  })
}

/** What is nothing is not written, nor what equal letters would take off: that names begin alike says nothing against them. */
export function packEdges(bits: Float64Array): string {
  return packed(27, (a, b) => {
    const x = bits[a * 27 + b]!
    return a === b || steps(x) === -4 * LOWEST ? Number.NaN : x
  })
}
