import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTokens } from '../../src/compare/names/alignment/align-tokens.ts'
import { codeName, runOf } from '../../src/compare/names/name-code.ts'
import type { CodedName } from '../../src/compare/names/coded-name.ts'
import { MISMATCH, selfBits, tableFor, tokenBits } from '../../src/compare/names/words/token-bits.ts'
import { createTokenCoder } from '../../src/compare/names/words/token-code.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

const code = createTokenCoder({ rarity: () => 12, sound: undefined })
const coded = (text: string): CodedName => codeName(structureName(text), code, selfBits)
const [ALONE, INITIAL, PARTICLE, SPACE, INVERSION] = [-2.5, -0.5, -0.2, -0.6, -0.4]

/** All ways to lay two names over each other, one by one. */
function best(a: CodedName, b: CodedName): number {
  const table = tableFor(a.name.script, b.name.script)
  const token = (name: CodedName, at: number, length: number) =>
    length === 1 ? name.tokens[at]! : runOf(name, at, length)
  const letters = (name: CodedName, at: number, length: number): number =>
    name.tokens.slice(at, at + length).reduce((sum, t) => sum + t.codes[0]!.length, 0)
  const pair = (i: number, n: number, j: number, m: number): number => {
    const [x, y] = [token(a, i, n), token(b, j, m)]
    const bits = tokenBits(x, y, table)
    if (n + m === 2) return bits > MISMATCH ? bits : -Infinity
    const [least, most] = [letters(a, i, n), letters(b, j, m)].toSorted((p, q) => p - q) as [number, number]
    if (least < 3 || least * 1.7 < most || x.initial || y.initial) return -Infinity
    return bits + SPACE * (n + m - 2) > MISMATCH ? bits + SPACE * (n + m - 2) : -Infinity
  }
  const alone = (name: CodedName, at: number): number =>
    name.tokens[at]!.particle ? PARTICLE : name.tokens[at]!.initial ? INITIAL : ALONE
  const from = (i: number, used: readonly number[]): number => {
    if (i === a.tokens.length) {
      let rest = 0
      for (let j = 0; j < b.tokens.length; j++) if (!used.includes(j)) rest += alone(b, j)
      return rest
    }
    let most = alone(a, i) + from(i + 1, used)
    for (let j = 0; j < b.tokens.length; j++)
      for (const [n, m] of [
        [1, 1],
        [1, 2],
        [2, 1],
        [1, 3],
        [3, 1],
      ] as const) {
        const taken = Array.from({ length: m }, (_, k) => j + k)
        if (i + n > a.tokens.length || j + m > b.tokens.length || taken.some((k) => used.includes(k)))
          continue
        const inversions = used.filter((k) => k >= j).length
        most = Math.max(most, pair(i, n, j, m) + INVERSION * inversions + from(i + n, [...used, ...taken]))
      }
    return most
  }
  return from(0, [])
}

describe('alignTokens', () => {
  // Words that are spelt in two ways, put together, or begin alike.
  const word = fc.constantFrom(
    'abdul',
    'rahman',
    'abdulrahman',
    'marie',
    'louise',
    'marielouise',
    'jon',
    'john',
    'J.',
    'bin',
    'said',
    'saeed',
    'kim',
  )
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  const native = fc
    .array(fc.constantFrom('محمد', 'عبد', 'الرحمن', 'سعيد', 'علي'), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '))

  it('is the best of all alignments', () => {
    fc.assert(
      fc.property(fc.oneof(name, native), name, (x, y) => {
        const [a, b] = [coded(x), coded(y)]
        const { groups, bits } = alignTokens(a, b, tableFor(a.name.script, b.name.script))
        expect(bits).toBeCloseTo(best(a, b), 9)
        const taken = groups.flatMap((g) => Array.from({ length: g.bLength }, (_, k) => g.b + k))
        expect(new Set(taken).size).toBe(taken.length)
      }),
      { numRuns: 300 },
    )
  })
})
