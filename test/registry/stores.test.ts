import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyIndex } from '../../src/registry/key-index.ts'
import { TextStore } from '../../src/registry/text-store.ts'

describe('TextStore', () => {
  it('is a counted set of texts, whatever their units', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'a', 'aa', '\ud800', '\udc00', '𐍈', 'x'.repeat(9000), '\0'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const step = fc.record({ kind: fc.nat(2), text, hold: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
        const store = new TextStore()
        const holders = new Map<string, number>()
        for (const { kind, text: own, hold } of steps) {
          const key = `${kind}:${own}`
          const count = holders.get(key) ?? 0
          const id = store.find(kind, own)
          expect(id >= 0).toBe(count > 0)
          if (hold) {
            const held = store.hold(kind, own)
            if (count > 0) expect(held).toBe(id)
            expect([store.kind(held), store.text(held)]).toEqual([kind, own])
            holders.set(key, count + 1)
          } else if (count > 0) {
            store.release(id)
            if (count === 1) holders.delete(key)
            else holders.set(key, count - 1)
          }
          expect(store.size).toBe(holders.size)
        }
        store.compact()
        for (const key of holders.keys()) {
          const id = store.find(Number(key[0]), key.slice(2))
          expect(store.text(id)).toBe(key.slice(2))
        }
      }),
    )
  })
})

describe('KeyIndex', () => {
  it('is a map from keys to sets of people, also where hashes fall on one place', () => {
    // Few values of each half, at both ends of the table, so that runs of neighbours wrap around.
    const step = fc.record({
      low: fc.constantFrom(0, 1, 0x8000_0000, 0xffff_fffe, 0xffff_ffff),
      high: fc.nat(6),
      slot: fc.nat(20),
      add: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const index = new KeyIndex()
        const people = new Map<string, Set<number>>()
        for (const { low, high, slot, add } of steps) {
          const key = `${low}/${high}`
          const own = people.get(key) ?? new Set()
          if (!add) {
            index.remove(low, high, slot)
            own.delete(slot)
          } else if (!own.has(slot)) {
            index.add(low, high, slot)
            own.add(slot)
          }
          if (own.size > 0) people.set(key, own)
          else people.delete(key)
        }
        expect(index.keys).toBe(people.size)
        for (const [key, own] of people) {
          const [low, high] = key.split('/').map(Number)
          const at = index.find(low!, high!)
          const slots = Array.from({ length: index.count(at) }, (_, n) => index.slot(at, n))
          expect(slots.toSorted((a, b) => a - b)).toEqual([...own].sort((a, b) => a - b))
        }
        expect(index.find(2, 0)).toBe(-1)
      }),
      { numRuns: 200 },
    )
  })
})
