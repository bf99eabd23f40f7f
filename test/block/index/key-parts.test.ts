import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createKeyParts, createKeyRoom } from '../../../src/block/index/key-parts.ts'

it('parts hold every key with its owner in the order added, however many come', () => {
  const room = createKeyRoom()
  fc.assert(
    fc.property(
      fc.nat({ max: 40_000 }),
      fc.array(fc.nat({ max: 3000 }), { maxLength: 12 }),
      (expected, sizes) => {
        const parts = createKeyParts(expected, room)
        const added = new Map<number, number[]>()
        let owner = 0
        for (const size of sizes) {
          const keys = Float64Array.from({ length: size }, (_, n) => ((owner + n) * 7919) % 1009)
          const owners = Int32Array.from(keys, () => owner++)
          parts.add(keys, owners, size)
          for (const [n, key] of keys.entries()) added.set(key, [...(added.get(key) ?? []), owners[n]!])
        }
        const held = new Map<number, number[]>()
        for (let part = 0; part < parts.count; part++) {
          const size = parts.load(part)
          const own = new Map<number, number[]>()
          for (let e = 0; e < size; e++)
            own.set(parts.keys[e]!, [...(own.get(parts.keys[e]!) ?? []), parts.owners[e]!])
          for (const [key, owners] of own) {
            expect(held.has(key)).toBe(false)
            held.set(key, owners)
          }
        }
        expect(new Map([...held].toSorted(([a], [b]) => a - b))).toEqual(
          new Map([...added].toSorted(([a], [b]) => a - b)),
        )
      },
    ),
    { numRuns: 40 },
  )
})
