import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { GrowingIds } from '../../../src/encode/rows/growing-ids.ts'
import { idHasher, pickIds } from '../../../src/encode/record-ids.ts'
import { hashString } from '../../../src/internal/hash.ts'
import { unpaced } from '../../../src/internal/pace.ts'

const encoder = new TextEncoder()
const text = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom('r1', 'r10', 'r2', '', 'é', '\ufb01', '𠮷', '\ud800'),
)

it('ids as bytes are sorted, picked and hashed as strings are', () => {
  let packed = 0
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), fc.boolean(), fc.nat(), (all, ascii, seed) => {
      const ids = ascii ? all.filter((id) => /^[\0-\x7f]*$/.test(id)) : all
      const growing = new GrowingIds()
      for (const [n, id] of ids.entries()) {
        const bytes = encoder.encode(`x${id}`)
        if (n % 2 === 0 || id.includes('\ud800')) growing.push(id)
        else growing.pushBytes(bytes, 1, bytes.length)
      }
      const order = unpaced(growing.sorted(0, ids.length))
      const sorted = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b))
      expect([...order]).toEqual(sorted)
      const half = Math.floor(ids.length / 2)
      expect([...unpaced(growing.sorted(half, ids.length))]).toEqual(
        sorted.filter((n) => n >= half).map((n) => n - half),
      )
      const records = unpaced(growing.inOrder(order))
      const some = order.filter((_, n) => n % 3 === 1)
      const picked = unpaced(
        pickIds(
          records,
          Int32Array.from(order.keys()).filter((n) => n % 3 === 1),
        ),
      )
      const hash = idHasher(records, seed)
      expect(Array.from(order, (_, n) => hash(n))).toEqual(sorted.map((n) => hashString(ids[n]!, seed)))
      expect(picked.ids).toEqual(Array.from(some, (n) => ids[n]))
      expect(records.ids).toEqual(sorted.map((n) => ids[n]))
      if (records.packedIds !== undefined) packed++
    }),
  )
  expect(packed).toBeGreaterThan(10)
})
