import { describe, expect, it } from 'vitest'
import { KeyEntries } from '../../../src/registry/keys/key-entries.ts'

const entriesOf = (
  restBytes: number,
  pairs: readonly (readonly [rest: number, slot: number])[],
): KeyEntries => {
  const entries = KeyEntries.ofLength(restBytes, pairs.length)
  for (const [n, [rest, slot]] of pairs.entries()) entries.set(n, rest, slot)
  return entries
}

describe.each([3, 4, 5, 6])('entries of %i bytes of rest', (restBytes) => {
  const top = 2 ** (8 * restBytes) - 1
  const pairs: [number, number][] = [
    [0, 7],
    [5, 0],
    [5, 0xff_ff_ff],
    [70_000, 1],
    [top, 0x12_34_56],
  ]
  const entries = entriesOf(restBytes, pairs)

  it('give back what they hold', () => {
    expect(pairs.map((_, n) => [entries.rest(n), entries.slot(n)])).toEqual(pairs)
    expect(entries.length).toBe(5)
  })

  it('from elsewhere are counted by distinct rest if they are in order, under the limit, and of people who are held', () => {
    const all = new Uint8Array(1 << 24).fill(1)
    const inBuckets = (...lengths: number[]): Int32Array => Int32Array.from(lengths)
    expect(entries.distinctWithin(inBuckets(5), top + 1, all)).toBe(4)
    // A key is told by its bucket as well.
    expect(entries.distinctWithin(inBuckets(2, 0, 3), top + 1, all)).toBe(5)
    expect(entries.distinctWithin(inBuckets(4), 70_001, all)).toBe(3)
    expect(entries.distinctWithin(inBuckets(0), top + 1, all)).toBe(0)
    expect(entries.distinctWithin(inBuckets(5), top, all)).toBe(-1)
    const allButOne = all.slice()
    allButOne[1] = 0
    expect(entries.distinctWithin(inBuckets(5), top + 1, allButOne)).toBe(-1)
    const unsorted = entriesOf(restBytes, [
      [9, 1],
      [8, 2],
    ])
    expect(unsorted.distinctWithin(inBuckets(2), top + 1, all)).toBe(-1)
    expect(unsorted.distinctWithin(inBuckets(1, 1), top + 1, all)).toBe(2)
    // Nobody has a number beyond those of the registry.
    expect(entries.distinctWithin(inBuckets(5), top + 1, all.subarray(0, 100))).toBe(-1)
  })
})
