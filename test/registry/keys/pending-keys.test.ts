import { describe, expect, it } from 'vitest'
import { EntrySorter } from '../../../src/registry/keys/entry-sorter.ts'
import { PARTS } from '../../../src/registry/keys/entry-bits.ts'
import { PendingKeys } from '../../../src/registry/keys/pending-keys.ts'

/** Keys that wait, more than one chunk of them, and the buffers that they lie in. */
function waiting(): { readonly pending: PendingKeys; readonly words: readonly Uint32Array[] } {
  const pending = new PendingKeys()
  for (let slot = 1; slot <= 5000; slot++) pending.add(slot * 3_000_000_007, slot)
  const words = pending.state().flatMap((chunks) => (chunks ?? []).map((chunk) => chunk.words))
  expect(words.length).toBeGreaterThan(2)
  expect(words.every((numbers) => numbers.some((number) => number !== 0))).toBe(true)
  return { pending, words }
}
const areOverwritten = (words: readonly Uint32Array[]): boolean =>
  words.every((numbers) => numbers.every((number) => number === 0))

describe('keys that wait, once they are in the index', () => {
  it('are overwritten where they were put in one by one', () => {
    const { pending, words } = waiting()
    const seen: [key: number, slot: number][] = []
    pending.drain((key, slot) => seen.push([key, slot]))
    expect(seen).toEqual(Array.from({ length: 5000 }, (_, k) => [(k + 1) * 3_000_000_007, k + 1]))
    expect([areOverwritten(words), pending.count]).toEqual([true, 0])
  })

  it('are overwritten where they were parted, and in their parts as these are sorted', () => {
    const { pending, words } = waiting()
    // Buffers may serve again as lists of parts.
    const parted = pending.parted()
    const sorter = new EntrySorter()
    const given: Uint32Array[] = []
    const addAll = sorter.addAll.bind(sorter)
    sorter.addAll = (lists, count) => {
      given.push(lists)
      addAll(lists, count)
    }
    for (let part = 0; part < PARTS; part++) parted.move(part, sorter)
    expect(sorter.count).toBe(5000)
    expect([areOverwritten(given), areOverwritten(words), pending.count]).toEqual([true, true, 0])
  })
})
