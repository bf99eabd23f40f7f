import { unpaced } from '../../src/internal/pace.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyIndex } from '../../src/registry/keys/key-index.ts'
import { PendingKeys } from '../../src/registry/keys/pending-keys.ts'
import { mulberry32 } from '../../src/internal/rng.ts'
import { TextStore } from '../../src/registry/store/text-store.ts'

/** Whom entries may name. */
const everybody = new Uint8Array(1 << 24).fill(1)

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
        for (const key of holders.keys()) {
          const id = store.find(Number(key[0]), key.slice(2))
          expect(store.text(id)).toBe(key.slice(2))
        }
      }),
    )
  })
})

describe('KeyIndex', () => {
  // Few keys, at both ends of the range and close together, so that they share buckets.
  const key = fc.oneof(
    fc.constantFrom(0, 1, 2 ** 43, 2 ** 44 - 2, 2 ** 44 - 1),
    fc.nat(6).map((k) => k * (2 ** 37 + 1)),
  )
  const entry = fc.record({ key, slot: fc.oneof(fc.nat(20), fc.nat(2 ** 24 - 1)) })
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ add: entry }) },
    { weight: 2, arbitrary: fc.record({ remove: entry }) },
    { weight: 1, arbitrary: fc.record({ all: fc.array(entry, { maxLength: 400 }) }) },
  )

  function expectHolds(index: KeyIndex, people: ReadonlyMap<number, ReadonlySet<number>>, every = 1): void {
    expect(index.keys).toBe(people.size)
    expect(index.count).toBe([...people.values()].reduce((sum, { size }) => sum + size, 0))
    let n = 0
    for (const [own, slots] of people) {
      if (n++ % every > 0) continue
      const count = index.find(own)
      const found = Array.from({ length: count }, (_, n) => index.page.slot(index.page.at + n))
      expect(found.toSorted((a, b) => a - b)).toEqual([...slots].sort((a, b) => a - b))
    }
    expect(index.find(12_345)).toBe(0)
  }

  it('is a map from keys to sets of people, added one by one or together, saved or not', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const index = new KeyIndex()
        const people = new Map<number, Set<number>>()
        const isNew = (own: number, slot: number): boolean => {
          const slots = people.get(own) ?? new Set()
          if (slots.has(slot)) return false
          people.set(own, slots.add(slot))
          return true
        }
        for (const one of steps) {
          if ('add' in one) {
            if (isNew(one.add.key, one.add.slot)) index.add(one.add.key, one.add.slot)
          } else if ('all' in one) {
            const pending = new PendingKeys()
            for (const { key: own, slot } of one.all) if (isNew(own, slot)) pending.add(own, slot)
            index.addAll(pending)
          } else {
            index.remove(one.remove.key, one.remove.slot)
            people.get(one.remove.key)?.delete(one.remove.slot)
            if (people.get(one.remove.key)?.size === 0) people.delete(one.remove.key)
          }
        }
        expectHolds(index, people)
        const sections: (Uint8Array | Int32Array)[] = []
        unpaced(index.write({ add: (section) => void sections.push(section as Uint8Array) }))
        const next = (): never => sections.shift()!.slice() as never
        const read = unpaced(KeyIndex.read({ uint8: next, uint16: next, int32: next }, everybody))
        expectHolds(read, people)
        expectHolds(index, people)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps many entries apart, whatever it grew by', () => {
    const index = new KeyIndex()
    const people = new Map<number, Set<number>>()
    let state = 1
    const draw = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    for (let round = 0; round < 40; round++) {
      const pending = new PendingKeys()
      for (let n = 0; n < (round % 3 === 0 ? 2000 : 150); n++) {
        // Some keys are everybody's.
        const own = n % 4 === 0 ? 5 * 2 ** 40 : draw(3000) * 2 ** 32 + draw(2)
        const slots = people.get(own) ?? new Set()
        const slot = draw(2 ** 20)
        if (slots.has(slot)) continue
        people.set(own, slots.add(slot))
        pending.add(own, slot)
      }
      index.addAll(pending)
    }
    expectHolds(index, people)
    for (const [own, slots] of people)
      for (const slot of slots)
        if (slot % 3 > 0) {
          index.remove(own, slot)
          slots.delete(slot)
          if (slots.size === 0) people.delete(own)
        }
    expectHolds(index, people)
  })
  it('splits pages as it grows one by one, and is saved as if it had been laid out at once', () => {
    const grown = new KeyIndex()
    const pending = new PendingKeys()
    const people = new Map<number, Set<number>>()
    const rng = mulberry32(3)
    for (let slot = 0; slot < 150_000; slot++) {
      // A quarter of them have one key, whose page can't be split for ever.
      const own = slot % 4 === 0 ? 5 * 2 ** 40 : Math.floor(rng() * 2 ** 44)
      people.set(own, (people.get(own) ?? new Set()).add(slot))
      grown.add(own, slot)
      pending.add(own, slot)
    }
    const laidOut = new KeyIndex()
    laidOut.addAll(pending)
    expectHolds(grown, people, 50)
    expectHolds(laidOut, people, 50)
    expect(bytesOf(grown).equals(bytesOf(laidOut))).toBe(true)
    // What was forgotten is not saved, and nothing else is lost.
    for (const [own, slots] of people) {
      if (own === 5 * 2 ** 40 || rng() < 0.4) continue
      for (const slot of slots) grown.remove(own, slot)
      people.delete(own)
    }
    expectHolds(grown, people, 50)
    const sections = sectionsOf(grown)
    const next = (): never => sections.shift()!.slice() as never
    expectHolds(unpaced(KeyIndex.read({ uint8: next, uint16: next, int32: next }, everybody)), people)
  })
})

function sectionsOf(index: KeyIndex): (Uint8Array | Int32Array)[] {
  const sections: (Uint8Array | Int32Array)[] = []
  unpaced(index.write({ add: (section) => void sections.push(section as Uint8Array) }))
  return sections
}

function bytesOf(index: KeyIndex): Buffer {
  return Buffer.concat(sectionsOf(index).map(({ buffer }) => Buffer.from(buffer)))
}
