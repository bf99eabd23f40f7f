import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellMemo } from '../../src/encode/rows/cell-memo.ts'
import { ByteTable, hashBytes } from '../../src/internal/byte-table.ts'
import { mix32 } from '../../src/internal/hash.ts'

const BLOCK = 4
const LEVELS = 14
const LENGTH = BLOCK * LEVELS
const KEYS = 1 << LEVELS

/** The state of FNV-1a after the four bytes of `block` from another one. */
function after(state: number, block: number): number {
  for (let k = 0; k < BLOCK; k++) state = Math.imul(state ^ ((block >>> (8 * k)) & 0xff), 0x01000193)
  return state
}

/**
 * Keys of one hash, as a hostile file would hold them: two blocks that lead from one state to the same next one, level
 * after level, and every choice of one of the two at each (Joux, *Multicollisions in iterated hash functions*, 2004).
 */
function collidingKeys(): Uint8Array {
  const pairs: [number, number][] = []
  let state = 0x811c9dc5 | 0
  while (pairs.length < LEVELS) {
    const seen = new Map<number, number>()
    for (let n = 0; ; n++) {
      const block = mix32(n)
      const next = after(state, block)
      const other = seen.get(next)
      seen.set(next, block)
      if (other === undefined) continue
      pairs.push([other, block])
      state = next
      break
    }
  }
  const keys = new Uint8Array(KEYS * LENGTH)
  for (let n = 0; n < KEYS; n++)
    for (const [level, pair] of pairs.entries())
      for (let k = 0; k < BLOCK; k++)
        keys[n * LENGTH + level * BLOCK + k] = (pair[(n >>> level) & 1]! >>> (8 * k)) & 0xff
  return keys
}

const hostile = collidingKeys()
/** A bound on processor time that holds on a busy machine; without the bound on slots it is several times as much. */
const LIMIT_MS = 1000

describe('a table of bytes', () => {
  it('is held against keys of one hash', () => {
    const hashes = Array.from({ length: 100 }, (_, n) => hashBytes(hostile, n * LENGTH, (n + 1) * LENGTH))
    expect(new Set(hashes).size).toBe(1)
  })

  it('numbers runs in the order first seen, and finds them again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const table = new ByteTable()
        const order = [...new Set(texts)]
        for (const text of texts) {
          const bytes = Buffer.from(text)
          expect(table.intern(bytes, 0, bytes.length)).toBe(order.indexOf(text))
        }
        const again = new ByteTable(table.packed())
        for (const text of order) {
          const bytes = Buffer.from(text)
          expect(again.find(bytes, 0, bytes.length)).toBe(order.indexOf(text))
        }
        expect(again.find(Buffer.from('none'), 0, 4)).toBe(-1)
      }),
    )
  })

  it('of keys chosen to collide takes another hash, and gives the same numbers in bounded time', () => {
    const table = new ByteTable()
    const start = process.cpuUsage()
    let wrong = 0
    for (let n = 0; n < KEYS; n++) if (table.intern(hostile, n * LENGTH, (n + 1) * LENGTH) !== n) wrong++
    const again = new ByteTable(table.packed())
    for (let n = 0; n < KEYS; n++) if (again.find(hostile, n * LENGTH, (n + 1) * LENGTH) !== n) wrong++
    expect(wrong).toBe(0)
    const { user, system } = process.cpuUsage(start)
    expect(table.reseeds).toBe(1)
    expect(again.reseeds).toBe(1)
    expect((user + system) / 1000).toBeLessThan(LIMIT_MS)
  })
})

describe('a memo of cells', () => {
  it('that keys chosen to collide fill gives up in bounded time, and never gives what was kept for another', () => {
    const memo = new CellMemo({ trial: Number.POSITIVE_INFINITY })
    const ROUND = 256
    const [starts, ends, hashes] = [0, 0, 0].map(() => new Int32Array(ROUND)) as [
      Int32Array,
      Int32Array,
      Int32Array,
    ]
    let found = 0
    let wrong = 0
    const start = process.cpuUsage()
    for (let round = 0; round < 2; round++)
      for (let from = 0; from < KEYS; from += ROUND) {
        for (let n = 0; n < ROUND; n++) {
          starts[n] = (from + n) * LENGTH
          ends[n] = starts[n]! + LENGTH
        }
        memo.prepare(hostile, starts, ends, ROUND, hashes)
        for (let n = 0; n < ROUND; n++) {
          const entry = memo.find(hostile, starts[n]!, ends[n]!, hashes[n]!)
          if (entry >= 0) {
            found++
            if (memo.numbers[entry] !== from + n) wrong++
          } else memo.add(hostile, starts[n]!, ends[n]!, hashes[n]!, [from + n])
        }
      }
    const { user, system } = process.cpuUsage(start)
    // The first few are kept until it gives up.
    expect(found).toBeLessThan(KEYS / 8)
    expect(wrong).toBe(0)
    expect((user + system) / 1000).toBeLessThan(LIMIT_MS)
  })
})
