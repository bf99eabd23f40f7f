/** A model of graphones as text, the way src/compare/names/graphones/graphone-model.ts reads it. */
import type { Kept } from './sequences.ts'

export const COST_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_|}~"'
/** All that is printed but blanks, quotes, and what a template string takes for more. */
export const NUMBER_DIGITS: string = Array.from({ length: 94 }, (_, k) => String.fromCharCode(33 + k))
  .filter((c) => !"`\\$'".includes(c))
  .join('')
/** A quarter of a bit each. */
const STEPS = 4
/** What a rest that costs nothing is written as. */
export const REST_ZERO = 16
const ONE_DIGIT = 78
const LINE = 120

export function costDigit(probability: number, zero: number = 0): string {
  const steps = Math.round(-STEPS * Math.log2(probability)) + zero
  return COST_DIGITS[Math.max(0, Math.min(COST_DIGITS.length - 1, steps))]!
}

function numberDigits(x: number): string {
  const base = NUMBER_DIGITS.length
  const text =
    x < ONE_DIGIT
      ? NUMBER_DIGITS[x]!
      : NUMBER_DIGITS[ONE_DIGIT + Math.floor(x / base)]! + NUMBER_DIGITS[x % base]!
  return text
}

/** Graphones in the order of their numbers, the end first: by sound, a line each. */
export function packGraphones(
  sounds: readonly string[],
  alone: ReadonlyMap<string, number>,
): { readonly text: string; readonly numbers: ReadonlyMap<string, number> } {
  const numbers = new Map([
    ['^', 0],
    ['$', 1],
  ])
  const lines = [costDigit(alone.get('$')!)]
  for (const sound of sounds) {
    const own = [...alone].filter(([key]) => key.startsWith(`${sound}|`)).sort(([x], [y]) => (x < y ? -1 : 1))
    for (const [key] of own) numbers.set(key, numbers.size)
    lines.push(own.map(([key, p]) => key.slice(sound.length + 1) + costDigit(p)).join(''))
  }
  if (numbers.size > 1000)
    throw new RangeError(`${numbers.size} graphones are more than the model can number`)
  return { text: lines.join('\n'), numbers }
}

/** N-grams by history: what it is, what the rest costs, how many follow, and each of these by its distance from the one before. */
export function packSequences(kept: readonly Kept[], numbers: ReadonlyMap<string, number>): string {
  const rows = kept
    .map(({ history, nexts, rest }) => ({
      history: history.map((key) => numbers.get(key)!),
      nexts: [...nexts].map(([key, p]) => [numbers.get(key)!, p] as const).sort((x, y) => x[0] - y[0]),
      rest,
    }))
    .sort((x, y) => x.history[0]! - y.history[0]! || (x.history[1] ?? 0) - (y.history[1] ?? 0))
  let first = -1
  let text = ''
  for (const { history, nexts, rest } of rows) {
    text += numberDigits(history[0]! - first)
    first = history[0]!
    if (history.length > 1) text += numberDigits(history[1]!)
    text += costDigit(rest, REST_ZERO) + numberDigits(nexts.length)
    let before = 0
    for (const [next, p] of nexts) {
      text += numberDigits(next - before) + costDigit(p)
      before = next
    }
  }
  return text.replace(new RegExp(`.{${LINE}}`, 'gs'), '$&\n')
}

const DISCOUNT = 0.5

/** Costs of what follows what in chains of numbers from 1 to `width - 1`, 0 for the edges: a row for each that stands before. */
export function packChains(chains: readonly (readonly number[])[], width: number): string {
  const alone = new Float64Array(width).fill(1)
  const pairs = Array.from({ length: width }, () => new Float64Array(width))
  for (const chain of chains) {
    let before = 0
    for (const next of [...chain, 0]) {
      alone[next]!++
      pairs[before]![next]!++
      before = next
    }
  }
  const all = alone.reduce((sum, x) => sum + x, 0)
  return pairs
    .map((row) => {
      const total = row.reduce((sum, x) => sum + x, 0)
      const kinds = row.reduce((sum, x) => sum + (x > 0 ? 1 : 0), 0)
      return Array.from(row, (count, next) => {
        const share = alone[next]! / all
        return costDigit(
          total === 0 ? share : (Math.max(0, count - DISCOUNT) + DISCOUNT * kinds * share) / total,
        )
      }).join('')
    })
    .join('\n')
}
