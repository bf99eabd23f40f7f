import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellMemo } from '../../../src/encode/rows/cell-memo.ts'

/** Asks for keys of one byte run each, some at a time, and adds those that are new. @returns how often there was an answer */
function ask(memo: CellMemo, keys: readonly string[], atOnce: number): number {
  let answers = 0
  for (let start = 0; start < keys.length; start += atOnce) {
    const some = keys.slice(start, start + atOnce)
    const bytes = Buffer.from(some.join(''))
    const ends = Int32Array.from(some, (_, n) => Buffer.byteLength(some.slice(0, n + 1).join('')))
    const starts = Int32Array.from(some, (_, n) => (n === 0 ? 0 : ends[n - 1]!))
    const hashes = new Int32Array(some.length)
    memo.prepare(bytes, starts, ends, some.length, hashes)
    for (const [n, key] of some.entries()) {
      const entry = memo.find(bytes, starts[n]!, ends[n]!, hashes[n]!)
      const numbers = [...key].map((sign) => sign.codePointAt(0)!)
      if (entry < 0) memo.add(bytes, starts[n]!, ends[n]!, hashes[n]!, numbers)
      else {
        answers++
        const held = memo.numbers.subarray(entry, entry + memo.numbers[entry - 1]!)
        expect([...held]).toEqual(numbers)
      }
    }
  }
  return answers
}

describe('a memo of cells', () => {
  it('gives what was kept for a key or nothing, never what was kept for another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', 'aba', 'é', 'abcd', 'abcde', 'x'.repeat(97)), {
          minLength: 50,
          maxLength: 200,
        }),
        fc.integer({ min: 1, max: 8 }),
        (keys, atOnce) => {
          const answers = ask(new CellMemo({ most: 8, trial: 1 << 20 }), keys, atOnce)
          expect(answers).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('answers for every key that comes again while there is room', () => {
    const keys = Array.from({ length: 3000 }, (_, n) => `key ${n % 1000}`)
    expect(ask(new CellMemo(), keys, 250)).toBe(2000)
  })

  it('gives up where hardly any key comes again', () => {
    const memo = new CellMemo({ trial: 1000 })
    expect(
      ask(
        memo,
        Array.from({ length: 1100 }, (_, n) => `key ${n % 1000}`),
        100,
      ),
    ).toBe(0)
    expect(ask(memo, ['key 1', 'key 1'], 1)).toBe(0)
  })
})
