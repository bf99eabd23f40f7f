import { mulberry32 } from '../../src/internal/rng.ts'

/** Lengths around the borders of the kernels' words. */
export const BORDERS: readonly number[] = [
  0, 1, 2, 3, 4, 5, 16, 30, 31, 32, 33, 34, 62, 63, 64, 65, 66, 95, 96, 97, 129,
]

export const ALPHABETS: readonly (readonly string[])[] = [
  Array.from('ab'),
  Array.from('abcd'),
  Array.from('abcdefghijklmnopqrstuvwxyz'),
  Array.from('محدعليسنرب'),
  Array.from('aåäбв中文한글'),
]

export const ASTRAL: readonly string[] = [...Array.from('ab𠀀𠀁𞤀𞤁'), '\ud800', '\udc00', '中']

export interface Random {
  /** An integer 0 .. limit - 1. */
  below(limit: number): number
  text(length: number, alphabet: readonly string[]): string
  /** A few edits: replaced, dropped, added, swapped characters. */
  edited(text: string, edits: number, alphabet: readonly string[]): string
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    text: (length, alphabet) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
    edited(text, edits, alphabet) {
      const points = Array.from(text)
      for (let n = 0; n < edits; n++) {
        const at = below(points.length + 1)
        const letter = alphabet[below(alphabet.length)] as string
        const kind = below(4)
        if (kind === 0) points.splice(at, 0, letter)
        else if (kind === 1) points.splice(at, 1)
        else if (kind === 2) points.splice(at, 1, letter)
        else points.splice(at, 2, ...points.slice(at, at + 2).reverse())
      }
      return points.join('')
    },
  }
}

/** Seeded pairs: most as short as names, some across the word borders; half of them a text and an edited copy. */
export function* randomPairs(
  seed: number,
  count: number,
  astral = false,
): Generator<readonly [string, string]> {
  const random = createRandom(seed)
  for (let n = 0; n < count; n++) {
    const alphabet = astral ? ASTRAL : (ALPHABETS[random.below(ALPHABETS.length)] as readonly string[])
    const length = (): number => {
      const kind = random.below(40)
      if (kind === 0) return 60 + random.below(70)
      if (kind < 4) return 28 + random.below(10)
      return random.below(14)
    }
    const a = random.text(length(), alphabet)
    const b =
      random.below(2) === 0
        ? random.text(length(), alphabet)
        : random.edited(a, 1 + random.below(4), alphabet)
    yield [a, b]
  }
}

/** Every pair of border lengths, unrelated, edited and with a shifted copy, from two alphabets. */
export function* borderPairs(seed: number): Generator<readonly [string, string]> {
  const random = createRandom(seed)
  for (const alphabet of [ALPHABETS[1] as readonly string[], ASTRAL]) {
    for (const aLength of BORDERS) {
      for (const bLength of BORDERS) {
        const a = random.text(aLength, alphabet)
        yield [a, random.text(bLength, alphabet)]
        yield [a, random.edited(a, 3, alphabet)]
        yield [
          a,
          Array.from(random.text(2, alphabet) + a)
            .slice(0, bLength)
            .join(''),
        ]
      }
    }
  }
}
