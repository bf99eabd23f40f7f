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
    const all = (): boolean => true
    expect(entries.distinctWithin(0, 5, top + 1, all)).toBe(4)
    expect(entries.distinctWithin(1, 4, 70_001, all)).toBe(2)
    expect(entries.distinctWithin(2, 2, top + 1, all)).toBe(0)
    expect(entries.distinctWithin(0, 5, top, all)).toBe(-1)
    expect(entries.distinctWithin(0, 5, top + 1, (slot) => slot !== 1)).toBe(-1)
    const unsorted = entriesOf(restBytes, [
      [9, 1],
      [8, 2],
    ])
    expect(unsorted.distinctWithin(0, 2, top + 1, all)).toBe(-1)
  })
})
