/** Edit costs as text, the way src/data/edit-costs.ts reads them. */
import { CHUNKS } from '../../src/compare/names/words/learned-table.ts'

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
      if (!Number.isNaN(x)) line += name(b) + CHARS[steps(x)]
    }
    if (line !== '') lines.push(`${name(a)} ${line}`)
  }
  return lines.join('\n')
}

/** The place of a value in {@link CHARS}, by way of eighths. */
function steps(bits: number): number {
  return Math.max(0, Math.min(CHARS.length - 1, Math.round(Math.round(8 * bits) / 2) - 4 * LOWEST))
}

/** The operations as `editCosts` gives them back: 128 + 8 bits, 0 where there is none. */
export function quantisedOperations(bits: Float64Array): Uint8Array {
  return Uint8Array.from(bits, (x, at) =>
    Number.isNaN(x) ? (at > 0 && at % CHUNKS < 27 && at < 27 * CHUNKS ? quantised(LOWEST) : 0) : quantised(x),
  )
}

function quantised(bits: number): number {
  return 128 + 2 * (steps(bits) + 4 * LOWEST)
}

/** Edges as `editEdges` gives them back: bits by `a << 5 | b`. */
export function quantisedEdges(bits: Float64Array): Float64Array {
  const out = new Float64Array(32 * 32)
  for (let a = 1; a < 27; a++)
    for (let b = 1; b < 27; b++) if (a !== b) out[(a << 5) | b] = steps(bits[a * 27 + b]!) / 4 + LOWEST
  return out
}

/** Single letters that cost the least that can be said are not written. */
export function packOperations(bits: Float64Array): string {
  return packed(CHUNKS, (a, b) => {
    const x = bits[a * CHUNKS + b]!
    return a < 27 && b < 27 && steps(x) === 0 ? Number.NaN : x
  })
}

/** What is nothing is not written, nor what equal letters would take off: that names begin alike says nothing against them. */
export function packEdges(bits: Float64Array): string {
  return packed(27, (a, b) => {
    const x = bits[a * 27 + b]!
    return a === b || steps(x) === -4 * LOWEST ? Number.NaN : x
  })
}
